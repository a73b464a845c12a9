import type { FastifyInstance } from 'fastify';

/** Requests that are being answered. */
export interface InFlight {
  /** Resolves when none is; at the latest after so many milliseconds. */
  settled(most: number): Promise<void>;
}

export function countRequests(app: FastifyInstance): InFlight {
  let open = 0;
  let idle: (() => void) | null = null;
  const ended = () => {
    open -= 1;
    if (open === 0) idle?.();
  };
  app.addHook('onRequest', (_request, reply, done) => {
    open += 1;
    // Also where the one who asked is gone before the answer.
    reply.raw.once('close', ended);
    done();
  });
  return {
    settled: (most) =>
      new Promise((resolve) => {
        if (open === 0) {
          resolve();
          return;
        }
        const timer = setTimeout(resolve, most);
        idle = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

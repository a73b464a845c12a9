import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store.ts';

/** /healthz: the process answers. /readyz: it can also keep what people give it; 503 while it drains. */
export function healthRoutes(app: FastifyInstance, options: { store: Store; draining: () => boolean }): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    if (options.draining()) return reply.code(503).send({ status: 'draining' });
    try {
      await options.store.check();
    } catch (error) {
      request.log.error({ err: error }, 'the store is not ready');
      return reply.code(503).send({ status: 'store not ready' });
    }
    return { status: 'ready' };
  });
}

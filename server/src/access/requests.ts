import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Elapsed } from '../elapsed.ts';
import { Bucket, type Rate } from './bucket.ts';

interface Asking {
  readonly bucket: Bucket;
  /** Requests that wait for their answers. */
  open: number;
}

export interface RequestBounds {
  /** Of a connection. */
  readonly rate: Rate;
  readonly unanswered: number;
  readonly elapsed: Elapsed;
}

/**
 * Ends connections over which more is asked than any page does. Whoever doesn't wait for answers is cut off: browsers and
 * proxies ask for one thing after another. Anybody else gets the answer, and the connection ends with it: another may be
 * opened, so that a proxy, over whose connections many people ask, loses nothing.
 * To be attached after everything else that listens: what is cut off is heard by nobody.
 */
export function boundRequests(http: Server, { rate, unanswered, elapsed }: RequestBounds, onEnded: () => void): void {
  const connections = new WeakMap<Socket, Asking>();
  const listening = http.listeners('request');
  http.removeAllListeners('request');
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    // What came together with the one too many.
    if (socket.destroyed) return;
    const asking = connections.get(socket) ?? { bucket: new Bucket(rate, elapsed), open: 0 };
    connections.set(socket, asking);
    asking.open += 1;
    response.once('close', () => (asking.open -= 1));
    if (asking.open > unanswered) {
      onEnded();
      socket.destroy();
      return;
    }
    if (!asking.bucket.take()) {
      onEnded();
      response.setHeader('connection', 'close');
    }
    for (const heard of listening) Reflect.apply(heard, http, [request, response]);
  });
}

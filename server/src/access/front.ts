import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import { withoutBase } from './base-path.ts';
import { lastOf, sameOrigin } from './origin.ts';
import type { Trust } from './proxies.ts';

export interface Surroundings {
  readonly basePath: string;
  readonly trustProxy: Trust;
  readonly publicOrigin: string | null;
}

const BY_PROXIES = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-forwarded-host'];

/**
 * Puts right what proxies in front change of a request, once and before anybody reads it: the base path is taken off, and
 * `Host` becomes what a trusted proxy says people asked for. What anybody else says of that is dropped.
 * To be attached after everything else that listens, for it takes the first place.
 */
export function attachFront(
  http: Server,
  { basePath, trustProxy, publicOrigin }: Surroundings,
  tell: {
    readonly refused: (headers: IncomingHttpHeaders) => void;
    /** Once, as soon as something speaks for others that isn't believed. */
    readonly unknownProxy: () => void;
  },
): void {
  let told = false;
  const putRight = (request: IncomingMessage) => {
    const { headers, socket } = request;
    request.url = withoutBase(request.url ?? '/', basePath);
    if (!trustProxy(socket.remoteAddress ?? '', 0)) {
      if (!told && BY_PROXIES.some((name) => headers[name] !== undefined)) {
        told = true;
        tell.unknownProxy();
      }
      delete headers['x-forwarded-host'];
      delete headers['x-forwarded-proto'];
    }
    const host = lastOf(headers['x-forwarded-host']);
    if (host !== null && host !== '') headers.host = host;
  };
  http.prependListener('request', putRight);
  http.prependListener('upgrade', (request: IncomingMessage) => {
    putRight(request);
    // Whoever takes the upgrade refuses it without a word that a page could read.
    if (!sameOrigin(request.headers, publicOrigin)) tell.refused(request.headers);
  });
}

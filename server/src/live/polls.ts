import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayAsk, sameOrigin } from '../access/origin.ts';
import { sessionOf } from '../access/session.ts';
import type { RefusedCount } from '../access/refused.ts';
import type { LiveServer } from './server.ts';

/** What a browser may do with an answer to a poll: nothing but hand it to the page that asked. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Judges every request of the live line, upgrades included, before it is read. Socket.IO's `allowRequest` is asked about
 * the first of each line only; the later ones are known by an id that stands in their address, and so in the logs of
 * whatever stands between: without the cookie of the first it is worth nothing. An address that names two lines is nobody's:
 * Engine.IO would take another of them than this. Returns how to take no more.
 */
export function guardPolls(
  { engine }: LiveServer,
  options: { publicOrigin: string | null; refused: RefusedCount },
): () => void {
  const owners = new Map<string, string | null>();
  let ended = false;
  engine.on(
    'connection',
    (line: { id: string; request: IncomingMessage; once: (event: 'close', act: () => void) => void }) => {
      owners.set(line.id, sessionOf(line.request.headers));
      line.once('close', () => owners.delete(line.id));
    },
  );
  engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { headers, method } = request;
    const upgrade = headers.upgrade !== undefined;
    if (!upgrade) for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const asks = method === 'GET' && !upgrade;
    const rightPage = (asks ? mayAsk : sameOrigin)(headers, options.publicOrigin);
    const asked = new URL(request.url ?? '/', 'http://line').searchParams;
    const [id, ...others] = asked.getAll('sid');
    const owner = id === undefined ? undefined : owners.get(id);
    const ownLine = others.length === 0 && (owner === undefined || owner === sessionOf(headers));
    // Engine.IO would also answer with a script, which a page of any other origin may run.
    if (!ended && rightPage && ownLine && !asked.has('j')) return next();
    // Upgrades were counted when they came in.
    if (!ended && !upgrade) options.refused.add(rightPage ? 'malformed' : 'foreign-page');
    response.writeHead(ended ? 503 : 403);
    response.end();
  });
  return () => {
    ended = true;
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayAsk, sameOrigin } from '../access/origin.ts';
import { sessionOf } from '../access/session.ts';
import type { RefusedCount } from '../access/refused.ts';
import type { Conn } from './conn.ts';
import { PollAnswers } from './poll-answers.ts';
import type { LiveServer } from './server.ts';

/** What a browser may do with an answer to a poll: nothing but hand it to the page that asked. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export interface Polls {
  /** Takes no more. */
  end(): void;
  /** Bytes that a line was told, and that its other end hasn't taken yet. */
  unread(line: string): number;
}

/**
 * Judges every request of the live line, upgrades included, before it is read. Socket.IO's `allowRequest` is asked about
 * the first of each line only; the later ones are known by an id that stands in their address, and so in the logs of
 * whatever stands between: without the cookie of the first it is worth nothing. An address that names two lines is nobody's:
 * Engine.IO would take another of them than this.
 */
export function guardPolls(
  { engine }: LiveServer,
  options: { publicOrigin: string | null; refused: RefusedCount },
): Polls {
  const lines = new Map<string, { readonly line: Conn; readonly owner: string | null }>();
  const answers = new PollAnswers(() => options.refused.add('slow-reader'));
  let ended = false;
  engine.on('connection', (line: Conn) => {
    lines.set(line.id, { line, owner: sessionOf(line.request.headers) });
    line.once('close', () => {
      lines.delete(line.id);
      answers.end(line.id);
    });
  });
  engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { headers, method } = request;
    const upgrade = headers.upgrade !== undefined;
    if (!upgrade) for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const asks = method === 'GET' && !upgrade;
    const rightPage = (asks ? mayAsk : sameOrigin)(headers, options.publicOrigin);
    const asked = new URL(request.url ?? '/', 'http://line').searchParams;
    const [id, ...others] = asked.getAll('sid');
    const known = id === undefined ? undefined : lines.get(id);
    const ownLine = others.length === 0 && (known === undefined || known.owner === sessionOf(headers));
    // One that is about to end only waits until it can be told so; Engine.IO would take what it says for half a minute.
    const goesOn = asks || known === undefined || known.line.readyState === 'open';
    // Engine.IO would also answer with a script, which a page of any other origin may run.
    if (!ended && rightPage && ownLine && goesOn && !asked.has('j')) {
      if (asks && known !== undefined) answers.follow(known.line.id, response);
      if (!upgrade) endUnread(request, response);
      return next();
    }
    // Upgrades were counted when they came in.
    if (!ended && !upgrade) options.refused.add(rightPage ? 'malformed' : 'foreign-page');
    response.writeHead(ended ? 503 : 403);
    response.end();
  });
  return {
    end() {
      ended = true;
    },
    unread: (line) => answers.unread(line),
  };
}

/** What is answered before all of it is here was too much: the rest isn't waited for. */
function endUnread(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (!request.complete) request.socket.destroy();
  });
}

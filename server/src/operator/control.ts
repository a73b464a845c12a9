import { timingSafeEqual } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isBoardId } from '@nemawashi/shared/links/board-named';
import { hashSecret, makeSecret } from '../access/secret.ts';
import type { Reached } from '../reached.ts';
import { makeBackup } from './backup.ts';
import type { OperatorDesk } from './desk.ts';

/** Beside the database: where the running server hears its operator, and what proves that one may read this folder. */
export const CONTROL_FILE = 'operator.json';
export interface ControlFile {
  readonly port: number;
  readonly token: string;
}

/** What the command line asks of a running server. */
export type ControlRequest =
  | { readonly ask: 'verify' }
  | { readonly ask: 'boards'; readonly board?: string }
  | { readonly ask: 'backup'; readonly into: string }
  | { readonly ask: 'people' | 'erase'; readonly board: string; readonly called: string }
  | { readonly ask: 'facilitator-link' | 'delete'; readonly board: string };

/** What is asked about. */
export interface Controlled {
  /** The data folder. */
  readonly folder: string;
  readonly desk: OperatorDesk;
  readonly reached: Reached;
}

const LONGEST_REQUEST = 4_096;

async function read(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > LONGEST_REQUEST) throw new Error('Too long');
  }
  return JSON.parse(text);
}

async function answer({ folder, desk, reached }: Controlled, request: unknown): Promise<unknown> {
  if (typeof request !== 'object' || request === null || !('ask' in request)) return null;
  if (request.ask === 'boards' && !('board' in request)) return { boards: await desk.boards() };
  if (request.ask === 'verify') return desk.verify();
  if (request.ask === 'backup' && 'into' in request && typeof request.into === 'string')
    return makeBackup(desk, folder, request.into).then(
      () => ({ problem: null }),
      (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
    );
  if (!('board' in request) || !isBoardId(request.board)) return null;
  if (request.ask === 'boards') return { boards: await desk.boards(request.board) };
  if (request.ask === 'delete') return { deleted: await desk.deleteBoard(request.board) };
  if ('called' in request && typeof request.called === 'string') {
    if (request.ask === 'people') return { people: await desk.people(request.board, request.called) };
    if (request.ask === 'erase') return { erased: await desk.erasePerson(request.board, request.called) };
  }
  if (request.ask !== 'facilitator-link') return null;
  return { link: await desk.facilitatorLink(request.board), reached };
}

/**
 * Listens on this machine alone, on a port of its own: nothing that a proxy passes on can come here. Who asks shows the
 * token of this start, which stands in a file that only whoever may read the data folder can read.
 */
export async function openControl(controlled: Controlled): Promise<() => Promise<void>> {
  const token = makeSecret();
  const wanted = Buffer.from(hashSecret(`Bearer ${token}`));
  const server = createServer((request, response) => {
    const shown = Buffer.from(hashSecret(request.headers.authorization ?? ''));
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (!timingSafeEqual(shown, wanted)) {
      reply(403, null);
      return;
    }
    read(request)
      .then((asked) => answer(controlled, asked))
      .then((body) => reply(body === null ? 400 : 200, body))
      .catch(() => reply(500, null));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // What listens for the operator keeps no process alive.
  server.unref();
  const file = join(controlled.folder, CONTROL_FILE);
  const content: ControlFile = { port: (server.address() as AddressInfo).port, token };
  // A file left by a server that was killed may be open to more people than a new one. `wx`: a file, or a link to one, that
  // somebody else puts in its place meanwhile isn't written to.
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
  return async () => {
    await rm(file, { force: true }).catch(() => undefined);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

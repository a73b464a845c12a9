import type { BoardClient } from '@nemawashi/server/demo/client';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { WebSocket } from 'ws';

/** A WebSocket to the live line as its owner's page would open it, on which anything may be said. */
export function rawLine(
  { origin }: { readonly origin: string },
  who: Pick<BoardClient, 'board' | 'seat'>,
  headers: Readonly<Record<string, string>>,
): WebSocket {
  const { board, seat } = who;
  const query = new URLSearchParams({ EIO: '4', transport: 'websocket', board, seat });
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/socket.io/?${query.toString()}`, {
    headers: { origin, ...headers },
  });
  socket.on('error', () => undefined);
  return socket;
}

/** As `rawLine`, by who holds the seat; resolves when the line is open. */
export async function openRawLine(server: { readonly origin: string }, who: BoardClient): Promise<WebSocket> {
  const socket = rawLine(server, who, { cookie: who.browser.cookie });
  await new Promise((resolve, reject) => {
    socket.once('message', resolve);
    socket.once('close', () => reject(new Error('No line came about')));
  });
  return socket;
}

/** Asks to be let in to the board, and resolves when it is; what is said before is heard by nobody. */
export function enter(socket: WebSocket, who: Pick<BoardClient, 'board' | 'seat'>): Promise<void> {
  const entered = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data.toString().startsWith('42["welcome"')) resolve();
    });
  });
  socket.send(entry(who));
  return entered;
}

/** As a page says whom it wants to be on the line. */
export const entry = ({ board, seat }: Pick<BoardClient, 'board' | 'seat'>): string =>
  `40${JSON.stringify({ protocol: PROTOCOL_VERSION, board, seat, screen: 'seat' })}`;

export const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    if (socket.readyState === WebSocket.CLOSED) resolve(1006);
    else socket.once('close', resolve);
  });

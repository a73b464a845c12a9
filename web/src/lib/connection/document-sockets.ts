import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Manager } from 'socket.io-client';
import { CarriedSocket, CUT_OFF } from './carried-socket.ts';

/** The live line, as far as a document's own line has to know it. */
export interface CarryingLine {
  readonly live: boolean;
  /** WebSockets don't get through. */
  readonly polled: boolean;
  readonly seat: SeatId;
  readonly manager: Pick<Manager, 'socket'>;
}

/** A WebSocket over which nothing has come after so long is as good as none. */
const PATIENCE_MS = 5_000;

/**
 * What a document makes its sockets of: WebSockets, or where these don't get through, though the live line does,
 * sockets that are carried by it. Nothing else may be between the two: y-websocket tries again by itself.
 */
export function documentSockets(line: CarryingLine, NativeSocket = WebSocket): typeof WebSocket {
  let refused = false;
  const make = function (url: string | URL): object {
    if (line.polled || refused)
      return new CarriedSocket(line.manager, pathOf(url), { seat: line.seat }, () => {
        // The line itself went; behind the next one a WebSocket may get through.
        refused = false;
      });
    const socket = new NativeSocket(url);
    const silent = () => {
      refused = true;
      socket.close();
    };
    let heard = false;
    const timer = setTimeout(silent, PATIENCE_MS);
    socket.addEventListener('message', () => {
      heard = true;
      clearTimeout(timer);
    });
    socket.addEventListener('close', ({ code }) => {
      clearTimeout(timer);
      // Cut off before anything came, though the server can be reached.
      if (code === CUT_OFF && !heard && line.live) refused = true;
    });
    return socket;
  };
  // y-websocket calls it with `new`: what a constructor returns is what is made.
  return make as unknown as typeof WebSocket;
}

/** The document's path as the server knows it, whatever stands before it. */
const pathOf = (url: string | URL): string => {
  const { pathname } = new URL(url);
  return /\/sync\/.*$/.exec(pathname)?.[0] ?? pathname;
};

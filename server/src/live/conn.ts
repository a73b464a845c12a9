import type { IncomingMessage } from 'node:http';
import { TIMES } from '../access/limits.ts';

/** What carries a connection's packets: a WebSocket with its socket, or polls. */
interface Transport {
  readonly socket?: {
    readonly bufferedAmount: number;
    close(code: number, reason: string): void;
    terminate(): void;
  };
  on(event: 'drain', heard: () => void): unknown;
}

/** A connection of the live line below what is said on it, as far as its limits need it. */
export interface Conn {
  readonly id: string;
  readonly request: IncomingMessage;
  readonly transport: Transport;
  readonly writeBuffer: readonly unknown[];
  readonly readyState: string;
  on(event: 'packet' | 'packetCreate', heard: (packet: { readonly data?: string | Buffer }) => void): unknown;
  on(event: 'flush' | 'upgrade', heard: () => void): unknown;
  once(event: 'close', heard: () => void): unknown;
  removeAllListeners(event: 'data'): unknown;
  close(discard: boolean): unknown;
}

/** As WebSockets say “come again later”; a page does, by itself. */
const LATER = 1013;

/**
 * Ends a connection for good. A WebSocket’s other end may go on sending for as long as it takes to close, so nothing of
 * what comes is taken any more, and it is cut off when it doesn’t hang up at once.
 */
export function endConn(conn: Conn, reason: string): void {
  conn.removeAllListeners('data');
  const { socket } = conn.transport;
  if (socket === undefined) {
    conn.close(true);
    return;
  }
  socket.close(LATER, reason);
  setTimeout(() => socket.terminate(), TIMES.goodbye).unref();
}

/** As `endConn`, for one that would use even that second: what it sends isn’t read any more. */
export function cutConn(conn: Conn): void {
  conn.removeAllListeners('data');
  const { socket } = conn.transport;
  if (socket === undefined) conn.close(true);
  else socket.terminate();
}

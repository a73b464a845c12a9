import type { IncomingMessage } from 'node:http';

export interface Packet {
  readonly data?: string | Buffer;
}

/** What carries a connection's packets: a WebSocket with its socket, or polls. */
export interface Transport {
  readonly name: string;
  readonly socket?: {
    readonly bufferedAmount: number;
    close(code: number, reason: string): void;
    terminate(): void;
  };
  on(event: 'drain' | 'ready', heard: () => void): unknown;
  prependListener(event: 'packet', heard: (packet: Packet) => void): unknown;
}

/** A connection of the live line below what is said on it, as far as its limits need it. */
export interface Conn {
  readonly id: string;
  readonly request: IncomingMessage;
  readonly transport: Transport;
  readonly writeBuffer: readonly unknown[];
  readonly readyState: string;
  on(event: 'packetCreate', heard: (packet: Packet) => void): unknown;
  /** Another transport is tried, and may take over. */
  on(event: 'upgrading', heard: (transport: Transport) => void): unknown;
  on(event: 'flush' | 'upgrade', heard: () => void): unknown;
  once(event: 'close', heard: () => void): unknown;
  /** Passed over once it is about to end. The frame is for a WebSocket, the text for a poll. */
  write(text: string, options: { compress: boolean; wsPreEncodedFrame?: readonly Buffer[] }): unknown;
  close(discard: boolean): unknown;
}

/** As WebSockets say “come again later”; a page does, by itself. */
const LATER = 1013;

/**
 * Ends a connection for good: nothing of what comes is taken any more, and what waits for it is let go. A WebSocket is told
 * why; its other end has as long as `TIMES.goodbye` to hear it.
 */
export function endConn(conn: Conn, reason: string): void {
  conn.transport.socket?.close(LATER, reason);
  conn.close(true);
}

/** As `endConn`, for one that would use even that time: what it sends isn’t read any more. */
export function cutConn(conn: Conn): void {
  conn.transport.socket?.terminate();
  conn.close(true);
}

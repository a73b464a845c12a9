/** States of a carrier, as WebSocket has them. */
export const OPEN = 1;
export const CLOSED = 3;

interface CarrierEvents {
  message: (data: unknown, isBinary: boolean) => void;
  /** A sign of life. */
  pong: () => void;
  error: () => void;
  /** Once, at the end. */
  close: () => void;
}

/** What carries a line's messages: a WebSocket, or the live line in its place. The part of `ws` that a line needs. */
export interface Carrier {
  readonly readyState: number;
  /** Bytes that the other end hasn't been given yet. */
  readonly bufferedAmount: number;
  send(message: Uint8Array): void;
  /** Over soon (`TIMES.goodbye`), whether the other end hangs up or not. */
  close(code: number, reason: string): void;
  /** Ends it without saying so. */
  terminate(): void;
  /** Asks for a sign of life. */
  ping(): void;
  on<Event extends keyof CarrierEvents>(event: Event, heard: CarrierEvents[Event]): unknown;
  once<Event extends keyof CarrierEvents>(event: Event, heard: CarrierEvents[Event]): unknown;
}

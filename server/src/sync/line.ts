import type { IncomingMessage } from 'node:http';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { WebSocket } from 'ws';
import { CLOSING, type ClosingCode } from './closing.ts';
import type { Admitted, Identity } from './gate.ts';
import type { SyncLimits } from './limits.ts';
import type { SyncLog } from './log.ts';
import type { Peer } from './peer.ts';
import type { Timers } from './timers.ts';

/** How long a peer may take to answer a close before it is cut off. */
const GOODBYE_MS = 2000;
/** Beats without any sign of life after which the other end is taken for dead. */
const SILENT_BEATS = 2;

/** ws closes what exceeds `maxPayload` with 1009, after which y-websocket would come back with the same message for ever. */
export class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === 1009 ? CLOSING.tooLarge : code, reason);
  }
}

/** A socket with a person behind it. */
export class Line implements Peer {
  readonly request: IncomingMessage;
  readonly seat: SeatId;
  identity: Identity;
  mayWrite: boolean;
  /** Resolved once the socket is closed on both sides, or cut off. */
  readonly gone: Promise<void>;
  readonly #socket: WebSocket;
  readonly #limits: SyncLimits;
  readonly #timers: Timers;
  readonly #log: SyncLog;
  readonly #ended: () => void;
  #open = true;
  #silent = 0;

  constructor(options: {
    socket: WebSocket;
    request: IncomingMessage;
    admission: Admitted;
    limits: SyncLimits;
    timers: Timers;
    log: SyncLog;
    /** A message in the right form; anything else ends the line. */
    receive: (bytes: Uint8Array) => void;
    /** Once, as soon as the line counts no more. */
    ended: () => void;
  }) {
    const { socket, request, admission, limits, timers, log, receive, ended } = options;
    this.request = request;
    this.seat = admission.seat;
    this.identity = admission.identity;
    this.mayWrite = admission.mayWrite;
    this.#socket = socket;
    this.#limits = limits;
    this.#timers = timers;
    this.#log = log;
    this.#ended = ended;
    socket.on('message', (data, isBinary) => {
      this.#silent = 0;
      if (!this.#open) return;
      if (!isBinary || !Buffer.isBuffer(data)) this.close(CLOSING.malformed, 'not binary');
      else receive(data);
    });
    socket.on('pong', () => {
      this.#silent = 0;
    });
    // ws closes the socket itself after an error.
    socket.on('error', () => undefined);
    this.gone = new Promise((resolve) => {
      socket.on('close', () => {
        this.#end();
        resolve();
      });
    });
  }

  send(message: Uint8Array): void {
    if (!this.#open) return;
    if (this.#socket.bufferedAmount > this.#limits.bufferedBytes) this.close(CLOSING.later, 'reads too slowly');
    else this.#socket.send(message);
  }

  close(code: ClosingCode, reason: string): void {
    if (!this.#open) return;
    if (reason !== '') this.#log.info({ seat: this.seat, code, reason }, 'closed a line of a shared document');
    this.#end();
    hangUp(this.#socket, code, reason, this.#timers);
  }

  /** Finds out whether somebody is still there. */
  beat(): void {
    if (this.#silent >= SILENT_BEATS) this.#socket.terminate();
    this.#silent += 1;
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping();
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#ended();
  }
}

/** Closes with a code, and for certain. */
export function hangUp(socket: WebSocket, code: ClosingCode, reason: string, timers: Timers): void {
  const stop = timers.after(GOODBYE_MS, () => socket.terminate());
  socket.on('error', () => undefined);
  socket.once('close', stop);
  socket.close(code, reason);
}

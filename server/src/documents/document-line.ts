import type { IncomingMessage } from 'node:http';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { type Carrier, OPEN } from './carrier.ts';
import { CLOSING, type ClosingCode } from './closing.ts';
import type { Admitted, Identity } from './gate.ts';
import type { SyncLimits } from './limits.ts';
import type { SyncLog } from './log.ts';
import type { Peer } from './peer.ts';

/** Beats without any sign of life after which the other end is taken for dead. */
const SILENT_BEATS = 2;

/** A carrier with a person behind it. */
export class DocumentLine implements Peer {
  readonly request: IncomingMessage;
  readonly seat: SeatId;
  identity: Identity;
  mayWrite: boolean;
  /** Resolved once the carrier is closed on both sides, or cut off. */
  readonly gone: Promise<void>;
  readonly #carrier: Carrier;
  readonly #limits: SyncLimits;
  readonly #log: SyncLog;
  readonly #ended: () => void;
  #open = true;
  #silent = 0;

  constructor(options: {
    carrier: Carrier;
    request: IncomingMessage;
    admission: Admitted;
    limits: SyncLimits;
    log: SyncLog;
    /** A message in the right form; anything else ends the line. */
    receive: (bytes: Uint8Array) => void;
    /** Once, as soon as the line counts no more. */
    ended: () => void;
  }) {
    const { carrier, request, admission, limits, log, receive, ended } = options;
    this.request = request;
    this.seat = admission.seat;
    this.identity = admission.identity;
    this.mayWrite = admission.mayWrite;
    this.#carrier = carrier;
    this.#limits = limits;
    this.#log = log;
    this.#ended = ended;
    carrier.on('message', (data, isBinary) => {
      this.#silent = 0;
      if (!this.#open) return;
      if (!isBinary || !Buffer.isBuffer(data)) this.close(CLOSING.malformed, 'not binary');
      else receive(data);
    });
    carrier.on('pong', () => {
      this.#silent = 0;
    });
    // A carrier closes by itself after an error.
    carrier.on('error', () => undefined);
    this.gone = new Promise((resolve) => {
      carrier.on('close', () => {
        this.#end();
        resolve();
      });
    });
  }

  send(message: Uint8Array): void {
    if (!this.#open) return;
    if (this.#carrier.bufferedAmount > this.#limits.bufferedBytes) this.close(CLOSING.later, 'reads too slowly');
    else this.#carrier.send(message);
  }

  close(code: ClosingCode, reason: string): void {
    if (!this.#open) return;
    if (reason !== '') this.#log.info({ seat: this.seat, code, reason }, 'closed a line of a shared document');
    this.#end();
    hangUp(this.#carrier, code, reason);
  }

  /** Finds out whether somebody is still there. */
  beat(): void {
    if (this.#silent >= SILENT_BEATS) this.#carrier.terminate();
    this.#silent += 1;
    if (this.#carrier.readyState === OPEN) this.#carrier.ping();
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#ended();
  }
}

export function hangUp(carrier: Carrier, code: ClosingCode, reason: string): void {
  // Nobody hears what comes of it.
  carrier.on('error', () => undefined);
  carrier.close(code, reason);
}

import type { Envelope } from '@nemawashi/shared/board/command';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { bytesOf, LARGEST } from '@nemawashi/shared/protocol/largest';
import { unsent } from './unsent.ts';

/** What the courier needs of a line that comes and goes. */
export interface Wire {
  /** Hands one envelope over; `answered` is called when the server has answered, or never. */
  emit(envelope: Envelope, answered: (ack: Ack) => void): void;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  after(ms: number, callback: () => void): () => void;
}

/** An answer that takes longer was probably lost with the line; asking again with the same id is harmless. */
const PATIENCE_MS = 8_000;
/** What the slowest line worth having carries in a millisecond: a large command may take as long as it is large. */
const SLOWEST_BYTES = 16;
/** So many lines in a row that ended while a command was under way can't be chance: it is what ends them. */
const MOST_LINES = 4;
/** How often a command that came too soon is handed in again by itself, and the longest it then waits. */
const MOST_TURNS = 5;
const LONGEST_TURN_MS = 30_000;

interface Errand {
  readonly envelope: Envelope;
  readonly patience: number;
  readonly done: (ack: Ack) => void;
  /** Out on the present line, not answered. */
  underWay: boolean;
  /** How many lines ended under it. */
  ended: number;
  turns: number;
  callOff: () => void;
}

/**
 * Carries commands to the server until each is answered: over lost answers and lost lines, with one id and in order. What
 * is too large, or ends every line it goes out on, is given back with the reason.
 */
export class Courier {
  readonly #wire: Wire;
  readonly #errands = new Map<string, Errand>();
  #live = false;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** The same id twice is one errand; both are answered. */
  send(envelope: Envelope): Promise<Ack> {
    const bytes = bytesOf(JSON.stringify(envelope));
    if (bytes > LARGEST.command) return Promise.resolve(unsent('too-large', envelope.command));
    return new Promise((resolve) => {
      const earlier = this.#errands.get(envelope.id);
      const done = (ack: Ack) => {
        earlier?.done(ack);
        resolve(ack);
      };
      const fresh = { underWay: false, ended: 0, turns: 0, callOff: () => undefined };
      this.#errands.set(envelope.id, {
        ...(earlier ?? fresh),
        envelope,
        done,
        patience: PATIENCE_MS + bytes / SLOWEST_BYTES,
      });
      if (earlier === undefined) this.#next();
    });
  }

  /** The line is open: everything unanswered goes out again, in the order in which it was given. */
  open(): void {
    this.#live = true;
    this.#next();
  }

  lost(): void {
    this.#live = false;
    for (const errand of this.#errands.values()) {
      errand.callOff();
      if (!errand.underWay) continue;
      errand.underWay = false;
      errand.ended += 1;
      if (errand.ended >= MOST_LINES) this.#answered(errand, unsent('not-delivered', errand.envelope.command));
    }
  }

  /** All at once; after a line ended, one after the other, so that it shows under which one it does. */
  #next(): void {
    if (!this.#live) return;
    const errands = [...this.#errands.values()];
    const careful = errands.some(({ ended }) => ended > 0);
    if (!careful) for (const errand of errands) this.#carry(errand.envelope.id);
    else if (!errands.some(({ underWay }) => underWay) && errands[0] !== undefined) this.#carry(errands[0].envelope.id);
  }

  #carry(id: string): void {
    const errand = this.#errands.get(id);
    if (errand === undefined || errand.underWay || !this.#live) return;
    errand.underWay = true;
    this.#ask(id);
  }

  #ask(id: string): void {
    const errand = this.#errands.get(id);
    if (errand === undefined || !this.#live) return;
    errand.callOff();
    errand.callOff = this.#wire.after(errand.patience, () => this.#ask(id));
    this.#wire.emit(errand.envelope, (ack) => {
      const waiting = this.#errands.get(id);
      if (waiting !== undefined && !this.#comesAgain(waiting, ack)) this.#answered(waiting, ack);
    });
  }

  /** What only came too soon is handed in again when its time has come. */
  #comesAgain(errand: Errand, ack: Ack): boolean {
    if (ack.ok || ack.refusal.kind !== 'too-many-requests' || errand.turns >= MOST_TURNS) return false;
    const wait = Math.max(1, Number(ack.refusal.values?.['seconds'] ?? 1)) * 1000;
    if (wait > LONGEST_TURN_MS) return false;
    errand.turns += 1;
    errand.callOff();
    errand.callOff = this.#wire.after(wait, () => this.#ask(errand.envelope.id));
    return true;
  }

  #answered(errand: Errand, ack: Ack): void {
    errand.callOff();
    this.#errands.delete(errand.envelope.id);
    errand.done(ack);
    this.#next();
  }
}

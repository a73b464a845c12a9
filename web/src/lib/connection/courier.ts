import type { Envelope } from '@nemawashi/shared/board/command';
import type { Ack } from '@nemawashi/shared/protocol/live';

/** What the courier needs of a line that comes and goes. */
export interface Wire {
  /** Hands one envelope over; `answered` is called when the server has answered, or never. */
  emit(envelope: Envelope, answered: (ack: Ack) => void): void;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  after(ms: number, callback: () => void): () => void;
}

/** An answer that takes longer was probably lost with the line; asking again with the same id is harmless. */
const PATIENCE_MS = 8_000;

interface Errand {
  readonly envelope: Envelope;
  readonly done: (ack: Ack) => void;
  callOff: () => void;
}

/** Carries commands to the server until each is answered: over lost answers and lost lines, with one id and in order. */
export class Courier {
  readonly #wire: Wire;
  readonly #errands = new Map<string, Errand>();
  #live = false;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** The same id twice is one errand; both are answered. */
  send(envelope: Envelope): Promise<Ack> {
    return new Promise((resolve) => {
      const earlier = this.#errands.get(envelope.id);
      const errand: Errand = {
        envelope,
        done: (ack) => {
          earlier?.done(ack);
          resolve(ack);
        },
        callOff: earlier?.callOff ?? (() => undefined),
      };
      this.#errands.set(envelope.id, errand);
      if (this.#live && earlier === undefined) this.#carry(envelope.id);
    });
  }

  /** The line is open: everything unanswered goes out again, in the order in which it was given. */
  open(): void {
    this.#live = true;
    for (const id of this.#errands.keys()) this.#carry(id);
  }

  lost(): void {
    this.#live = false;
    for (const errand of this.#errands.values()) errand.callOff();
  }

  #carry(id: string): void {
    const errand = this.#errands.get(id);
    if (errand === undefined || !this.#live) return;
    errand.callOff();
    errand.callOff = this.#wire.after(PATIENCE_MS, () => this.#carry(id));
    this.#wire.emit(errand.envelope, (ack) => {
      const waiting = this.#errands.get(id);
      if (waiting === undefined) return;
      waiting.callOff();
      this.#errands.delete(id);
      waiting.done(ack);
    });
  }
}

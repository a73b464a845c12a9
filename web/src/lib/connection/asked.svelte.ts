import { Backoff, passes } from './backoff.ts';
import type { Result } from './request.ts';

/** No answer for so long is said, though one may still come. Milliseconds. */
const LATE_MS = 4_000;

/** As `Result` has it; `passing`: it is asked again. */
export interface Problem {
  readonly refusal: (Result<unknown> & { ok: false })['refusal'];
  readonly passing: boolean;
}

/** What happens outside; each answers how not to hear of it. */
export interface Outside {
  after(ms: number, act: () => void): () => void;
  /** Whenever the device has a network again. */
  online(act: () => void): () => void;
  /** As Math.random. */
  random(): number;
}

const browser: Outside = {
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  online(act) {
    window.addEventListener('online', act);
    return () => window.removeEventListener('online', act);
  },
  random: () => Math.random(),
};

/**
 * Something asked of the server: known, or not known and why. No answer is never an answer: it is asked again by itself
 * until one comes.
 */
export class Asked<Value> {
  /** Null: not known. */
  value = $state.raw<Value | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #ask: () => Promise<Result<Value>>;
  readonly #outside: Outside;
  readonly #backoff: Backoff;
  #asks = 0;
  #callOff: () => void = () => undefined;

  constructor(ask: () => Promise<Result<Value>>, outside: Outside = browser) {
    this.#ask = ask;
    this.#outside = outside;
    this.#backoff = new Backoff(() => outside.random());
  }

  /** Asks now, and again until there is an answer. Returns how to stop, as `onMount` wants it. */
  readonly begin = (): (() => void) => {
    void this.#once();
    const deaf = this.#outside.online(() => {
      if (this.value === null) void this.#once();
    });
    return () => {
      deaf();
      this.#asks += 1;
      this.#callOff();
    };
  };

  /** Doesn't wait for its turn. */
  readonly again = (): void => void this.#once();

  async #once(): Promise<void> {
    this.#callOff();
    this.#asks += 1;
    const mine = this.#asks;
    this.#callOff = this.#outside.after(LATE_MS, () => {
      this.problem = { refusal: null, passing: true };
    });
    const result = await this.#ask();
    // Asked anew meanwhile, or nobody wants to know any more.
    if (mine !== this.#asks) return;
    this.#callOff();
    if (result.ok) {
      this.value = result.value;
      this.problem = null;
      return;
    }
    const { refusal } = result;
    const passing = passes(refusal);
    this.problem = { refusal, passing };
    if (passing) this.#callOff = this.#outside.after(this.#backoff.after(refusal), this.again);
  }
}

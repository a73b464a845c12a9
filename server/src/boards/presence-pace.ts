import type { Elapsed } from '../elapsed.ts';

/** Up to so many readers everybody sees at once who came and who went. */
const SMALL = 50;
/** On a larger board, where somebody always does, no more often than this. */
const EVERY_MS = 1_000;

export interface PresencePaceOptions {
  readonly elapsed: Elapsed;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** It may be told now. */
  readonly due: () => void;
}

/** When it may be told who is here. */
export class PresencePace {
  readonly #options: PresencePaceOptions;
  #last = Number.NEGATIVE_INFINITY;
  #callOff: (() => void) | null = null;

  constructor(options: PresencePaceOptions) {
    this.#options = options;
  }

  /** Whether it may be told to so many now; else `due` is called when it may. */
  mayTell(readers: number): boolean {
    const now = this.#options.elapsed();
    const wait = readers <= SMALL ? 0 : this.#last + EVERY_MS - now;
    if (wait > 0) {
      this.#callOff ??= this.#options.after(wait, () => {
        this.#callOff = null;
        this.#options.due();
      });
      return false;
    }
    this.stop();
    this.#last = now;
    return true;
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = null;
  }
}

import { type Refusal, REFUSALS } from '@nemawashi/shared/board/refusal';

const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;

/** Whether the same may succeed later without being changed; null: no answer came. */
export const passes = (refusal: Refusal | null): boolean => refusal === null || REFUSALS[refusal.kind].retry;

/**
 * When to ask again, in milliseconds: later with each failure, never before the server said, and not at the same moment as
 * everybody else who failed with it. `random` as Math.random.
 */
export class Backoff {
  readonly #random: () => number;
  #failures = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  after(refusal: Refusal | null): number {
    const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    const told = Number(refusal?.values?.['seconds'] ?? 0) * 1000;
    return Math.max(told, most / 2) + (this.#random() * most) / 2;
  }

  reset(): void {
    this.#failures = 0;
  }
}

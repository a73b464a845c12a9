import type { Step } from './undo-keys.ts';

type Value = number | null;

/** The last change that somebody made of a shared number: undone only while it still stands. */
export class OwnFigure {
  #last: { readonly from: Value; readonly to: Value } | null = null;
  #undone = false;

  /** `same`: it goes on from the change before, as the next digit does. */
  changed(from: Value, to: Value, { same = false } = {}): void {
    this.#last = { from: same && this.#last !== null ? this.#last.from : from, to };
    this.#undone = false;
  }

  /** What the number becomes; undefined: nothing of one's own is left to take back, or to bring back. */
  step(step: Step, now: Value): Value | undefined {
    const last = this.#last;
    if (last === null || (step === 'undo') === this.#undone) return undefined;
    const [stands, becomes] = this.#undone ? [last.from, last.to] : [last.to, last.from];
    if (stands !== now) return undefined;
    this.#undone = !this.#undone;
    return becomes;
  }
}

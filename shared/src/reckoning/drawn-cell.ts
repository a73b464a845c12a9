import type { Cell } from './cells.ts';
import type { Random } from './random.ts';
import { lawOf, Sums } from './sums.ts';

/** Every number moves down with this probability, and up with the same; at an end of the scale it stays instead. */
const MOVE = 0.1;

/**
 * One cell's answers as they might have been (SPEC T33): as many are drawn as it has people, with replacement, from its
 * numbers and *no number*, and every number drawn may move by one. Drawing and moving come to one law an answer, so a whole
 * cell is drawn at once: how many numbers, and what they sum to.
 */
export class DrawnCell {
  readonly #members: number;
  readonly #allAnswered: boolean;
  /** Whether an answer is a number. */
  readonly #heard: Sums;
  /** A number less 1. */
  readonly #numbers: Sums;

  constructor({ numbers, members }: Cell) {
    const n = numbers.reduce((sum, each) => sum + each, 0);
    this.#members = n === 0 ? 0 : members;
    this.#allAnswered = n === members;
    this.#heard = new Sums(lawOf(n === 0 ? [1] : [(members - n) / members, n / members]));
    this.#numbers = new Sums(lawOf(n === 0 ? [1] : moved(numbers.map((each) => each / n))));
  }

  /** The mean of the numbers drawn, 1 … 5; NaN: there were none. */
  draw(random: Random): number {
    const members = this.#members;
    if (members === 0) return NaN;
    if (this.#allAnswered) return 1 + this.#numbers.drawAlways(members, random) / members;
    const n = this.#heard.drawAlways(members, random);
    return n === 0 ? NaN : 1 + this.#numbers.draw(n, random) / n;
  }
}

/** Chances of 1 … 5 after the move. */
function moved(chances: readonly number[]): number[] {
  const last = chances.length - 1;
  const after = new Array<number>(chances.length).fill(0);
  const add = (at: number, part: number) => {
    after[at] = (after[at] ?? 0) + part;
  };
  chances.forEach((chance, at) => {
    add(Math.max(0, at - 1), chance * MOVE);
    add(at, chance * (1 - 2 * MOVE));
    add(Math.min(last, at + 1), chance * MOVE);
  });
  return after;
}

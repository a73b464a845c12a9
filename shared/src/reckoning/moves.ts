import { AliasTable } from './alias-table.ts';
import type { Random } from './random.ts';

/** Every answer moves down with this probability, and up with the same (decision-model §4). */
const MOVE = 0.1;

/** Chances of sums: index 0 stands for the sum `from`. */
interface Law {
  readonly from: number;
  readonly chances: readonly number[];
}

/** Tails rarer than this are left out: they would not come up in all the draws ever made. */
const NEVER = 1e-15;

function together(a: Law, b: Law): Law {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  a.chances.forEach((p, i) => {
    b.chances.forEach((q, j) => {
      chances[i + j] = (chances[i + j] ?? 0) + p * q;
    });
  });
  const first = chances.findIndex((p) => p > NEVER);
  const last = chances.findLastIndex((p) => p > NEVER);
  return { from: a.from + b.from + first, chances: chances.slice(first, last + 1) };
}

/** The sum of `n` independent moves, drawn in one go. */
class Sum {
  readonly #laws: Law[];
  readonly #tables: AliasTable[] = [];

  constructor(one: Law) {
    this.#laws = [{ from: 0, chances: [1] }, one];
  }

  draw(n: number, random: Random): number {
    return n === 0 ? 0 : (this.#tables[n] ?? this.#table(n)).draw(random);
  }

  #table(n: number): AliasTable {
    const { from, chances } = this.#law(n);
    const table = new AliasTable(from, chances);
    this.#tables[n] = table;
    return table;
  }

  #law(n: number): Law {
    const known = this.#laws[n];
    if (known !== undefined) return known;
    const half = Math.floor(n / 2);
    const law = together(this.#law(half), this.#law(n - half));
    this.#laws[n] = law;
    return law;
  }
}

/**
 * How far a set of answers moves in all when each of them moves by −1 or +1 with probability 0.1 each, clamped to 1 … 5.
 * One draw for the whole set comes to the same as one for each answer, and costs the same however many there are.
 */
export class Moves {
  readonly #free = new Sum({ from: -1, chances: [MOVE, 1 - 2 * MOVE, MOVE] });
  /** At an end of the scale only one way is open. */
  readonly #end = new Sum({ from: 0, chances: [1 - MOVE, MOVE] });

  /** `n` answers, of which `ones` are 1 and `fives` are 5. */
  net(n: number, ones: number, fives: number, random: Random): number {
    const free = this.#free.draw(n - ones - fives, random);
    return free + this.#end.draw(ones, random) - this.#end.draw(fives, random);
  }
}

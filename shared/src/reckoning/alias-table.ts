import type { Random } from './random.ts';

/**
 * Draws whole numbers `from`, `from` + 1, … with given chances in constant time: Walker's alias method as laid out by
 * Vose (1991). One random number of 32 bits serves for column and coin, so chances are exact to some 2⁻²³.
 */
export class AliasTable {
  readonly #mask: number;
  readonly #bits: number;
  readonly #threshold: Uint32Array;
  /** Of each column what it stands for, and what it stands in for. */
  readonly #values: Int32Array;

  /** `chances` sum to 1, but for rounding. */
  constructor(from: number, chances: readonly number[]) {
    const bits = Math.ceil(Math.log2(Math.max(1, chances.length)));
    const columns = 2 ** bits;
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const share = Array.from({ length: columns }, (_, column) => ((chances[column] ?? 0) / total) * columns);
    const one = 2 ** (32 - bits);
    this.#bits = bits;
    this.#mask = columns - 1;
    this.#threshold = new Uint32Array(columns).fill(one === 2 ** 32 ? one - 1 : one);
    this.#values = Int32Array.from({ length: 2 * columns }, (_, index) => from + (index >> 1));
    const small: number[] = [];
    const large: number[] = [];
    share.forEach((part, column) => (part < 1 ? small : large).push(column));
    for (let poor = small.pop(); poor !== undefined; poor = small.pop()) {
      const rich = large.at(-1);
      // Only rounding can leave a poor column without a rich one.
      if (rich === undefined) break;
      this.#threshold[poor] = Math.round((share[poor] ?? 0) * one);
      this.#values[2 * poor + 1] = from + rich;
      share[rich] = (share[rich] ?? 0) - (1 - (share[poor] ?? 0));
      if ((share[rich] ?? 0) < 1) small.push(large.pop() ?? rich);
    }
  }

  draw(random: Random): number {
    const bits = random.bits();
    const column = bits & this.#mask;
    const other = bits >>> this.#bits < (this.#threshold[column] ?? 0) ? 0 : 1;
    return this.#values[2 * column + other] ?? 0;
  }
}

import { below } from './equal.ts';
import { nearestRank } from './percentile.ts';

/**
 * Positions 0 … n−1 in order of rank: larger `scores` first; where they are the same, larger `ties`; then the earlier one.
 * NaN comes last. `order` is filled and returned.
 */
export function rankOrder(scores: Float64Array, ties: Float64Array, order: Int32Array): Int32Array {
  for (let position = 0; position < scores.length; position += 1) {
    let at = position;
    // Few tasks, mostly in the order of the draw before: insertion is the quickest way to sort them.
    for (; at > 0 && comesBefore(position, order[at - 1] ?? 0, scores, ties); at -= 1) order[at] = order[at - 1] ?? 0;
    order[at] = position;
  }
  return order;
}

function comesBefore(one: number, other: number, scores: Float64Array, ties: Float64Array): boolean {
  const score = scores[one] ?? NaN;
  const otherScore = scores[other] ?? NaN;
  if (Number.isNaN(score)) return false;
  if (Number.isNaN(otherScore) || below(otherScore, score)) return true;
  // `one` is the later one, so it goes first only if it is better.
  return !below(score, otherScore) && below(ties[other] ?? 0, ties[one] ?? 0);
}

/** How often each of `tasks` competitors came at each rank. */
export class RankCounts {
  readonly #tasks: number;
  readonly #counts: Uint32Array;
  #draws = 0;

  constructor(tasks: number) {
    this.#tasks = tasks;
    this.#counts = new Uint32Array(tasks * tasks);
  }

  /** `order`: the competitors, best first. */
  add(order: Int32Array): void {
    for (let rank = 0; rank < this.#tasks; rank += 1) {
      const at = (order[rank] ?? 0) * this.#tasks + rank;
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
    this.#draws += 1;
  }

  /** Share of draws in which `task` came at rank `from` (1 is best) up to `to`. */
  share(task: number, from: number, to: number): number {
    let n = 0;
    for (let rank = from; rank <= Math.min(to, this.#tasks); rank += 1) n += this.#at(task, rank);
    return n / this.#draws;
  }

  /** The rank at which `part` (0 … 1) of the draws are reached, by nearest rank. */
  percentile(task: number, part: number): number {
    const wanted = nearestRank(part, this.#draws);
    let seen = 0;
    for (let rank = 1; rank < this.#tasks; rank += 1) {
      seen += this.#at(task, rank);
      if (seen >= wanted) return rank;
    }
    return this.#tasks;
  }

  #at(task: number, rank: number): number {
    return this.#counts[task * this.#tasks + rank - 1] ?? 0;
  }
}

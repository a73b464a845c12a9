import type { ReckoningInput } from './input.ts';
import { Random } from './random.ts';
import { answerOf, type SubjectRef, type Subjects } from './subjects.ts';

/** How many draws every firmness figure rests on. */
export const DRAWS = 1000;

/** An answer moves down with probability 0.1 and up with 0.1, in 65,536ths. */
const DOWN = 6554;
const MOVED = 13107;

/**
 * Draws whole meetings that might have been (decision-model §4): executives are resampled, departments are resampled
 * and then the people within them, and every answer may move by one. After `draw()`, `mean(i)` is subject i's mean.
 */
export class Resampler {
  readonly #random: Random;
  readonly #voters: number;
  readonly #answers: Int8Array;
  readonly #executives: Int32Array;
  readonly #departments: readonly Int32Array[];
  readonly #picks: Int32Array;
  /** Where each drawn department ends in `#picks`; the executives come first. */
  readonly #ends: Int32Array;
  readonly #byGroups: Uint8Array;
  readonly #byDepartments: Uint8Array;
  readonly #execShare: number;

  constructor(input: ReckoningInput, subjects: Subjects, refs: readonly SubjectRef[], stream: number) {
    const { voters, settings } = input;
    this.#random = new Random(settings.seed, stream);
    this.#voters = voters.length;
    this.#execShare = settings.execShare;
    this.#answers = new Int8Array(refs.length * voters.length);
    this.#byGroups = Uint8Array.from(refs, ({ key }) => (subjects[key]?.shown === 'merged' ? 0 : 1));
    this.#byDepartments = Uint8Array.from(refs, ({ key }) =>
      settings.departmentsEqual && subjects[key]?.departments ? 1 : 0,
    );
    const executives: number[] = [];
    const departments = new Map<string, number[]>();
    voters.forEach((voter, index) => {
      refs.forEach((ref, subject) => {
        this.#answers[subject * voters.length + index] = answerOf(input, ref, voter) ?? 0;
      });
      if (voter.role === 'executive') executives.push(index);
      else departments.set(voter.department, [...(departments.get(voter.department) ?? []), index]);
    });
    this.#executives = Int32Array.from(executives);
    this.#departments = [...departments]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, people]) => Int32Array.from(people));
    const largest = this.#departments.reduce((most, people) => Math.max(most, people.length), 0);
    this.#picks = new Int32Array(executives.length + this.#departments.length * largest);
    this.#ends = new Int32Array(this.#departments.length);
  }

  /** Chooses who comes to the next meeting. Then ask for the mean of each subject once, in any fixed order. */
  draw(): void {
    const random = this.#random;
    const picks = this.#picks;
    let at = 0;
    const take = (people: Int32Array) => {
      for (let n = people.length; n > 0; n -= 1) picks[at++] = people[random.below(people.length)] ?? 0;
    };
    take(this.#executives);
    for (let drawn = 0; drawn < this.#departments.length; drawn += 1) {
      const people = this.#departments[random.below(this.#departments.length)];
      if (people !== undefined) take(people);
      this.#ends[drawn] = at;
    }
  }

  /** Weighted mean of a subject in this draw, 1 … 5; NaN if nobody drawn gave a number. */
  mean(subject: number): number {
    const executives = this.#executives.length;
    const [sumE, nE] = this.#sum(subject, 0, executives);
    let sumR = 0;
    let nR = 0;
    let means = 0;
    let heard = 0;
    let from = executives;
    for (let drawn = 0; drawn < this.#ends.length; drawn += 1) {
      const end = this.#ends[drawn] ?? from;
      const [sum, n] = this.#sum(subject, from, end);
      from = end;
      if (n === 0) continue;
      sumR += sum;
      nR += n;
      means += sum / n;
      heard += 1;
    }
    if (this.#byGroups[subject] === 0) return (sumE + sumR) / (nE + nR);
    const r = this.#byDepartments[subject] === 1 ? means / heard : sumR / nR;
    if (nE === 0) return r;
    return nR === 0 ? sumE / nE : this.#execShare * (sumE / nE) + (1 - this.#execShare) * r;
  }

  #sum(subject: number, from: number, to: number): readonly [sum: number, n: number] {
    const base = subject * this.#voters;
    const answers = this.#answers;
    const picks = this.#picks;
    const random = this.#random;
    let sum = 0;
    let n = 0;
    for (let at = from; at < to; at += 1) {
      const answer = answers[base + (picks[at] ?? 0)] ?? 0;
      if (answer === 0) continue;
      const chance = random.bits() & 0xffff;
      const moved = chance < DOWN ? answer - 1 : chance < MOVED ? answer + 1 : answer;
      sum += moved < 1 ? 1 : moved > 5 ? 5 : moved;
      n += 1;
    }
    return [sum, n];
  }
}

/** How many draws to make before letting others have the thread: some two milliseconds' worth. */
export const drawsPerStep = (voters: number, subjects: number): number =>
  Math.max(1, Math.min(DRAWS, Math.floor(150_000 / Math.max(1, voters * subjects))));

import { UNKNOWN } from './answer-table.ts';
import type { Random } from './random.ts';

/**
 * Two subjects' counts in one floating-point number, so that whole rows of them add up in half the time: of each subject
 * the sum of the answers, how many there are, and how many of them are 1 and 5. Exact for up to 51 answers, since 51 fives
 * come to 255.
 */
const MOST = 51;
/** A person drawn more often than this is added in parts, so that four of them never come to more than `MOST`. */
const OFTEN = 12;
const FIELD = 2 ** 6;
const LAST = FIELD - 1;
const SUBJECT = 2 ** 26;

const packed = (answer: number): number =>
  answer === 0 || answer === UNKNOWN
    ? 0
    : ((answer * FIELD + 1) * FIELD + (answer === 1 ? 1 : 0)) * FIELD + (answer === 5 ? 1 : 0);

/** The people of one group or department, ready to be drawn from. */
export class People {
  readonly count: number;
  /** Two subjects a place. */
  readonly #width: number;
  readonly #rows: Float64Array;

  /** `answers`: a row of `subjects` answers for each person, 0 or *don't know* where there is no number. */
  constructor(answers: readonly Uint8Array[], subjects: number) {
    this.count = answers.length;
    this.#width = Math.ceil(subjects / 2);
    this.#rows = new Float64Array(this.count * this.#width);
    answers.forEach((row, person) => {
      for (let place = 0; place < this.#width; place += 1)
        this.#rows[person * this.#width + place] =
          packed(row[2 * place] ?? 0) * SUBJECT + packed(row[2 * place + 1] ?? 0);
    });
  }

  /** Draws as many people as there are, with replacement, and counts their answers into `drawn`. */
  draw(random: Random, drawn: DrawnAnswers): void {
    const { count } = this;
    const { times } = drawn;
    times.fill(0, 0, count);
    for (let n = 0; n < count; n += 1) {
      const who = random.below(count);
      times[who] = (times[who] ?? 0) + 1;
    }
    const { who, often } = drawn;
    let entries = 0;
    for (let person = 0; person < count; person += 1)
      for (let left = times[person] ?? 0; left > 0; left -= OFTEN) {
        who[entries] = person * this.#width;
        often[entries] = Math.min(left, OFTEN);
        entries += 1;
      }
    // Whole fours: what is missing is nobody, drawn no times.
    for (; entries % 4 !== 0; entries += 1) {
      who[entries] = 0;
      often[entries] = 0;
    }
    drawn.clear();
    this.#add(drawn, entries);
  }

  #add(drawn: DrawnAnswers, entries: number): void {
    const rows = this.#rows;
    const width = this.#width;
    const { who, often, sums } = drawn;
    let held = 0;
    for (let at = 0; at < entries; at += 4) {
      const a = often[at] ?? 0;
      const b = often[at + 1] ?? 0;
      const c = often[at + 2] ?? 0;
      const d = often[at + 3] ?? 0;
      const rowA = who[at] ?? 0;
      const rowB = who[at + 1] ?? 0;
      const rowC = who[at + 2] ?? 0;
      const rowD = who[at + 3] ?? 0;
      if (held + a + b + c + d > MOST) {
        drawn.unpack(width);
        held = 0;
      }
      held += a + b + c + d;
      // Four rows at a time: reading and writing a sum costs as much as adding to it.
      for (let place = 0; place < width; place += 1)
        sums[place] =
          (sums[place] ?? 0) +
          a * (rows[rowA + place] ?? 0) +
          b * (rows[rowB + place] ?? 0) +
          c * (rows[rowC + place] ?? 0) +
          d * (rows[rowD + place] ?? 0);
    }
    drawn.unpack(width);
  }
}

/** What the people drawn last answered to each subject. */
export class DrawnAnswers {
  readonly sum: Int32Array;
  readonly n: Int32Array;
  readonly ones: Int32Array;
  readonly fives: Int32Array;
  /** How often each person was drawn. */
  readonly times: Int32Array;
  /** The people drawn: where their row begins, and how often. */
  readonly who: Int32Array;
  readonly often: Int32Array;
  /** Packed, not counted yet. */
  readonly sums: Float64Array;

  constructor(subjects: number, mostPeople: number) {
    const even = 2 * Math.ceil(subjects / 2);
    this.sum = new Int32Array(even);
    this.n = new Int32Array(even);
    this.ones = new Int32Array(even);
    this.fives = new Int32Array(even);
    this.times = new Int32Array(mostPeople);
    this.who = new Int32Array(mostPeople + 3);
    this.often = new Int32Array(mostPeople + 3);
    this.sums = new Float64Array(even / 2);
  }

  clear(): void {
    this.sum.fill(0);
    this.n.fill(0);
    this.ones.fill(0);
    this.fives.fill(0);
    this.sums.fill(0);
  }

  unpack(width: number): void {
    const { sums, sum, n, ones, fives } = this;
    for (let place = 0; place < width; place += 1) {
      const both = sums[place] ?? 0;
      const upper = Math.floor(both / SUBJECT);
      const lower = both - upper * SUBJECT;
      const at = 2 * place;
      sum[at] = (sum[at] ?? 0) + (upper >>> 18);
      sum[at + 1] = (sum[at + 1] ?? 0) + (lower >>> 18);
      n[at] = (n[at] ?? 0) + ((upper >>> 12) & LAST);
      n[at + 1] = (n[at + 1] ?? 0) + ((lower >>> 12) & LAST);
      ones[at] = (ones[at] ?? 0) + ((upper >>> 6) & LAST);
      ones[at + 1] = (ones[at + 1] ?? 0) + ((lower >>> 6) & LAST);
      fives[at] = (fives[at] ?? 0) + (upper & LAST);
      fives[at + 1] = (fives[at + 1] ?? 0) + (lower & LAST);
      sums[place] = 0;
    }
  }
}

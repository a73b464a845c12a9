import type { ReckoningInput } from './input.ts';
import type { Moves } from './moves.ts';
import { first, lower, MOST, packed, second, upper } from './packed-answers.ts';
import { Random } from './random.ts';
import { answerOf, type SubjectRef } from './subject-refs.ts';
import { type Subjects, TOGETHER, weightsFor } from './subjects.ts';
import { everyone } from './tally.ts';

/** How many draws every firmness figure rests on. */
export const DRAWS = 1000;

/** How a subject's mean is made up in a draw. */
const BY_HEAD = 0;
const GROUPS = 1;
const GROUPS_AND_DEPARTMENTS = 2;

/**
 * Draws whole meetings that might have been (decision-model §4): executives are resampled, departments are resampled
 * and then the people within them, and every answer may move by one. After `draw()`, `means[i]` is subject i's weighted
 * mean, 1 … 5; NaN if nobody drawn gave a number.
 *
 * A subject that may only be shown more coarsely than the board is drawn from its own counts instead of with its people:
 * else the draws, which anyone may repeat, would tell whose those answers are.
 */
export class Resampler {
  readonly means: Float64Array;
  readonly #random: Random;
  readonly #moves: Moves;
  readonly #subjects: number;
  readonly #execShare: number;
  /** People of each cell as rows of packed answers: the executives, or everybody, then each department. */
  readonly #cells: readonly Float64Array[];
  readonly #sums: Float64Array;
  readonly #how: Uint8Array;
  /** Packed answers to draw from, of subjects drawn from their counts: of everybody, or of all representatives. */
  readonly #apart: readonly (Float64Array | null)[];
  readonly #times: Uint16Array;
  readonly #rows: Int32Array;

  constructor(input: ReckoningInput, subjects: Subjects, refs: readonly SubjectRef[], stream: number, moves: Moves) {
    const { settings } = input;
    const cells = cellsOf(input);
    const departments = cells.length > 2 || cells.some(({ name }) => name !== null && name !== TOGETHER);
    const coarse = refs.map(({ key }): 'everyone' | 'representatives' | null => {
      const subject = subjects[key];
      if (subject === undefined || !settings.groups) return null;
      if (subject.shown === 'merged') return 'everyone';
      return subject.shown === 'groups' && departments && !subject.departments ? 'representatives' : null;
    });
    this.#random = new Random(settings.seed, stream);
    this.#moves = moves;
    this.#subjects = refs.length;
    this.#execShare = settings.execShare;
    this.means = new Float64Array(refs.length);
    this.#cells = cells.map(({ people }) => rowsOf(input, refs, people, coarse));
    this.#sums = new Float64Array(cells.length * refs.length);
    this.#how = Uint8Array.from(refs, ({ key }) => {
      const subject = subjects[key];
      if (subject === undefined || !weightsFor(subject, settings).groups) return BY_HEAD;
      return settings.departmentsEqual && subject.departments ? GROUPS_AND_DEPARTMENTS : GROUPS;
    });
    this.#apart = refs.map(({ key }, index) => {
      const tally = subjects[key]?.tally;
      if (tally === undefined || coarse[index] === null) return null;
      const { numbers } = everyone(coarse[index] === 'everyone' ? tally : { ...tally, executive: NOBODY });
      return Float64Array.from(numbers.flatMap((n, answer) => new Array<number>(n).fill(packed(answer + 1))));
    });
    const largest = cells.reduce((most, { people }) => Math.max(most, people.length), 0);
    if (largest > MOST) throw new RangeError(`More than ${String(MOST)} voters in one group can't be resampled`);
    this.#times = new Uint16Array(largest);
    this.#rows = new Int32Array(largest);
  }

  /** The next meeting: afterwards `means` holds what it would say. */
  draw(): void {
    const executives = this.#cells[0];
    const departments = this.#cells.length - 1;
    if (executives !== undefined) this.#sumUp(executives, 0);
    for (let drawn = 1; drawn <= departments; drawn += 1) {
      const people = this.#cells[1 + this.#random.below(departments)];
      if (people !== undefined) this.#sumUp(people, drawn * this.#subjects);
    }
    for (let subject = 0; subject < this.#subjects; subject += 1) this.means[subject] = this.#meanOf(subject);
  }

  /** Draws as many of the people as there are, with replacement, and adds their rows up from `at`. */
  #sumUp(people: Float64Array, at: number): void {
    const width = this.#subjects;
    const count = width === 0 ? 0 : people.length / width;
    const times = this.#times;
    const rows = this.#rows;
    const sums = this.#sums;
    times.fill(0, 0, count);
    for (let n = 0; n < count; n += 1) {
      const who = this.#random.below(count);
      times[who] = (times[who] ?? 0) + 1;
    }
    let drawn = 0;
    for (let who = 0; who < count; who += 1) if ((times[who] ?? 0) > 0) rows[drawn++] = who;
    sums.fill(0, at, at + width);
    let next = 0;
    // Four rows at a time: reading and writing the sums costs as much as adding a row.
    for (; next + 3 < drawn; next += 4) {
      const a = rows[next] ?? 0;
      const b = rows[next + 1] ?? 0;
      const c = rows[next + 2] ?? 0;
      const d = rows[next + 3] ?? 0;
      const timesA = times[a] ?? 0;
      const timesB = times[b] ?? 0;
      const timesC = times[c] ?? 0;
      const timesD = times[d] ?? 0;
      for (let subject = 0; subject < width; subject += 1)
        sums[at + subject] =
          (sums[at + subject] ?? 0) +
          timesA * (people[a * width + subject] ?? 0) +
          timesB * (people[b * width + subject] ?? 0) +
          timesC * (people[c * width + subject] ?? 0) +
          timesD * (people[d * width + subject] ?? 0);
    }
    for (; next < drawn; next += 1) {
      const who = rows[next] ?? 0;
      const often = times[who] ?? 0;
      for (let subject = 0; subject < width; subject += 1)
        sums[at + subject] = (sums[at + subject] ?? 0) + often * (people[who * width + subject] ?? 0);
    }
  }

  #meanOf(subject: number): number {
    const apart = this.#apart[subject];
    const how = this.#how[subject];
    if (apart != null && how === BY_HEAD) return this.#moved(this.#some(apart));
    const executive = this.#moved(this.#sums[subject] ?? 0);
    const representative =
      apart != null ? this.#moved(this.#some(apart)) : this.#representatives(subject, how === GROUPS_AND_DEPARTMENTS);
    if (Number.isNaN(executive)) return representative;
    if (Number.isNaN(representative)) return executive;
    return this.#execShare * executive + (1 - this.#execShare) * representative;
  }

  #representatives(subject: number, departmentsEqual: boolean): number {
    let total = 0;
    let count = 0;
    for (let at = this.#subjects + subject; at < this.#sums.length; at += this.#subjects) {
      const sum = this.#sums[at] ?? 0;
      const answers = upper(sum);
      const n = second(answers);
      if (n === 0) continue;
      const ends = lower(sum);
      const moved = first(answers) + this.#moves.net(n, first(ends), second(ends), this.#random);
      total += departmentsEqual ? moved / n : moved;
      count += departmentsEqual ? 1 : n;
    }
    return total / count;
  }

  /** Mean of packed answers after their moves; NaN of none. */
  #moved(sum: number): number {
    const answers = upper(sum);
    const n = second(answers);
    if (n === 0) return NaN;
    const ends = lower(sum);
    return (first(answers) + this.#moves.net(n, first(ends), second(ends), this.#random)) / n;
  }

  #some(answers: Float64Array): number {
    let sum = 0;
    for (let n = answers.length; n > 0; n -= 1) sum += answers[this.#random.below(answers.length)] ?? 0;
    return sum;
  }
}

const NOBODY = { numbers: [0, 0, 0, 0, 0], unknown: 0 } as const;

interface Cell {
  /** Null: the executives, or everybody where groups aren't told apart. */
  readonly name: string | null;
  readonly people: readonly string[];
}

function cellsOf({ voters, settings }: ReckoningInput): Cell[] {
  if (!settings.groups) return [{ name: null, people: voters.map(({ id }) => id) }];
  const executives: string[] = [];
  const departments = new Map<string, string[]>();
  for (const voter of voters) {
    if (voter.role === 'executive') executives.push(voter.id);
    else departments.set(voter.department, [...(departments.get(voter.department) ?? []), voter.id]);
  }
  const inOrder = [...departments].sort(([a], [b]) => (a < b ? -1 : 1));
  return [{ name: null, people: executives }, ...inOrder.map(([name, people]) => ({ name, people }))];
}

/**
 * One row of packed answers a person, in an order that depends on nothing but these answers: neither who they are nor
 * what they said elsewhere can show in the draws.
 */
function rowsOf(
  input: ReckoningInput,
  refs: readonly SubjectRef[],
  people: readonly string[],
  coarse: readonly ('everyone' | 'representatives' | null)[],
): Float64Array {
  const executives = new Set(input.voters.flatMap(({ id, role }) => (role === 'executive' ? [id] : [])));
  const rows = people.map((id) =>
    refs.map((ref, index) => {
      const left = coarse[index] === 'everyone' || (coarse[index] === 'representatives' && !executives.has(id));
      return left ? 0 : (answerOf(input, ref, { id }) ?? 0);
    }),
  );
  const keyed = rows.map((row) => ({ row, key: row.join('') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return Float64Array.from(keyed.flatMap(({ row }) => row.map(packed)));
}

/** How many draws to make before letting others have the thread: some two milliseconds' worth. */
export const drawsPerStep = (voters: number, subjects: number): number =>
  Math.max(1, Math.min(DRAWS, Math.floor(500_000 / Math.max(1, (voters + 100) * subjects))));

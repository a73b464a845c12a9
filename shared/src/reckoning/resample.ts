import { answerTable, SILENT } from './answer-table.ts';
import { DrawnAnswers, People } from './drawn-answers.ts';
import type { ReckoningInput } from './input.ts';
import type { Moves } from './moves.ts';
import type { Disclosed } from './privacy.ts';
import { Random } from './random.ts';
import type { SubjectRef } from './subject-refs.ts';
import { type Subjects, TOGETHER, weightsFor } from './subjects.ts';
import { allRepresentatives, type Counts, everyone, inOrder, type Tally } from './tally.ts';

/** How many draws every firmness figure rests on. */
export const DRAWS = 1000;

/**
 * Whose answers to a subject are drawn from counts instead of with the people who gave them; null: nobody's. `groups`:
 * everybody's, the executives' apart from the others'.
 */
type Coarse = 'everyone' | 'representatives' | 'groups' | null;

/**
 * Draws whole meetings that might have been (decision-model §4): executives are resampled, departments are resampled
 * and then the people within them, and every answer may move by one. After `draw()`, `means[i]` is subject i's weighted
 * mean, 1 … 5; NaN if nobody drawn gave a number.
 *
 * A subject that may only be shown more coarsely than the board is drawn from its own counts instead of with its people:
 * else the draws, which anyone may repeat, would tell whose those answers are. So is one that a later round than the
 * ballots asked again (`later`): else they would tell who answered then.
 */
export class Resampler {
  readonly means: Float64Array;
  readonly #random: Random;
  readonly #moves: Moves;
  readonly #execShare: number;
  /** The executives, or everybody where groups aren't told apart. */
  readonly #executives: People;
  readonly #departments: readonly People[];
  readonly #drawn: DrawnAnswers;
  /** Of each subject, the executives' mean; NaN: none. */
  readonly #e: Float64Array;
  /** Of each subject, the representatives' mean as a fraction. */
  readonly #above: Float64Array;
  readonly #below: Float64Array;
  /** 1 where every department weighs the same. */
  readonly #equal: Uint8Array;
  readonly #apart: readonly Apart[];
  readonly #net: Int32Array;

  constructor(
    input: ReckoningInput,
    { subjects, later }: Pick<Disclosed, 'subjects' | 'later'>,
    refs: readonly SubjectRef[],
    stream: number,
    moves: Moves,
  ) {
    const { settings } = input;
    const { executives, departments } = groupsOf(input);
    const coarse = coarseSubjects(input, subjects, refs, later);
    const people = (ids: readonly string[], hidden: (whose: Coarse) => boolean) =>
      new People(
        rowsOf(
          input,
          refs,
          ids,
          coarse.map((whose) => hidden(whose)),
        ),
        refs.length,
      );
    this.#random = new Random(settings.seed, stream);
    this.#moves = moves;
    this.#execShare = settings.execShare;
    this.means = new Float64Array(refs.length);
    this.#executives = people(executives, (whose) => whose === 'everyone' || whose === 'groups');
    this.#departments = departments.map((ids) => people(ids, (whose) => whose !== null));
    const largest = departments.reduce((most, ids) => Math.max(most, ids.length), executives.length);
    this.#drawn = new DrawnAnswers(refs.length, largest);
    this.#net = new Int32Array(Math.max(1, refs.length));
    this.#e = new Float64Array(refs.length);
    this.#above = new Float64Array(refs.length);
    this.#below = new Float64Array(refs.length);
    this.#equal = Uint8Array.from(refs, ({ key }) => {
      const subject = subjects[key];
      return subject !== undefined && subject.departments && weightsFor(subject, settings).departmentsEqual ? 1 : 0;
    });
    this.#apart = refs.flatMap(({ key }, subject) => {
      const tally = subjects[key]?.tally;
      const whose = coarse[subject] ?? null;
      if (tally === undefined || whose === null) return [];
      return [{ subject, ...partsOf(tally, whose, this.#equal[subject] === 1) }];
    });
  }

  /** The next meeting: afterwards `means` holds what it would say. */
  draw(): void {
    const random = this.#random;
    const departments = this.#departments;
    this.#executives.draw(random, this.#drawn);
    this.#hearExecutives();
    this.#above.fill(0);
    this.#below.fill(0);
    for (let n = departments.length; n > 0; n -= 1) {
      departments[random.below(departments.length)]?.draw(random, this.#drawn);
      this.#hearDepartment();
    }
    for (const apart of this.#apart) this.#hearApart(apart);
    for (let subject = 0; subject < this.means.length; subject += 1) {
      const e = this.#e[subject] ?? NaN;
      const r = (this.#above[subject] ?? 0) / (this.#below[subject] ?? 0);
      this.means[subject] = Number.isNaN(e) ? r : Number.isNaN(r) ? e : this.#execShare * e + (1 - this.#execShare) * r;
    }
  }

  #hearExecutives(): void {
    const { sum, n } = this.#drawn;
    const net = this.#net;
    const e = this.#e;
    this.#moves.draw(this.#drawn, net, e.length, this.#random);
    // 0/0, NaN, where nobody gave a number.
    for (let subject = 0; subject < e.length; subject += 1)
      e[subject] = ((sum[subject] ?? 0) + (net[subject] ?? 0)) / (n[subject] ?? 0);
  }

  #hearDepartment(): void {
    const { sum, n } = this.#drawn;
    const net = this.#net;
    const above = this.#above;
    const below = this.#below;
    const equal = this.#equal;
    this.#moves.draw(this.#drawn, net, above.length, this.#random);
    for (let subject = 0; subject < above.length; subject += 1) {
      const all = n[subject] ?? 0;
      if (all === 0) continue;
      const moved = (sum[subject] ?? 0) + (net[subject] ?? 0);
      const byHead = equal[subject] === 0;
      above[subject] = (above[subject] ?? 0) + (byHead ? moved : moved / all);
      below[subject] = (below[subject] ?? 0) + (byHead ? all : 1);
    }
  }

  #hearApart({ subject, executives, others }: Apart): void {
    if (executives !== null) this.#e[subject] = executives.length === 0 ? NaN : this.#meanOf(executives);
    this.#above[subject] = 0;
    this.#below[subject] = 0;
    for (let left = others.length; left > 0; left -= 1) {
      const answers = others.length === 1 ? others[0] : others[this.#random.below(others.length)];
      const { moved, n } = this.#drawOne(answers ?? NOBODY);
      if (n === 0) continue;
      const byHead = this.#equal[subject] === 0;
      this.#above[subject] = (this.#above[subject] ?? 0) + (byHead ? moved : moved / n);
      this.#below[subject] = (this.#below[subject] ?? 0) + (byHead ? n : 1);
    }
  }

  #meanOf(answers: Uint8Array): number {
    const { moved, n } = this.#drawOne(answers);
    return moved / n;
  }

  /** One set of answers drawn with replacement and moved: their sum, and how many there are. */
  #drawOne(answers: Uint8Array): { readonly moved: number; readonly n: number } {
    const one = { n: Int32Array.of(answers.length), ones: new Int32Array(1), fives: new Int32Array(1) };
    let sum = 0;
    for (let left = answers.length; left > 0; left -= 1) {
      const answer = answers[this.#random.below(answers.length)] ?? 0;
      sum += answer;
      if (answer === 1) one.ones[0] = (one.ones[0] ?? 0) + 1;
      if (answer === 5) one.fives[0] = (one.fives[0] ?? 0) + 1;
    }
    this.#moves.draw(one, this.#net, 1, this.#random);
    return { moved: sum + (this.#net[0] ?? 0), n: answers.length };
  }
}

/** A subject that is drawn from its counts. */
interface Apart {
  readonly subject: number;
  /** Null: drawn with their people. Empty: there are none. */
  readonly executives: Uint8Array | null;
  /** The representatives, by department where these weigh the same; or everybody. */
  readonly others: readonly Uint8Array[];
}

const NOBODY = new Uint8Array(0);

function partsOf(tally: Tally, whose: Exclude<Coarse, null>, equal: boolean): Omit<Apart, 'subject'> {
  switch (whose) {
    case 'everyone':
      return { executives: NOBODY, others: [each(everyone(tally))] };
    case 'representatives':
      return { executives: null, others: [each(allRepresentatives(tally))] };
    case 'groups':
      return {
        executives: each(tally.executive),
        others: equal
          ? inOrder(tally.departments).map(([, counts]) => each(counts))
          : [each(allRepresentatives(tally))],
      };
  }
}

/** Ids, group by group; departments in order. */
function groupsOf({ voters, settings }: ReckoningInput): {
  readonly executives: readonly string[];
  readonly departments: readonly (readonly string[])[];
} {
  if (!settings.groups) return { executives: voters.map(({ id }) => id), departments: [] };
  const executives: string[] = [];
  const departments = new Map<string, string[]>();
  for (const voter of voters) {
    if (voter.role === 'executive') executives.push(voter.id);
    else departments.set(voter.department, [...(departments.get(voter.department) ?? []), voter.id]);
  }
  const inOrder = [...departments].sort(([a], [b]) => (a < b ? -1 : 1));
  return { executives, departments: inOrder.map(([, ids]) => ids) };
}

function coarseSubjects(
  { voters, settings }: ReckoningInput,
  subjects: Subjects,
  refs: readonly SubjectRef[],
  later: ReadonlySet<string>,
): Coarse[] {
  const byDepartment = voters.some((voter) => voter.role === 'representative' && voter.department !== TOGETHER);
  return refs.map(({ key }) => {
    const subject = subjects[key];
    if (subject === undefined) return null;
    if (later.has(key)) return settings.groups && subject.shown !== 'merged' ? 'groups' : 'everyone';
    if (!settings.groups) return null;
    if (subject.shown === 'merged') return 'everyone';
    return subject.shown === 'groups' && byDepartment && !subject.departments ? 'representatives' : null;
  });
}

const each = ({ numbers }: Counts): Uint8Array =>
  Uint8Array.from(numbers.flatMap((n, index) => new Array<number>(n).fill(index + 1)));

/**
 * A row of answers a person, in an order that depends on nothing but these answers: neither who they are nor what they
 * said elsewhere can show in the draws.
 */
function rowsOf(
  input: ReckoningInput,
  refs: readonly SubjectRef[],
  people: readonly string[],
  hidden: readonly boolean[],
): Uint8Array[] {
  const table = answerTable(input, refs, people);
  const keyed = people.map((_, person) => {
    const row = table.slice(person * refs.length, (person + 1) * refs.length);
    hidden.forEach((hide, subject) => {
      if (hide) row[subject] = SILENT;
    });
    return { row, key: row.join('') };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ row }) => row);
}

/** How many draws to make before letting others have the thread: some two milliseconds' worth. */
export const drawsPerStep = (voters: number, subjects: number): number =>
  Math.max(1, Math.min(DRAWS, Math.floor(500_000 / Math.max(1, (voters + 100) * subjects))));

import { axisScores } from './axes.ts';
import type { Weights } from './distribution.ts';
import type { ReckoningItem, Voter } from './input.ts';
import type { Means } from './leading.ts';
import { type Pattern, position } from './lean.ts';
import { own, ownAnswer } from './own.ts';
import type { Disclosed } from './privacy.ts';
import { type Subject, TOGETHER, weightsFor } from './subjects.ts';
import { answered, type Counts, inOrder, type Tally } from './tally.ts';

/** Sum and number of a cell's answers. */
interface Sum {
  readonly sum: number;
  readonly n: number;
}

const sumOf = (counts: Counts): Sum => {
  const [a, b, c, d, e] = counts.numbers;
  return { sum: a + 2 * b + 3 * c + 4 * d + 5 * e, n: answered(counts) };
};
const minus = ({ sum, n }: Sum, answer: number): Sum => ({ sum: sum - answer, n: n - 1 });
const meanOf = ({ sum, n }: Sum): number | null => (n === 0 ? null : sum / n);

/** One item's mean, and what it would be without one of its answers. */
class ItemMean {
  readonly #executive: Sum;
  readonly #departments: ReadonlyMap<string, Sum>;
  readonly #groups: boolean;
  readonly #execShare: number;
  readonly #equal: boolean;

  constructor(tally: Tally, { groups, execShare, departmentsEqual }: Weights) {
    this.#groups = groups;
    this.#executive = sumOf(tally.executive);
    this.#departments = new Map(inOrder(tally.departments).map(([name, counts]) => [name, sumOf(counts)]));
    this.#execShare = execShare;
    this.#equal = departmentsEqual;
  }

  without(answer: number, voter: Voter): number | null {
    const executive = voter.role === 'executive';
    if (executive && this.#groups) return this.#mean(minus(this.#executive, answer), null, 0);
    // Where departments, or roles, aren't told apart all are in one.
    const department = !executive && this.#departments.has(voter.department) ? voter.department : TOGETHER;
    return this.#mean(this.#executive, department, answer);
  }

  #mean(executive: Sum, absent: string | null, answer: number): number | null {
    let total = 0;
    let weight = 0;
    for (const [name, all] of this.#departments) {
      const { sum, n } = name === absent ? minus(all, answer) : all;
      if (n === 0) continue;
      total += this.#equal ? sum / n : sum;
      weight += this.#equal ? 1 : n;
    }
    const e = meanOf(executive);
    const r = meanOf({ sum: total, n: weight });
    return e === null || r === null ? (e ?? r) : this.#execShare * e + (1 - this.#execShare) * r;
  }
}

/**
 * How many single voters would change the leading pattern by staying away. Answers to an item that may only be shown more
 * coarsely than the board stay in: else this number could tell whose they are. So do those of a later round than the
 * ballots: else it could tell who answered then.
 */
export function leaveOneOutChanges(
  { input, subjects, later }: Pick<Disclosed, 'input' | 'subjects' | 'later'>,
  means: Means,
  leading: Pattern | null,
): number {
  const { settings, checklist, voters, answers } = input;
  const departments = voters.some((voter) => voter.role === 'representative' && voter.department !== TOGETHER);
  const coarse = ({ shown, departments: apart }: Subject) =>
    settings.groups && (shown === 'merged' || (shown === 'groups' && departments && !apart));
  const items = checklist.flatMap((item): { item: ReckoningItem; mean: ItemMean }[] => {
    const subject = own(subjects, item.id);
    if (subject === undefined || coarse(subject) || later.has(item.id)) return [];
    return [{ item, mean: new ItemMean(subject.tally, weightsFor(subject, settings)) }];
  });
  return voters.filter((voter) => {
    const ballot = own(answers, voter.id);
    const changed = new Map<string, number | null>();
    for (const { item, mean } of items) {
      const given = ownAnswer(ballot, item.id);
      if (typeof given === 'number') changed.set(item.id, mean.without(given, voter));
    }
    if (changed.size === 0) return false;
    const axes = axisScores(checklist, ({ id }) => (changed.has(id) ? (changed.get(id) ?? null) : (means[id] ?? null)));
    return position(axes, settings).leading !== leading;
  }).length;
}

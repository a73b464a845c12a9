import { answerTable, SILENT, UNKNOWN } from '../answer-table.ts';
import type { ReckoningInput } from '../input.ts';
import type { Random } from '../random.ts';
import type { SubjectRef } from '../subject-refs.ts';
import { type Subject, TOGETHER, weightsFor } from '../subjects.ts';
import { allRepresentatives, type Counts, everyone, inOrder, type Tally } from '../tally.ts';
import { AnswerSets } from './moves.ts';
import type { Published } from './published.ts';

/** Whose answers to an item were drawn from counts instead of with the people who gave them; null: nobody's. */
type Coarse = 'everyone' | 'representatives' | 'groups' | null;
/** People's answers to each item, 0 where there is no number: one row each. */
type Rows = readonly Uint8Array[];
/** Of each item a sum of answers and what it is divided by. */
interface Part {
  readonly above: number;
  readonly below: number;
}
const NONE: Part = { above: 0, below: 0 };
const plus = (a: Part, b: Part): Part => ({ above: a.above + b.above, below: a.below + b.below });
/** NaN: nobody gave a number. */
const meanOf = ({ above, below }: Part): number => above / below;

/** An item drawn from its counts. `executives` null: these were drawn with their people. */
interface Apart {
  readonly executives: readonly number[] | null;
  readonly others: readonly (readonly number[])[];
}

/**
 * Draws whole meetings that might have been, as model 1 did: executives, departments and the people within them, with
 * replacement, every answer moved by one now and then. Each call gives the items' weighted means; NaN: no number drawn.
 * The random numbers are used in the very order of model 1, so that its shares come out the same.
 */
export function meetingsBy1(
  { input, subjects, later }: Published,
  refs: readonly SubjectRef[],
  random: Random,
): () => number[] {
  const { settings } = input;
  const coarse = refs.map(({ key }) => coarseness(input, subjects[key], later.has(key)));
  const equal = refs.map(({ key }) => {
    const subject = subjects[key];
    return subject !== undefined && subject.departments && weightsFor(subject, settings).departmentsEqual;
  });
  const rows = (ids: readonly string[], hidden: (whose: Coarse) => boolean) =>
    rowsOf(input, refs, ids, coarse.map(hidden));
  const groups = groupsOf(input);
  const executives = rows(groups.executives, (whose) => whose === 'everyone' || whose === 'groups');
  const departments = groups.departments.map((ids) => rows(ids, (whose) => whose !== null));
  const apart = refs.map(({ key }, item) => {
    const [whose, tally] = [coarse[item] ?? null, subjects[key]?.tally];
    return whose === null || tally === undefined ? null : partsOf(tally, whose, equal[item] ?? false);
  });
  const byHead = (item: number, { above, below }: Part): Part =>
    below > 0 && equal[item] === true ? { above: above / below, below: 1 } : { above, below };

  const sets = new AnswerSets(refs.length);
  return () => {
    drawPeople(executives, sets, random);
    const e = refs.map((_, item) => partOf(sets, item));
    let r = refs.map(() => NONE);
    for (let left = departments.length; left > 0; left -= 1) {
      drawPeople(departments[random.below(departments.length)] ?? [], sets, random);
      r = r.map((part, item) => plus(part, byHead(item, partOf(sets, item))));
    }
    apart.forEach((of, item) => {
      if (of === null) return;
      if (of.executives !== null) e[item] = of.executives.length === 0 ? NONE : drawCounts(of.executives, random);
      let all = NONE;
      for (let left = of.others.length; left > 0; left -= 1) {
        const answers = of.others.length === 1 ? of.others[0] : of.others[random.below(of.others.length)];
        all = plus(all, byHead(item, drawCounts(answers ?? [], random)));
      }
      r[item] = all;
    });
    return refs.map((_, item) => {
      const [top, rest] = [meanOf(e[item] ?? NONE), meanOf(r[item] ?? NONE)];
      if (Number.isNaN(top)) return rest;
      return Number.isNaN(rest) ? top : settings.execShare * top + (1 - settings.execShare) * rest;
    });
  };
}

function coarseness({ voters, settings }: ReckoningInput, subject: Subject | undefined, later: boolean): Coarse {
  if (subject === undefined) return null;
  if (later) return settings.groups && subject.shown !== 'merged' ? 'groups' : 'everyone';
  if (!settings.groups) return null;
  if (subject.shown === 'merged') return 'everyone';
  const apart = voters.some((voter) => voter.role === 'representative' && voter.department !== TOGETHER);
  return subject.shown === 'groups' && apart && !subject.departments ? 'representatives' : null;
}

const each = ({ numbers }: Counts): number[] => numbers.flatMap((n, index) => new Array<number>(n).fill(index + 1));

function partsOf(tally: Tally, whose: Exclude<Coarse, null>, equal: boolean): Apart {
  switch (whose) {
    case 'everyone':
      return { executives: [], others: [each(everyone(tally))] };
    case 'representatives':
      return { executives: null, others: [each(allRepresentatives(tally))] };
    case 'groups': {
      const departments = inOrder(tally.departments).map(([, counts]) => each(counts));
      return { executives: each(tally.executive), others: equal ? departments : [each(allRepresentatives(tally))] };
    }
  }
}

/** As many people as there are; of each item what their answers come to once some have moved. */
function drawPeople(people: Rows, sets: AnswerSets, random: Random): void {
  sets.clear();
  for (let left = people.length; left > 0; left -= 1) {
    const row = people[random.below(people.length)];
    for (let item = 0; item < sets.count; item += 1) {
      const answer = row?.[item] ?? 0;
      if (answer > 0) sets.add(item, answer);
    }
  }
  sets.move(random);
}

function drawCounts(answers: readonly number[], random: Random): Part {
  const set = new AnswerSets(1);
  for (let left = answers.length; left > 0; left -= 1) set.add(0, answers[random.below(answers.length)] ?? 0);
  set.move(random);
  return partOf(set, 0);
}

const partOf = ({ sum, n }: AnswerSets, item: number): Part => ({ above: sum[item] ?? 0, below: n[item] ?? 0 });

function groupsOf({ voters, settings }: ReckoningInput): {
  readonly executives: readonly string[];
  readonly departments: readonly (readonly string[])[];
} {
  if (!settings.groups) return { executives: voters.map(({ id }) => id), departments: [] };
  const departments = new Map<string, string[]>();
  for (const voter of voters)
    if (voter.role === 'representative')
      departments.set(voter.department, [...(departments.get(voter.department) ?? []), voter.id]);
  return {
    executives: voters.filter(({ role }) => role === 'executive').map(({ id }) => id),
    departments: [...departments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids),
  };
}

/** In an order that depends on nothing but these answers. */
function rowsOf(
  input: ReckoningInput,
  refs: readonly SubjectRef[],
  people: readonly string[],
  hidden: readonly boolean[],
): Rows {
  const table = answerTable(input, refs, people);
  const keyed = people.map((_, person) => {
    const row = table.slice(person * refs.length, (person + 1) * refs.length);
    hidden.forEach((hide, item) => {
      if (hide) row[item] = SILENT;
    });
    return { row, key: row.join('') };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ row }) => row.map((answer) => (answer === UNKNOWN ? 0 : answer)));
}

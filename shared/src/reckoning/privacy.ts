import type { PrivacyMode } from '../board/settings.ts';
import { canonical } from './canonical.ts';
import type { NumberOrUnknown, ReckoningInput, Voter } from './input.ts';
import {
  answerOf,
  openSubjects,
  type Shown,
  type Subject,
  type SubjectRef,
  subjectRefs,
  type Subjects,
  tallyOf,
  TOGETHER,
} from './subjects.ts';
import { emptyTally } from './tally.ts';

/** The smallest group, department or set of answers that may be shown where people aren't named. */
export const FEWEST_SHOWN = 3;

/** What may be published of a round's answers. Every figure, chart, export and log is made from this and nothing else. */
export interface Disclosed {
  readonly mode: PrivacyMode;
  /** The answers that count, of voters who can't be told apart where they aren't named, in an order that betrays nothing. */
  readonly input: ReckoningInput;
  readonly subjects: Subjects;
  /** Which roles the electorate has, and for a board in one pool: which of them handed in a complete ballot. */
  readonly roles: RolesHeard | null;
}

/** Public facts by which the quorum's question "is each role among them?" is answered where roles are merged. */
export interface RolesHeard {
  readonly executive: boolean;
  readonly representative: boolean;
}

/** What follows from decision-model §7 for this electorate and these answers. */
export function disclose(input: ReckoningInput, mode: PrivacyMode): Disclosed {
  switch (mode) {
    case 'named':
      return openly(input);
    case 'executives-named':
      return executivesNamed(input);
    case 'anonymous':
      return anonymous(input);
  }
}

/** Nothing held back. */
export function openly(input: ReckoningInput): Disclosed {
  const ordered = canonical(input);
  return { mode: 'named', input: ordered, subjects: openSubjects(ordered), roles: null };
}

const isNumber = (given: NumberOrUnknown | undefined): boolean => given !== undefined && given !== null;

const count = (input: ReckoningInput, ref: SubjectRef, of: (voter: Voter) => boolean): number =>
  input.voters.filter((voter) => of(voter) && isNumber(answerOf(input, ref, voter))).length;

const isExecutive = (voter: Voter): boolean => voter.role === 'executive';
const isRepresentative = (voter: Voter): boolean => voter.role === 'representative';

const departmentsOf = (input: ReckoningInput): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const voter of input.voters)
    if (voter.role === 'representative') sizes.set(voter.department, (sizes.get(voter.department) ?? 0) + 1);
  return sizes;
};

/** Departments are told apart only where each of them is large enough to hide a person. */
function withDepartments(input: ReckoningInput): ReckoningInput {
  if ([...departmentsOf(input).values()].every((size) => size >= FEWEST_SHOWN)) return input;
  return {
    ...input,
    voters: input.voters.map((voter) => (voter.role === 'executive' ? voter : { ...voter, department: TOGETHER })),
  };
}

/** For one subject: each department that gave numbers gave at least three, or they weigh by head. */
const departmentsApart = (input: ReckoningInput, ref: SubjectRef): boolean =>
  [...departmentsOf(input).keys()].every((department) => {
    const n = count(input, ref, (voter) => voter.role === 'representative' && voter.department === department);
    return n === 0 || n >= FEWEST_SHOWN;
  });

/** Replaces ids by ones that say nothing: `E1…`, `R1…` in canonical order. `hide`: whose. */
function unnamed(input: ReckoningInput, hide: (voter: Voter) => boolean): ReckoningInput {
  const ordered = canonical(input);
  const answers: Record<string, ReckoningInput['answers'][string]> = {};
  const scores: Record<string, ReckoningInput['scores'][string]> = {};
  const next = { executive: 1, representative: 1 };
  const voters = ordered.voters.map((voter) => {
    const id = hide(voter) ? `${voter.role === 'executive' ? 'E' : 'R'}${String(next[voter.role]++)}` : voter.id;
    const own = ordered.answers[voter.id];
    const scored = ordered.scores[voter.id];
    if (own !== undefined) answers[id] = own;
    if (scored !== undefined) scores[id] = scored;
    return { ...voter, id };
  });
  return { ...ordered, voters, answers, scores };
}

/** Leaves out the answers of some voters to some subjects, as if they had not been given. */
function without(input: ReckoningInput, left: (voter: Voter, key: string) => boolean): ReckoningInput {
  const voters = new Map(input.voters.map((voter) => [voter.id, voter]));
  const keep = <Given>(id: string, key: string, given: Given): [string, Given][] => {
    const voter = voters.get(id);
    return voter !== undefined && left(voter, key) ? [] : [[key, given]];
  };
  const answers = Object.fromEntries(
    Object.entries(input.answers).map(([id, own]) => [
      id,
      Object.fromEntries(Object.entries(own).flatMap(([item, given]) => keep(id, item, given))),
    ]),
  );
  const scores = Object.fromEntries(
    Object.entries(input.scores).map(([id, own]) => [
      id,
      Object.fromEntries(
        Object.entries(own).map(([task, given]) => [
          task,
          Object.fromEntries(
            Object.entries(given).flatMap(([criterion, value]) =>
              keep(id, `${task}/${criterion}`, value).map(([, kept]) => [criterion, kept]),
            ),
          ),
        ]),
      ),
    ]),
  );
  return { ...input, answers, scores };
}

const plan = (
  input: ReckoningInput,
  shownFor: (ref: SubjectRef) => Shown,
): Map<string, Pick<Subject, 'shown' | 'departments'>> =>
  new Map(
    subjectRefs(input).map((ref) => [ref.key, { shown: shownFor(ref), departments: departmentsApart(input, ref) }]),
  );

const subjectsFrom = (
  input: ReckoningInput,
  how: ReadonlyMap<string, Pick<Subject, 'shown' | 'departments'>>,
): Subjects =>
  Object.fromEntries(
    subjectRefs(input).map((ref) => {
      const { shown, departments } = how.get(ref.key) ?? { shown: 'withheld', departments: false };
      const tally = shown === 'withheld' ? emptyTally : tallyOf(input, ref, { shown, departments });
      return [ref.key, { shown, departments, tally }];
    }),
  );

/**
 * Executives are public, so whatever is shown of all together shows the representatives by subtraction: where only one
 * or two of them answered, their answers don't enter.
 */
function executivesNamed(raw: ReckoningInput): Disclosed {
  const input = withDepartments(raw);
  const how = plan(input, (ref) => {
    const n = count(input, ref, isRepresentative);
    return n > 0 && n < FEWEST_SHOWN ? 'executives-only' : 'groups';
  });
  const effective = unnamed(
    without(input, (voter, key) => isRepresentative(voter) && how.get(key)?.shown === 'executives-only'),
    isRepresentative,
  );
  return { mode: 'executives-named', input: effective, subjects: subjectsFrom(effective, how), roles: null };
}

function anonymous(raw: ReckoningInput): Disclosed {
  const executives = raw.voters.filter(isExecutive).length;
  const representatives = raw.voters.length - executives;
  const small = (n: number) => n > 0 && n < FEWEST_SHOWN;
  if (small(executives) || small(representatives)) return pooled(raw);
  const input = withDepartments(raw);
  const how = plan(input, (ref) => {
    const [e, r] = [count(input, ref, isExecutive), count(input, ref, isRepresentative)];
    if (e + r > 0 && e + r < FEWEST_SHOWN) return 'withheld';
    return small(e) || small(r) ? 'merged' : 'groups';
  });
  const effective = unnamed(
    without(input, (_voter, key) => how.get(key)?.shown === 'withheld'),
    () => true,
  );
  return { mode: 'anonymous', input: effective, subjects: subjectsFrom(effective, how), roles: null };
}

/** One or two executives, or representatives: nobody is told apart by role at all, in any figure. */
function pooled(raw: ReckoningInput): Disclosed {
  const complete = (voter: Voter) => subjectRefs(raw).every((ref) => answerOf(raw, ref, voter) !== undefined);
  const heard = (role: Voter['role']) => {
    const all = raw.voters.filter((voter) => voter.role === role);
    return all.length === 0 || all.some(complete);
  };
  const input: ReckoningInput = {
    ...raw,
    settings: { ...raw.settings, groups: false },
    voters: raw.voters.map(({ id }) => ({ id, role: 'representative', department: TOGETHER })),
  };
  const how = plan(input, (ref) => {
    const n = count(input, ref, () => true);
    return n > 0 && n < FEWEST_SHOWN ? 'withheld' : 'merged';
  });
  const effective = unnamed(
    without(input, (_voter, key) => how.get(key)?.shown === 'withheld'),
    () => true,
  );
  return {
    mode: 'anonymous',
    input: effective,
    subjects: subjectsFrom(effective, how),
    roles: { executive: heard('executive'), representative: heard('representative') },
  };
}

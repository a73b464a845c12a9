import type { PrivacyMode } from '../board/settings.ts';
import { effectiveInput } from './effective-input.ts';
import type { ReckoningInput, Voter } from './input.ts';
import { own } from './own.ts';
import {
  eachSubject,
  mergedTally,
  openSubjects,
  type Shown,
  type Subject,
  type Subjects,
  withheld,
  withoutDepartments,
} from './subjects.ts';
import { allRepresentatives, answered, type Counts, everyone, heard, type Tally } from './tally.ts';

/** The smallest group, department or set of answers that may be shown where people aren't named. */
export const FEWEST_SHOWN = 3;

/** What may be published of a round's answers. Every figure, chart, export and log is made from this and nothing else. */
export interface Disclosed {
  readonly mode: PrivacyMode;
  /**
   * The answers that count, to reckon with. Whoever isn't named has no id, and no department where those may not be told
   * apart. Where people aren't named this itself is never published: whole ballots, even nameless, give people away. And
   * there they are the ballots of one round (`later-rounds.ts`).
   */
  readonly input: ReckoningInput;
  /** What may be published of each subject: counts, no finer than they may be shown. */
  readonly subjects: Subjects;
  /** The same of the round whose ballots these are: `subjects` itself, unless later rounds count too. */
  readonly ballots: Subjects;
  /** Subjects whose answers come from a later round than the ballots: of them only the counts are known. */
  readonly later: ReadonlySet<string>;
  /** For a board in one pool: which roles handed in a complete ballot. Null where roles may be told apart. */
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

/** Nothing held back: for a reckoning file, and for boards on which everybody is named. */
export function openly(input: ReckoningInput): Disclosed {
  const voters = [...input.voters].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ofOneRound({ mode: 'named', input: { ...input, voters }, subjects: openSubjects(input), roles: null });
}

const NONE_LATER: ReadonlySet<string> = new Set();
const ofOneRound = (round: Omit<Disclosed, 'ballots' | 'later'>): Disclosed => ({
  ...round,
  ballots: round.subjects,
  later: NONE_LATER,
});

/** None, or enough of them that nobody's answer shows. */
const enough = (n: number): boolean => n === 0 || n >= FEWEST_SHOWN;

/** Enough gave a number, and enough answered at all: one *don't know* beside two silent people is an answer too. */
const mayShow = (counts: Counts): boolean => enough(answered(counts)) && enough(heard(counts));

const size = (input: ReckoningInput, role: Voter['role']): number =>
  input.voters.filter((voter) => voter.role === role).length;

const shownAs = (subjects: Subjects, as: Shown): ReadonlySet<string> =>
  new Set(Object.entries(subjects).flatMap(([key, { shown }]) => (shown === as ? [key] : [])));

/** Departments are told apart only where each of them is large enough to hide a person. */
function departmentsLarge({ voters }: ReckoningInput): boolean {
  const sizes = new Map<string, number>();
  for (const voter of voters)
    if (voter.role === 'representative') sizes.set(voter.department, (sizes.get(voter.department) ?? 0) + 1);
  return [...sizes.values()].every(enough);
}

/** Both groups apart; departments too where each that answered is large enough, also on this one subject. */
function inGroups(tally: Tally, large: boolean): Subject {
  const departments = large && Object.values(tally.departments).every(mayShow);
  return { shown: 'groups', departments, tally: departments ? tally : withoutDepartments(tally) };
}

/**
 * Executives are public, so whatever is shown of all together shows the representatives by subtraction: where only one
 * or two of them answered, their answers don't enter.
 */
function executivesNamed(raw: ReckoningInput): Disclosed {
  const large = departmentsLarge(raw);
  const subjects = eachSubject(raw, (tally): Subject => {
    if (!mayShow(allRepresentatives(tally)))
      return { shown: 'executives-only', departments: false, tally: { ...tally, departments: {} } };
    if (!raw.settings.groups) return { shown: 'merged', departments: false, tally: mergedTally(tally) };
    return inGroups(tally, large);
  });
  const input = effectiveInput(raw, {
    leftOut: shownAs(subjects, 'executives-only'),
    hides: (voter) => voter.role === 'representative',
    departments: large,
  });
  return ofOneRound({ mode: 'executives-named', input, subjects, roles: null });
}

function anonymous(raw: ReckoningInput): Disclosed {
  if (!raw.settings.groups || !enough(size(raw, 'executive')) || !enough(size(raw, 'representative')))
    return pooled(raw);
  const large = departmentsLarge(raw);
  const subjects = eachSubject(raw, (tally): Subject => {
    if (!mayShow(everyone(tally))) return withheld;
    if (!mayShow(tally.executive) || !mayShow(allRepresentatives(tally)))
      return { shown: 'merged', departments: false, tally: mergedTally(tally) };
    return inGroups(tally, large);
  });
  const input = effectiveInput(raw, {
    leftOut: shownAs(subjects, 'withheld'),
    hides: () => true,
    departments: large,
  });
  return ofOneRound({ mode: 'anonymous', input, subjects, roles: null });
}

/** One or two executives, or representatives: nobody is told apart by role at all, in any figure. */
function pooled(raw: ReckoningInput): Disclosed {
  const subjects = eachSubject(raw, (tally): Subject =>
    mayShow(everyone(tally)) ? { shown: 'merged', departments: false, tally: mergedTally(tally) } : withheld,
  );
  const oneRole = raw.voters.map(({ id }): Voter => ({ id, role: 'representative', department: '' }));
  const pool = { ...raw, settings: { ...raw.settings, groups: false }, voters: oneRole };
  const input = effectiveInput(pool, {
    leftOut: shownAs(subjects, 'withheld'),
    hides: () => true,
    departments: false,
  });
  return ofOneRound({ mode: 'anonymous', input, subjects, roles: completeRoles(raw) });
}

/**
 * Which roles handed in a complete checklist. Who has finished is public anyway; whether what an only executive answered
 * were numbers is not.
 */
function completeRoles(raw: ReckoningInput): RolesHeard {
  const heardFrom = (role: Voter['role']): boolean => {
    const all = raw.voters.filter((voter) => voter.role === role);
    const complete = ({ id }: Voter) => raw.checklist.every((item) => own(own(raw.answers, id), item.id) !== undefined);
    return all.length === 0 || all.some(complete);
  };
  return { executive: heardFrom('executive'), representative: heardFrom('representative') };
}

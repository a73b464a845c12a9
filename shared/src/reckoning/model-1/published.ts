import type { PrivacyMode } from '../settings.ts';
import type { ReckoningInput, Voter } from '../input.ts';
import { own } from '../own.ts';
import { FEWEST_SHOWN } from '../privacy.ts';
import {
  eachSubject,
  mergedTally,
  openSubjects,
  type Shown,
  type Subject,
  type Subjects,
  TOGETHER,
  withheld,
  withoutDepartments,
} from '../subjects.ts';
import { allRepresentatives, answered, type Counts, everyone, heard, type Tally } from '../tally.ts';

/** What model 1 reckoned with: whole ballots, and of each subject the counts it showed. */
export interface Published {
  /** Answers that don't count are left out, and departments that weren't told apart are one. Never shown itself. */
  readonly input: ReckoningInput;
  readonly subjects: Subjects;
  /** Subjects whose answers come from a later round than the ballots: of them only the counts are known. */
  readonly later: ReadonlySet<string>;
  /** For a board in one pool: which roles handed in a complete ballot. Null where roles were told apart. */
  readonly roles: { readonly executive: boolean; readonly representative: boolean } | null;
}

const enough = (n: number): boolean => n === 0 || n >= FEWEST_SHOWN;
const mayShow = (counts: Counts): boolean => enough(answered(counts)) && enough(heard(counts));
const size = ({ voters }: ReckoningInput, role: Voter['role']): number =>
  voters.filter((voter) => voter.role === role).length;

/** What model 1 showed of one round. */
export function publishedBy1(raw: ReckoningInput, mode: PrivacyMode): Published {
  switch (mode) {
    case 'named':
      return { input: raw, subjects: openSubjects(raw), later: new Set(), roles: null };
    case 'executives-named':
      return executivesNamed(raw);
    case 'anonymous':
      return enough(size(raw, 'executive')) && enough(size(raw, 'representative')) ? anonymous(raw) : pooled(raw);
  }
}

function departmentsLarge({ voters }: ReckoningInput): boolean {
  const sizes = new Map<string, number>();
  for (const voter of voters)
    if (voter.role === 'representative') sizes.set(voter.department, (sizes.get(voter.department) ?? 0) + 1);
  return [...sizes.values()].every(enough);
}

function inGroups(tally: Tally, large: boolean): Subject {
  const departments = large && Object.values(tally.departments).every(mayShow);
  return { shown: 'groups', departments, tally: departments ? tally : withoutDepartments(tally) };
}

const merged = (tally: Tally): Subject => ({ shown: 'merged', departments: false, tally: mergedTally(tally) });

function executivesNamed(raw: ReckoningInput): Published {
  const large = departmentsLarge(raw);
  const subjects = eachSubject(raw, (tally): Subject =>
    mayShow(allRepresentatives(tally))
      ? inGroups(tally, large)
      : { shown: 'executives-only', departments: false, tally: { ...tally, departments: {} } },
  );
  const input = counting(raw, shownAs(subjects, 'executives-only'), ({ role }) => role === 'representative', large);
  return { input, subjects, later: new Set(), roles: null };
}

function anonymous(raw: ReckoningInput): Published {
  const large = departmentsLarge(raw);
  const subjects = eachSubject(raw, (tally): Subject => {
    if (!mayShow(everyone(tally))) return withheld;
    if (!mayShow(tally.executive) || !mayShow(allRepresentatives(tally))) return merged(tally);
    return inGroups(tally, large);
  });
  const input = counting(raw, shownAs(subjects, 'withheld'), () => true, large);
  return { input, subjects, later: new Set(), roles: null };
}

function pooled(raw: ReckoningInput): Published {
  const subjects = eachSubject(raw, (tally): Subject => (mayShow(everyone(tally)) ? merged(tally) : withheld));
  const complete = ({ id }: Voter) => raw.checklist.every((item) => own(own(raw.answers, id), item.id) !== undefined);
  const heardFrom = (role: Voter['role']): boolean => {
    const all = raw.voters.filter((voter) => voter.role === role);
    return all.length === 0 || all.some(complete);
  };
  const voters = raw.voters.map(({ id }): Voter => ({ id, role: 'representative', department: TOGETHER }));
  const pool = { ...raw, settings: { ...raw.settings, groups: false }, voters };
  return {
    input: counting(pool, shownAs(subjects, 'withheld'), () => true, false),
    subjects,
    later: new Set(),
    roles: { executive: heardFrom('executive'), representative: heardFrom('representative') },
  };
}

const shownAs = (subjects: Subjects, as: Shown): ReadonlySet<string> =>
  new Set(Object.entries(subjects).flatMap(([key, { shown }]) => (shown === as ? [key] : [])));

/** The checklist's answers that counted: those `leftOut` are as if people who aren't named had never given them. */
function counting(
  raw: ReckoningInput,
  leftOut: ReadonlySet<string>,
  unnamed: (voter: Voter) => boolean,
  departments: boolean,
): ReckoningInput {
  const answers = { ...raw.answers };
  for (const { id } of leftOut.size === 0 ? [] : raw.voters.filter(unnamed))
    answers[id] = Object.fromEntries(Object.entries(own(raw.answers, id) ?? {}).filter(([item]) => !leftOut.has(item)));
  const voters = raw.voters.map((voter) =>
    voter.role === 'executive' || departments ? voter : { ...voter, department: TOGETHER },
  );
  return { ...raw, voters, answers };
}

/**
 * Several rounds together where people aren't named: each subject as its own round showed it; ballots are those of one
 * round, the last in which everything was asked and counted.
 */
export function together(first: Published, whole: Published, of: (subject: string) => Published): Published {
  const { groups } = whole.input.settings;
  const subjects = Object.entries(whole.subjects).map(([key, before]): [string, Subject] => {
    const subject = of(key).subjects[key] ?? before;
    return [key, groups || subject.shown !== 'groups' ? subject : merged(subject.tally)];
  });
  return {
    ...whole,
    subjects: Object.fromEntries(subjects),
    later: new Set(subjects.flatMap(([key]) => (of(key) === whole ? [] : [key]))),
    roles: whole.roles && (first.roles ?? { executive: true, representative: true }),
  };
}

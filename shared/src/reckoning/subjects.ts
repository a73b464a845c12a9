import { countAnswers } from './count-answers.ts';
import type { Weights } from './distribution.ts';
import type { ReckoningInput, ReckoningSettings } from './input.ts';
import { allRepresentatives, emptyTally, everyone, heard, NO_COUNTS, type Counts, type Tally } from './tally.ts';

/**
 * How a subject's answers may be shown. `groups`: executives and representatives apart. `merged`: everybody together,
 * by head. `executives-only`: the representatives' few answers are left out. `withheld`: too few answered at all.
 */
export const SHOWN = ['groups', 'merged', 'executives-only', 'withheld'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Subject {
  readonly shown: Shown;
  /** Representatives are counted by department; else all under `TOGETHER`. */
  readonly departments: boolean;
  /** No finer than it may be shown. */
  readonly tally: Tally;
}

/** By item id, or `task/criterion`. */
export type Subjects = Readonly<Record<string, Subject>>;

/** The one department of representatives who may not be told apart, and of everybody where groups merge. */
export const TOGETHER = '';

export const weightsFor = (
  { shown }: Pick<Subject, 'shown'>,
  settings: Pick<ReckoningSettings, 'groups' | 'execShare' | 'departmentsEqual'>,
): Weights => ({
  groups: settings.groups && shown !== 'merged',
  execShare: settings.execShare,
  departmentsEqual: settings.departmentsEqual,
});

/** All of these in one department; none where nobody answered. */
export const inOne = (counts: Counts): Tally['departments'] => (heard(counts) === 0 ? {} : { [TOGETHER]: counts });

/** With all representatives in one. */
export const withoutDepartments = (tally: Tally): Tally => ({
  executive: tally.executive,
  departments: inOne(allRepresentatives(tally)),
});

/** With everybody in one. */
export const mergedTally = (tally: Tally): Tally => ({ executive: NO_COUNTS, departments: inOne(everyone(tally)) });

export const withheld: Subject = { shown: 'withheld', departments: false, tally: emptyTally };

/** Every subject with `how` its tally may be shown. */
export const eachSubject = (input: ReckoningInput, how: (tally: Tally) => Subject): Subjects =>
  Object.fromEntries([...countAnswers(input)].map(([key, tally]): [string, Subject] => [key, how(tally)]));

/** Every subject with all its answers, nothing held back. */
export const openSubjects = (input: ReckoningInput): Subjects =>
  eachSubject(input, (tally) =>
    input.settings.groups
      ? { shown: 'groups', departments: true, tally }
      : { shown: 'merged', departments: false, tally: mergedTally(tally) },
  );

import { CRITERIA } from '../board/settings.ts';
import type { Weights } from './distribution.ts';
import { type NumberOrUnknown, type ReckoningInput, type ReckoningSettings, scoreKey, type Voter } from './input.ts';
import { changeAnswer, emptyTally, everyone, type Tally, type TallyCell } from './tally.ts';

/**
 * How a subject's answers may be shown. `groups`: executives and representatives apart. `merged`: everybody together,
 * by head. `executives-only`: the representatives' few answers are left out. `withheld`: too few answered at all.
 */
export const SHOWN = ['groups', 'merged', 'executives-only', 'withheld'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Subject {
  readonly shown: Shown;
  /** Representatives are counted by department; else all under one. */
  readonly departments: boolean;
  /** No finer than it may be shown. */
  readonly tally: Tally;
}

/** By item id, or `task/criterion`. */
export type Subjects = Readonly<Record<string, Subject>>;

/** The one department of representatives who may not be told apart, and of everybody where groups merge. */
export const TOGETHER = '';

export const weightsFor = ({ shown }: Subject, settings: ReckoningSettings): Weights => ({
  groups: shown !== 'merged',
  execShare: settings.execShare,
  departmentsEqual: settings.departmentsEqual,
});

/** Where a voter's answer to a subject is counted. */
export function cellFor(subject: Pick<Subject, 'shown' | 'departments'>, voter: Voter): TallyCell {
  if (subject.shown === 'merged') return { group: 'representative', department: TOGETHER };
  if (voter.role === 'executive') return { group: 'executive' };
  return { group: 'representative', department: subject.departments ? voter.department : TOGETHER };
}

/** All answers to one subject, whatever kind it is. */
export const answerOf = (
  { answers, scores }: ReckoningInput,
  subject: SubjectRef,
  voter: Voter,
): NumberOrUnknown | undefined =>
  subject.criterion === null ? answers[voter.id]?.[subject.id] : scores[voter.id]?.[subject.id]?.[subject.criterion];

export interface SubjectRef {
  readonly key: string;
  /** The item's or the task's id. */
  readonly id: string;
  /** Null for a checklist item. */
  readonly criterion: (typeof CRITERIA)[number] | null;
}

export const subjectRefs = ({ checklist, tasks }: Pick<ReckoningInput, 'checklist' | 'tasks'>): SubjectRef[] => [
  ...checklist.map(({ id }) => ({ key: id, id, criterion: null })),
  ...tasks.flatMap(({ id }) => CRITERIA.map((criterion) => ({ key: scoreKey(id, criterion), id, criterion }))),
];

/** Counts a subject's answers into the cells it may be shown in. */
export function tallyOf(input: ReckoningInput, ref: SubjectRef, how: Pick<Subject, 'shown' | 'departments'>): Tally {
  return input.voters.reduce((tally, voter) => {
    const given = answerOf(input, ref, voter);
    return given === undefined ? tally : changeAnswer(tally, cellFor(how, voter), undefined, given);
  }, emptyTally);
}

/** Every subject with all its answers, nothing held back: for a reckoning file, and for boards where people are named. */
export function openSubjects(input: ReckoningInput): Subjects {
  const how = { shown: input.settings.groups ? 'groups' : 'merged', departments: true } as const;
  return Object.fromEntries(subjectRefs(input).map((ref) => [ref.key, { ...how, tally: tallyOf(input, ref, how) }]));
}

export const mergedTally = (tally: Tally): Tally => ({ ...emptyTally, departments: { [TOGETHER]: everyone(tally) } });

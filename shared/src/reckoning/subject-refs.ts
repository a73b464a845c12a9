import { CRITERIA } from '../board/settings.ts';
import { type NumberOrUnknown, type ReckoningInput, scoreKey, type Voter } from './input.ts';
import { own } from './own.ts';

/** Whatever is answered by a number: a checklist item, or a task by one criterion. */
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

/** A voter's answer to a subject, whatever kind that is; undefined: not answered. */
export const answerOf = (
  { answers, scores }: ReckoningInput,
  { id, criterion }: SubjectRef,
  voter: Pick<Voter, 'id'>,
): NumberOrUnknown | undefined =>
  criterion === null ? own(own(answers, voter.id), id) : own(own(scores, voter.id), id)?.[criterion];

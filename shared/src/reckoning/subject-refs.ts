import { CRITERIA, type Criterion } from './settings.ts';
import { type ReckoningInput, scoreKey } from './input.ts';

/** Whatever is answered by a number: a checklist item, or a task by one criterion. */
export interface SubjectRef {
  readonly key: string;
  /** The item's or the task's id. */
  readonly id: string;
  /** Null for a checklist item. */
  readonly criterion: Criterion | null;
}

export const subjectRefs = ({ checklist, tasks }: Pick<ReckoningInput, 'checklist' | 'tasks'>): SubjectRef[] => [
  ...checklist.map(({ id }) => ({ key: id, id, criterion: null })),
  ...tasks.flatMap(({ id }) => CRITERIA.map((criterion) => ({ key: scoreKey(id, criterion), id, criterion }))),
];

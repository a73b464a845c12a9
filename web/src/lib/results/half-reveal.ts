import type { PreviewedSubject, PreviewSection } from '@nemawashi/shared/board/view/preview-section';

/** An item, or a task with all that it was scored on. */
export interface Previewed {
  readonly id: string;
  readonly subjects: readonly PreviewedSubject[];
  /** How alike its answers are, 0 … 1; of a task, where they are least so. Null: nobody gave a number. */
  readonly consensus: number | null;
}

/** A criterion's subject is its task's, and the criterion. */
const askedOf = (subject: string): string => subject.split('/')[0] ?? subject;

/** What was revealed of the representatives alone, in the order in which it was asked: nothing else orders it. */
export function previewedTopics({ subjects }: Pick<PreviewSection, 'subjects'>): readonly Previewed[] {
  return [...new Set(subjects.map(({ subject }) => askedOf(subject)))].map((id) => {
    const of = subjects.filter(({ subject }) => askedOf(subject) === id);
    const known = of.flatMap(({ consensus }) => consensus ?? []);
    return { id, subjects: of, consensus: known.length === 0 ? null : Math.min(...known) };
  });
}

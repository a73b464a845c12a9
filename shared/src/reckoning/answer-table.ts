import type { NumberOrUnknown, ReckoningInput } from './input.ts';
import { own, ownAnswer } from './own.ts';
import type { SubjectRef } from './subject-refs.ts';

/** In a table of answers: not answered, and *don't know*. Numbers stand for themselves. */
export const SILENT = 0;
export const UNKNOWN = 6;

const code = (given: NumberOrUnknown | undefined): number => (given === undefined ? SILENT : (given ?? UNKNOWN));

/** What each of `people` (ids) said of each subject: a row a person. Looked up once, because ids are slow keys. */
export function answerTable(
  { answers, scores }: Pick<ReckoningInput, 'answers' | 'scores'>,
  refs: readonly SubjectRef[],
  people: readonly string[],
): Uint8Array {
  const table = new Uint8Array(people.length * refs.length);
  people.forEach((id, person) => {
    const answered = own(answers, id);
    const scored = own(scores, id);
    let task: string | null = null;
    let given: Readonly<Partial<Record<string, NumberOrUnknown>>> | undefined;
    let at = person * refs.length;
    for (const { id: subject, criterion } of refs) {
      // A task's four criteria follow each other: it is looked up once.
      if (criterion !== null && subject !== task) {
        task = subject;
        given = own(scored, subject);
      }
      table[at++] = code(criterion === null ? ownAnswer(answered, subject) : ownAnswer(given, criterion));
    }
  });
  return table;
}

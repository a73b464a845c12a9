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
    let at = person * refs.length;
    for (const { id: subject, criterion } of refs) {
      const given = criterion === null ? ownAnswer(answered, subject) : own(scored, subject)?.[criterion];
      table[at++] = code(given);
    }
  });
  return table;
}

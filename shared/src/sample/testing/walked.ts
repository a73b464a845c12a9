import type { DepartmentId, TaskId } from '../../board/ids.ts';
import type { Language } from '../../words/languages.ts';
import { SampleBoard } from '../sample-board.ts';
import { advance, nextOf, type Written } from '../walk.ts';

/** Ideas as they would come out of the shared document. */
export const writtenBy = ({ people }: SampleBoard): Written => ({
  propose: () => undefined,
  slate: () => ({
    leftOut: [],
    tasks: people.flatMap(({ seat, character: { idea, department } }, at) =>
      idea === null
        ? []
        : [
            {
              ...idea,
              id: `t${String(at)}` as TaskId,
              department: department as DepartmentId | null,
              authors: [seat],
            },
          ],
    ),
  }),
  notes: () => ({}),
});

/** The sample, led through all of its phases. */
export function walkedSample(language: Language, now: number): SampleBoard {
  const board = new SampleBoard(language, () => now);
  while (nextOf(board) !== null) advance(board, writtenBy(board));
  return board;
}

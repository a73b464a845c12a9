import type { RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { RoundView } from '@nemawashi/shared/board/view/board-section';

/** The values of a ballot, by subject. */
export type Said = Readonly<Record<string, { readonly value: AnswerValue; readonly revision: number }>>;

/** What the person last said to each subject of a round, in the rounds before it. Empty in the first. */
export function lastAnswers(
  rounds: readonly Pick<RoundView, 'id' | 'kind' | 'number'>[],
  ballots: Readonly<Record<RoundId, Said>>,
  round: RoundId,
): ReadonlyMap<SubjectId, AnswerValue> {
  const present = rounds.find(({ id }) => id === round);
  const last = new Map<SubjectId, AnswerValue>();
  if (present === undefined) return last;
  for (const { id, kind, number } of rounds) {
    if (kind !== present.kind || number >= present.number) continue;
    for (const [subject, { value }] of Object.entries(ballots[id] ?? {})) last.set(subject as SubjectId, value);
  }
  return last;
}

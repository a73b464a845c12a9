import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Sections } from '@nemawashi/shared/board/view';
import type { ShownAnswers } from '@nemawashi/shared/board/view/assessment-section';
import type { Bar } from '#lib/charts/data.ts';

/** What the reader last answered, by the rounds up to the one whose answers count; undefined: nothing. */
export function ownAnswer(
  { rounds }: Pick<Sections['board'], 'rounds'>,
  { ballots }: Pick<OwnView, 'ballots'>,
  subject: SubjectId,
  upTo: number,
): AnswerValue | undefined {
  return rounds
    .filter(({ kind, number, subjects }) => kind !== 'again' && number <= upTo && subjects.includes(subject))
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id }) => ballots[id]?.[subject] ?? [])
    .at(-1)?.value;
}

/** A subject's answers as bars, no finer than they may be shown; `own` is marked in the bar that counts it. */
export function barsOf(
  { shown, executives, representatives, everyone }: Omit<ShownAnswers, 'named' | 'departments'>,
  reader: { readonly role: string; readonly own: AnswerValue | undefined } | null = null,
): Bar[] {
  const bar = (group: Bar['group'], counts: Bar['counts'] | null): Bar[] =>
    counts === null
      ? []
      : [{ group, counts, own: group === 'everyone' || reader?.role === group ? reader?.own : undefined }];
  return [
    ...bar('executive', executives),
    ...bar('representative', representatives),
    ...(shown === 'merged' ? bar('everyone', everyone) : []),
  ];
}

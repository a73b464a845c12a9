import type { SeatId, SubjectId, Timestamp } from './ids.ts';
import { itemSubject, type Round, scoreSubject, taskSubject } from './round.ts';
import type { BoardState } from './state.ts';
import { stretch } from './stretch.ts';
import { CRITERIA } from '../reckoning/settings.ts';

/** Who marked it as talked through, and when. */
export interface Finished {
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** An item or a task as the room talked about it: how long it was on everybody's screen, and whether that is over. */
export interface Topic {
  /** When it first was on everybody's screen; null: never. */
  readonly firstAt: Timestamp | null;
  /** Since when it is there now; null: it isn't. */
  readonly since: Timestamp | null;
  /** How long it was there before, in milliseconds, over all its times. */
  readonly spentMs: number;
  /** Null: not talked through, or taken up again. */
  readonly finished: Finished | null;
}

export const NOT_TALKED_ABOUT: Topic = { firstAt: null, since: null, spentMs: 0, finished: null };

/** In milliseconds, up to `now`. */
export const talkedFor = ({ since, spentMs }: Pick<Topic, 'since' | 'spentMs'>, now: Timestamp): number =>
  spentMs + (since === null ? 0 : stretch(since, now));

export const isItem = ({ checklist }: Pick<BoardState, 'checklist'>, subject: SubjectId): boolean =>
  checklist.some(({ id }) => itemSubject(id) === subject);

export const isTask = ({ slate }: Pick<BoardState, 'slate'>, subject: SubjectId): boolean =>
  slate?.tasks.some(({ id }) => taskSubject(id) === subject) === true;

/** Whether a round about it was opened after that: the marks stay, and people know that there are newer answers. */
export const askedAfter = (
  rounds: readonly Pick<Round, 'kind' | 'subjects' | 'openedAt'>[],
  subject: SubjectId,
  at: Timestamp,
) =>
  rounds.some(
    ({ kind, subjects, openedAt }) =>
      kind !== 'again' && openedAt > at && subjects.some((each) => each === subject || each === firstScoreOf(subject)),
  );

/** A task is asked about by every criterion or by none. */
const firstScoreOf = (subject: SubjectId): SubjectId =>
  scoreSubject(subject as string as Parameters<typeof scoreSubject>[0], CRITERIA[0]);

import type { Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
import type { Tally } from '../reckoning/tally.ts';
import type { Participant } from './participant.ts';
import type { RoundId, SeatId, SubjectId, TaskId, Timestamp } from './ids.ts';
import type { Criterion } from './settings.ts';

/** 1 … 5, or null: *don't know* is an answer. */
export type AnswerValue = 1 | 2 | 3 | 4 | 5 | null;

export interface Answer {
  readonly value: AnswerValue;
  /** Counts from 1 with every change; a vote names the revision it replaces (0: none yet). */
  readonly revision: number;
  readonly at: Timestamp;
}

export type Ballot = Readonly<Record<SubjectId, Answer>>;

/** A sealed vote on a list of subjects. Once closed it never changes again. */
export interface Round {
  readonly id: RoundId;
  readonly kind: 'checklist' | 'scores';
  readonly number: number;
  readonly subjects: readonly SubjectId[];
  readonly openedAt: Timestamp;
  readonly closedAt: Timestamp | null;
  /** When everybody's answers were shown; null while open, or while only the representatives' are. */
  readonly revealedAt: Timestamp | null;
  /** Who could vote when it closed; null while open. */
  readonly electorate: readonly Participant[] | null;
  readonly ballots: ImmutableMap<SeatId, Ballot>;
  /** Those who have answered every subject. */
  readonly finished: ImmutableSet<SeatId>;
  readonly tallies: ImmutableMap<SubjectId, Tally>;
}

/** The subject of scoring `task` by `criterion`. */
export const scoreSubject = (task: TaskId, criterion: Criterion): SubjectId => `${task}/${criterion}` as SubjectId;

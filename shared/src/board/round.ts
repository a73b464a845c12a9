import type { Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
import type { Participant, Role } from './participant.ts';
import type { ItemId, RoundId, SeatId, SubjectId, TaskId, Timestamp } from './ids.ts';
import { CRITERIA, type Criterion } from '../reckoning/settings.ts';

/** 1 … 5, or null: *don't know* is an answer. */
export type AnswerValue = 1 | 2 | 3 | 4 | 5 | null;

export interface Answer {
  readonly value: AnswerValue;
  /** Why, on one line, never empty; goes with the answer whenever another takes its place. Missing: none was given. */
  readonly reason?: string;
  /** Counts from 1 with every change; a vote names the revision it replaces (0: none yet). */
  readonly revision: number;
  readonly at: Timestamp;
  /** What was said is gone; only on the way to the answer that took its place. */
  readonly erased?: true;
}

export type Ballot = Readonly<Record<SubjectId, Answer>>;

/** Of a seat that was moved: where its present holder stands in a round that began before. */
export interface Moved {
  /** What the present holder has answered, each with revisions of its own. */
  readonly own: Ballot;
  /** Subjects that were answered before the move: those answers stay and count, and nobody after the move learns which. */
  readonly before: ImmutableSet<SubjectId>;
}

/** `again`: the whole checklist of an agreed board, as an assessment of its own (SPEC U1). */
export const ROUND_KINDS = ['checklist', 'scores', 'again'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** A sealed vote on a list of subjects. Once closed it never changes again. */
export interface Round {
  readonly id: RoundId;
  readonly kind: RoundKind;
  readonly number: number;
  readonly subjects: readonly SubjectId[];
  /** Of an assessment that is repeated: who comes new counts only with two others of their role (SPEC S83). */
  readonly byThree: boolean;
  readonly openedAt: Timestamp;
  readonly closedAt: Timestamp | null;
  /** The number of the event that closed it; null while open. */
  readonly closedSeq: number | null;
  /** When everybody's answers were shown; null while open, or while only the representatives' are. */
  readonly revealedAt: Timestamp | null;
  /** Who could vote when it closed; null while open. */
  readonly electorate: readonly Participant[] | null;
  /** What counts, by seat; whoever gave it. What a person may see of it is `ownBallot`. */
  readonly ballots: ImmutableMap<SeatId, Ballot>;
  /** Those who have answered every subject: the present holder of the seat, or one before the last move. */
  readonly finished: ImmutableSet<SeatId>;
  /** As whom each who ever could vote in it first could, while it was open. */
  readonly stood: ImmutableMap<SeatId, Role>;
  /** Kept of those who don't vote for the time being; it counts again as soon as they do. */
  readonly aside: ImmutableMap<SeatId, { readonly ballot: Ballot; readonly finished: boolean }>;
  readonly moved: ImmutableMap<SeatId, Moved>;
}

/** People answer in it. Of a board's rounds at most one is open. */
export const isOpen = ({ closedAt }: Pick<Round, 'closedAt'>): boolean => closedAt === null;

/** Whether nothing was asked before against which its answers could be held: of every other round less is told (SPEC S41). */
export const isFirst = ({ kind, number }: Pick<Round, 'kind' | 'number'>): boolean => number === 1 && kind !== 'again';

/** Somebody answered; an assessment that is repeated and that nobody did is as if it hadn't been (SPEC U3). */
export const wasAnswered = ({ ballots }: Pick<Round, 'ballots'>): boolean => !ballots.isEmpty();

/** Closed, but so far only the representatives' answers are shown. */
export const isHalfRevealed = (round: Pick<Round, 'closedAt' | 'revealedAt'>): boolean =>
  !isOpen(round) && round.revealedAt === null;

const NO_ANSWERS: Ballot = {};

/** What the seat's present holder has answered: all that they may see, count or replace. */
export const ownBallot = (round: Round, seat: SeatId): Ballot =>
  round.moved.get(seat)?.own ?? round.ballots.get(seat) ?? round.aside.get(seat)?.ballot ?? NO_ANSWERS;

/** The subject of an item of the checklist. */
export const itemSubject = (item: ItemId): SubjectId => item as string as SubjectId;

/** The item that a round of the checklist asks by this subject. */
export const itemOf = (subject: SubjectId): ItemId => subject as string as ItemId;

/** A task as a whole, where people look at it together. */
export const taskSubject = (task: TaskId): SubjectId => task as string as SubjectId;

/** The subject of scoring `task` by `criterion`. */
export const scoreSubject = (task: TaskId, criterion: Criterion): SubjectId => `${task}/${criterion}` as SubjectId;

/** Whether a round asks for this item. */
export const asksItem = ({ subjects }: Pick<Round, 'subjects'>, item: ItemId): boolean =>
  subjects.includes(itemSubject(item));

/** Whether a round asks for this task's scores. It does by every criterion or by none. */
export const asksTask = ({ subjects }: Pick<Round, 'subjects'>, task: TaskId): boolean =>
  subjects.includes(scoreSubject(task, CRITERIA[0]));

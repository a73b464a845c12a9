import type { Trial } from '../board/follow-up.ts';
import type { BoardId, TaskId, ToDoId } from '../board/ids.ts';

/** One entry of the calendar, as RFC 5545 calls it a VEVENT. Whole days, which are the same in every time zone. */
export interface Entry {
  /** The same in every file of a board: by it a calendar knows what it has read before. */
  readonly uid: string;
  readonly start: string;
  /** The last day. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

export const pilotUid = (board: BoardId, task: TaskId): string => `${board}-${task}`;
export const useUid = (board: BoardId, { task, department }: Trial, days: number): string =>
  [board, task, ...(department === undefined ? [] : [department]), `${String(days)}d`].join('-');
export const againUid = (board: BoardId, months: number): string => `${board}-again-${String(months)}m`;
export const toDoUid = (board: BoardId, toDo: ToDoId): string => `${board}-todo-${toDo}`;

import type { Timestamp } from './ids.ts';
import type { BoardState } from './state.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So many days before, whoever leads is told; and never before half of the time is over. */
const TOLD_BEFORE = 30;

/** How long this server keeps a board after what happened last on it, in days; null: until somebody deletes it. */
export type KeepDays = number | null;

/**
 * The day until which a board is kept, the day included, wherever it is read; null: no such day. It follows from what
 * everybody may know, so that no sealed answer moves it: those keep the board for longer than it says.
 */
export const keptUntil = ({ toldAt }: Pick<BoardState, 'toldAt'>, days: KeepDays): Timestamp | null =>
  days === null ? null : toldAt + days * DAY_MS;

/** Up to when something must have happened on a board for it to be kept still: a day more than it says, for it to be over everywhere. */
export const keptSince = (now: Timestamp, days: number): Timestamp => now - (days + 1) * DAY_MS;

/** Whether whoever leads is to be told that the day is near. */
export const isNear = (until: Timestamp, days: number, now: Timestamp): boolean =>
  until - now <= Math.min(TOLD_BEFORE, days / 2) * DAY_MS;

import type { TimePlan } from '../board/time-plan.ts';

/** Meetings of half an hour, an hour, and an hour and a half; each adds up to its length. */
export const TIME_PLANS = {
  30: { setup: 2, assess: 4, discuss: 8, propose: 5, score: 4, agree: 7 },
  60: { setup: 5, assess: 7, discuss: 20, propose: 9, score: 6, agree: 13 },
  90: { setup: 6, assess: 9, discuss: 32, propose: 14, score: 8, agree: 21 },
} as const satisfies Record<number, TimePlan>;
export type MeetingLength = keyof typeof TIME_PLANS;

export const MEETING_LENGTHS: readonly MeetingLength[] = [30, 60, 90];

import * as v from 'valibot';
import type { Phase } from './phase.ts';

/** The phases of a meeting, from welcoming people to the agreement; what comes after has no clock. */
export const MEETING_PHASES = [
  'setup',
  'assess',
  'discuss',
  'propose',
  'score',
  'agree',
] as const satisfies readonly Phase[];
export type MeetingPhase = (typeof MEETING_PHASES)[number];

/** Whole minutes for each phase; 0: none are meant for it. */
export type TimePlan = Readonly<Record<MeetingPhase, number>>;

/** As long as the longest timer. */
export const MOST_MINUTES = 180;

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES));
export const timePlanSchema = v.object({
  setup: minutes,
  assess: minutes,
  discuss: minutes,
  propose: minutes,
  score: minutes,
  agree: minutes,
} satisfies Record<MeetingPhase, typeof minutes>);

export const isMeetingPhase = (phase: Phase): phase is MeetingPhase => MEETING_PHASES.some((each) => each === phase);

/** In minutes. */
export const totalOf = (plan: TimePlan): number => MEETING_PHASES.reduce((sum, phase) => sum + plan[phase], 0);

/**
 * For a board that was given no plan. So many items take an answering person ten seconds each, with a minute to begin
 * with, and the room talks about one in three or four of them for three minutes.
 */
export const planFor = (items: number): TimePlan => ({
  setup: 5,
  assess: Math.min(MOST_MINUTES, Math.max(3, 1 + Math.ceil(items / 6))),
  discuss: Math.min(MOST_MINUTES, Math.max(8, Math.ceil((items * 5) / 6))),
  propose: 8,
  score: 5,
  agree: 12,
});

import type { Timestamp } from '../board/ids.ts';
import type { Phase } from '../board/phase.ts';
import { stretch } from '../board/stretch.ts';
import { isMeetingPhase } from '../board/time-plan.ts';
import type { Sections } from '../board/view.ts';

const MINUTE = 60_000;
/** Where nothing is planned: long enough for a few sentences. */
const USUAL_MINUTES = 5;

/** What the phase was meant to take and has taken, in whole minutes, the present visit up to `now` included. Null: it has no clock. */
export function phaseTime(
  { course, board }: Pick<Sections, 'course' | 'board'>,
  phase: Phase,
  now: Timestamp,
): { readonly planned: number; readonly used: number } | null {
  if (!isMeetingPhase(phase)) return null;
  const visit = board.phase === phase ? stretch(board.phaseSince, now) : 0;
  return { planned: course.plan[phase], used: Math.floor((course.phaseMs[phase] + visit) / MINUTE) };
}

/** What a timer proposes: the minutes of the phase. */
export function timerMinutes({ course, board: { phase } }: Pick<Sections, 'course' | 'board'>): number {
  const planned = isMeetingPhase(phase) ? course.plan[phase] : 0;
  return planned > 0 ? planned : USUAL_MINUTES;
}

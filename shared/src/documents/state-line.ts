import { dayAndClock } from '../words/format.ts';
import { say } from '../words/say.ts';
import type { PlanSource } from './part.ts';

/** What stands on every sheet: board (by a title as short as it has to be), state, round, version of the plan, time. */
export function stateLine(
  { sections: { board, plan, assessment, ranking }, language, timeZone, now }: PlanSource,
  title: string,
): string[] {
  const round = Math.max(assessment?.number ?? 0, ranking?.number ?? 0);
  return [
    title,
    say(language, `phases.${board.phase}.name`),
    ...(round > 0 ? [say(language, 'shifts.number', { number: round })] : []),
    ...(plan.version > 0 ? [say(language, 'phases.plan-version', { version: plan.version })] : []),
    dayAndClock(language, now, timeZone),
  ];
}

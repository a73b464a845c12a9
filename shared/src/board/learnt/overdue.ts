import { checkDays } from './check-days.ts';
import { isOf, latestUse } from './trial.ts';
import type { Sections } from '../view.ts';
import type { WarningView } from '../view/plan-section.ts';
import { dayAfter } from '../../days.ts';
import { type OverdueCount, withOverdue } from '../../reckoning/radar.ts';

/** More than so many days after the day on which use was to be counted, nobody seems to look after it. */
const GRACE_DAYS = 7;

/**
 * Counts that are more than a week overdue on a day. Nobody counts the use of what was stopped, and a later count says
 * more than one that was missed.
 */
export function overdueCounts({ pilots, use, verdicts }: Sections['followUp'], day: string): OverdueCount[] {
  return pilots.flatMap(({ pilot: { task, end } }) => {
    const itself = { task };
    if (end === null || verdicts.find(isOf(itself))?.verdict === 'stopped') return [];
    const counted = latestUse({ use }, itself)?.days ?? 0;
    return checkDays(end).flatMap(({ days, day: due }): OverdueCount[] =>
      days > counted && day > dayAfter(due, GRACE_DAYS) ? [{ kind: 'use-uncounted', task, days, due }] : [],
    );
  });
}

/**
 * The warnings on a day of the reader's calendar. What the server sends has no clock: it is sent when something happens,
 * and nothing happens at midnight. So the page asks with its own day, and a document with the day it is made on.
 */
export const warningsOn = (
  { board, plan, followUp }: Pick<Sections, 'board' | 'plan' | 'followUp'>,
  day: string,
): readonly WarningView[] =>
  board.phase === 'follow-up'
    ? withOverdue(plan.warnings, overdueCounts(followUp, day), (warning) => ({ ...warning, answer: null }))
    : plan.warnings;

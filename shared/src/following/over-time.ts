import type { FollowUp } from '../board/follow-up.ts';
import { aimOf } from '../board/learnt/target.ts';
import { isOf } from '../board/learnt/trial.ts';
import type { SlateTask } from '../board/slate.ts';
import { type FollowedPilot, trialOf } from '../board/view/follow-up-section.ts';
import { SURVEYED_TIME } from '../figures/survey.ts';

/** How long the work takes with AI, day by day, beside what it was to take. Shares are of the time without AI. */
export interface OverTime {
  /** Hours a month without AI; null: not estimated, or another department's. */
  readonly hours: number | null;
  /** In order of days; entries of one day together. */
  readonly points: readonly { readonly on: string; readonly share: number }[];
  /** Null: the aim is no number. */
  readonly target: number | null;
  /** Null: not estimated. */
  readonly expected: number | null;
  /** What it came to among those whom a survey asked. */
  readonly surveyed: number;
}

export function overTime(
  followed: FollowedPilot,
  { logs }: Pick<FollowUp, 'logs'>,
  task: Pick<SlateTask, 'hours' | 'saving'> | undefined,
): OverTime {
  const days = new Map<string, { before: number; after: number }>();
  for (const { on, hoursBefore, hoursWith } of logs.filter(isOf(trialOf(followed)))) {
    const { before = 0, after = 0 } = days.get(on) ?? {};
    days.set(on, { before: before + hoursBefore, after: after + hoursWith });
  }
  const aim = aimOf(followed.pilot.baseline, followed.pilot.target);
  const saving = task?.saving ?? null;
  return {
    hours: followed.taken === undefined ? (task?.hours ?? null) : null,
    points: [...days]
      .filter(([, { before }]) => before > 0)
      .sort(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([on, { before, after }]) => ({ on, share: after / before })),
    target: aim === null ? null : 1 - aim.saving,
    expected: saving === null ? null : 1 - saving / 100,
    surveyed: 1 - SURVEYED_TIME.share,
  };
}

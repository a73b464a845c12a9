import { aimOf, reachedAim } from '../board/learnt/target.ts';
import { latestUse } from '../board/learnt/trial.ts';
import { trialOf } from '../board/view/follow-up-section.ts';
import type { Sections } from '../board/view.ts';
import { trialsOf } from './trials.ts';

/** How the trials of all waves stand together. */
export interface FollowUpFigures {
  readonly hours: {
    /** Saved, of a month or of what was logged; below 0: it takes longer. Null: nothing was measured. */
    readonly saved: number | null;
    readonly of: 'month' | 'logged';
    /** What the pilots aim at, or are expected to save where no aim is a number, in hours a month; null: unknown. */
    readonly aimed: number | null;
  };
  /** Trials whose aim is a number, and those that reached it; null: no aim is one. */
  readonly aims: { readonly reached: number; readonly of: number } | null;
  /** At the latest count of each; null: nobody has counted. */
  readonly weekly: { readonly weekly: number; readonly people: number } | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

export function followUpFigures({ board, followUp }: Pick<Sections, 'board' | 'followUp'>): FollowUpFigures {
  const slate = new Map((board.slate ?? []).map((task) => [task.id, task]));
  const trials = trialsOf(followUp);
  // Today's hours are those of the pilot's own department.
  const monthly = followUp.pilots.flatMap(({ pilot, result }) => {
    const { hours = null, saving = null } = slate.get(pilot.task) ?? {};
    if (hours === null) return [];
    const share = aimOf(pilot.baseline, pilot.target)?.saving ?? (saving === null ? null : saving / 100);
    return [{ saved: result.saved && hours * result.saved, aimed: share && hours * share }];
  });
  const ofMonth = monthly.flatMap(({ saved }) => saved ?? []);
  const aimed = monthly.flatMap((each) => each.aimed ?? []);
  const logged = trials.flatMap(({ result }) => (result.saved === null ? [] : result.hoursBefore - result.hoursWith));
  const of = ofMonth.length > 0 || logged.length === 0 ? 'month' : 'logged';
  const measured = of === 'month' ? ofMonth : logged;
  const reached = trials.flatMap(({ pilot, result }) => {
    const aim = aimOf(pilot.baseline, pilot.target);
    return aim === null ? [] : [reachedAim(aim, result.saved) === true];
  });
  const counts = trials.flatMap((followed) => latestUse(followUp, trialOf(followed)) ?? []);
  return {
    hours: {
      saved: measured.length === 0 ? null : sum(measured),
      of,
      aimed: of === 'logged' || aimed.length === 0 ? null : sum(aimed),
    },
    aims: reached.length === 0 ? null : { reached: reached.filter(Boolean).length, of: reached.length },
    weekly:
      counts.length === 0
        ? null
        : { weekly: sum(counts.map(({ weekly }) => weekly)), people: sum(counts.map(({ people }) => people)) },
  };
}

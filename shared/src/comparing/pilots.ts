import type { TaskId } from '../board/ids.ts';
import type { PilotLog, UseCount } from '../board/follow-up.ts';
import { pilotResult } from '../board/learnt/pilot-result.ts';
import { latestUse } from '../board/learnt/trial.ts';
import { hoursSaved, type SlateTask } from '../board/slate.ts';

/** What a board's pilots are hoped to bring, and brought. Hours are of a month. */
export interface ComparedPilots {
  readonly count: number;
  /** Of all whose hours and saving were estimated; null: none was. */
  readonly hoped: number | null;
  /** Of those that were estimated and measured: what was hoped of these very ones, and what came; below 0: it took longer. */
  readonly measured: { readonly pilots: number; readonly hoped: number; readonly hours: number } | null;
  /** At the latest count of each pilot and of each department that took one over; null: nobody has counted. */
  readonly weekly: { readonly users: number; readonly people: number } | null;
}

interface OfPilot {
  readonly task: string;
}
/** Of a board or its bundle, what pilots are compared by. */
interface Piloted {
  readonly board: {
    readonly slate: readonly ({ readonly id: string } & Pick<SlateTask, 'hours' | 'saving'>)[] | null;
  };
  readonly plan: { readonly pilots: readonly OfPilot[] };
  readonly followUp: {
    readonly pilots: readonly { readonly pilot: OfPilot }[];
    readonly logs: readonly Pick<PilotLog, 'task' | 'hoursBefore' | 'hoursWith' | 'quality' | 'usesAWeek'>[];
    readonly use: readonly Pick<UseCount, 'task' | 'days' | 'weekly' | 'people'>[];
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

export function comparedPilots({ board, plan, followUp }: Piloted): ComparedPilots {
  const followed = followUp.pilots.map(({ pilot }) => pilot.task);
  const tasks = [...new Set(followed.length > 0 ? followed : plan.pilots.map(({ task }) => task))];
  const slate = new Map((board.slate ?? []).map((task) => [task.id, task]));
  const estimated = tasks.flatMap((id) => {
    const task = slate.get(id);
    const hoped = task === undefined ? null : hoursSaved(task);
    if (hoped === null || task?.hours == null) return [];
    const { saved } = pilotResult({ task: id as TaskId }, followUp.logs);
    return [{ hoped, hours: saved === null ? null : task.hours * saved }];
  });
  const measured = estimated.flatMap(({ hoped, hours }) => (hours === null ? [] : [{ hoped, hours }]));
  // Who uses it where a success was taken over is somebody else than in the pilot.
  const counts = followUp.use.filter((each) => tasks.includes(each.task) && latestUse(followUp, each) === each);
  return {
    count: tasks.length,
    hoped: estimated.length === 0 ? null : sum(estimated.map(({ hoped }) => hoped)),
    measured:
      measured.length === 0
        ? null
        : {
            pilots: measured.length,
            hoped: sum(measured.map(({ hoped }) => hoped)),
            hours: sum(measured.map(({ hours }) => hours)),
          },
    weekly:
      counts.length === 0
        ? null
        : { users: sum(counts.map(({ weekly }) => weekly)), people: sum(counts.map(({ people }) => people)) },
  };
}

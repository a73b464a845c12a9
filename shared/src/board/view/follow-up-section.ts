import type { FollowUp, TakenOver, Trial } from '../follow-up.ts';
import type { TaskId } from '../ids.ts';
import { type Pilot, unshaped } from '../pilot.ts';
import type { RoundResults } from '../revealed.ts';
import type { BoardState } from '../state.ts';
import { type Learnt, learnt, nextWave, type NextTask } from '../learnt/next-wave.ts';
import { type PilotResult, pilotResult } from '../learnt/pilot-result.ts';

export interface FollowedPilot {
  readonly wave: number;
  readonly pilot: Pilot;
  readonly result: PilotResult;
  /** By which department a success was taken over, by whom and when; missing: the pilot itself. */
  readonly taken?: TakenOver | undefined;
}

export const trialOf = ({ pilot, taken }: Pick<FollowedPilot, 'pilot' | 'taken'>): Trial => ({
  task: pilot.task,
  department: taken?.department,
});

export interface FollowUpSection extends FollowUp {
  /** Every pilot that was agreed, the newest wave last. */
  readonly pilots: readonly FollowedPilot[];
  /** Every success that a department took over, in that order: followed like a pilot, with the same aim. */
  readonly adopted: readonly FollowedPilot[];
  /** What the pilots so far say about hopes; null: nothing was measured against one. */
  readonly learnt: Learnt | null;
  /** The tasks not tried yet, ranked again with what was learnt. */
  readonly next: readonly NextTask[];
}

export function followUpSection(state: BoardState, { ranking }: RoundResults): FollowUpSection {
  const { followUp, plan, pastWaves, slate, agreement } = state;
  const waves = [...pastWaves, ...(agreement === null ? [] : [{ wave: plan.wave, pilots: plan.pilots }])];
  const pilots = waves.flatMap(({ wave, pilots: of }) =>
    of.map((pilot): FollowedPilot => ({ wave, pilot, result: pilotResult({ task: pilot.task }, followUp.logs) })),
  );
  const savings = new Map((slate?.tasks ?? []).map(({ id, saving }): [TaskId, number | null] => [id, saving]));
  const factor = learnt(pilots.map(({ pilot, result }) => ({ hoped: savings.get(pilot.task) ?? null, result })));
  const tried = new Set(pilots.map(({ pilot }) => pilot.task));
  return {
    ...followUp,
    pilots,
    adopted: followUp.takenOver.flatMap((taken): FollowedPilot[] => {
      const origin = pilots.find(({ pilot }) => pilot.task === taken.task);
      return origin === undefined ? [] : [adoptedFrom(origin, taken, pilotResult(taken, followUp.logs))];
    }),
    learnt: factor,
    next: nextWave(slate?.tasks ?? [], ranking?.outcome.tasks ?? [], tried, factor),
  };
}

/** The work and its aim are those of the pilot; who does it and when is the department's own matter. */
const adoptedFrom = ({ wave, pilot }: FollowedPilot, taken: TakenOver, result: PilotResult): FollowedPilot => {
  const { task, measure, baseline, target, data } = pilot;
  const shape = { ...unshaped(taken.department), measure, baseline, target, data };
  // Why the task was tried in spite of a flag is told of its pilot.
  return { wave, pilot: { ...shape, task, reason: '' }, result, taken };
};

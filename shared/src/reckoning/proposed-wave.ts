import { descending } from './equal.ts';
import type { ReckoningTask } from './input.ts';
import type { TaskFlag } from './task-flags.ts';
import { type Tier, TIERS } from './tier.ts';

/** One task starts; who stands next in line is the room's choice. Task ids; `start` null: none may be proposed. */
export interface ProposedWave {
  readonly start: string | null;
  readonly next: readonly string[];
}

/** What a task is proposed by. */
export interface Proposable {
  readonly id: string;
  readonly rank: number | null;
  readonly tier: Tier | null;
  readonly flags: readonly TaskFlag[];
}

const IN_LINE = 2;

/** Hours a month that a task is expected to save; null: unknown. */
const expectedHours = ({ hours, saving }: Pick<ReckoningTask, 'hours' | 'saving'>): number | null =>
  hours === null || saving === null ? null : hours * saving;

/** One department, one task first (SPEC T48): by tier, then by the hours it is expected to save, then by rank. */
export function proposedWave(tasks: readonly Proposable[], estimates: readonly ReckoningTask[]): ProposedWave {
  const hours = new Map(estimates.map((task) => [task.id, expectedHours(task) ?? -1]));
  const place = (tier: Tier | null) => (tier === null ? TIERS.length : TIERS.indexOf(tier));
  const [start, ...others] = tasks
    .filter(({ rank, flags }) => rank !== null && flags.length === 0)
    .sort(
      (a, b) =>
        place(a.tier) - place(b.tier) ||
        descending(hours.get(a.id) ?? -1, hours.get(b.id) ?? -1) ||
        (a.rank ?? 0) - (b.rank ?? 0),
    );
  const near = others.filter(({ tier }) => tier === 'front' || tier === 'level');
  const line = near.length > 0 ? near : others;
  return { start: start?.id ?? null, next: line.slice(0, IN_LINE).map(({ id }) => id) };
}

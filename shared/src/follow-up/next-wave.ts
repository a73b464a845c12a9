import type { TaskId } from '../board/ids.ts';
import type { SlateTask } from '../board/slate.ts';
import type { RankedTask } from '../reckoning/ranked-tasks.ts';
import type { PilotResult } from './pilot-result.ts';

/** How much of what was hoped for the pilots brought. */
export interface Learnt {
  /** Mean of measured saving ÷ hoped saving, 0 … 2; 1: as hoped. */
  readonly factor: number;
  /** How many pilots it rests on. */
  readonly pilots: number;
}

/** `hoped`: percent. Null: no pilot was measured against a hope. The board's own rule. */
export function learnt(
  pilots: readonly { readonly hoped: number | null; readonly result: Pick<PilotResult, 'saved'> }[],
): Learnt | null {
  const ratios = pilots.flatMap(({ hoped, result: { saved } }) =>
    hoped === null || hoped === 0 || saved === null ? [] : [Math.min(2, Math.max(0, saved / (hoped / 100)))],
  );
  if (ratios.length === 0) return null;
  return { factor: ratios.reduce((sum, each) => sum + each, 0) / ratios.length, pilots: ratios.length };
}

/** A task that wasn't tried yet, in the order in which it comes next. */
export interface NextTask {
  readonly task: TaskId;
  /** Of the ranking, 0 … 1. */
  readonly score: number;
  /** Hours a month it is now expected to save; null: not estimated. */
  readonly hours: number | null;
}

/**
 * Ranked again: score first, as the room gave it; where two are as good as equal (within 0.05), the one that is expected
 * to save more hours after what was learnt. The board's own rule.
 */
export function nextWave(
  slate: readonly Pick<SlateTask, 'id' | 'hours' | 'saving'>[],
  ranked: readonly Pick<RankedTask, 'id' | 'score' | 'rank'>[],
  tried: ReadonlySet<TaskId>,
  known: Learnt | null,
): NextTask[] {
  const tasks = new Map(slate.map((task) => [task.id as string, task]));
  const open = ranked.flatMap(({ id, score, rank }): NextTask[] => {
    const task = tasks.get(id);
    if (task === undefined || tried.has(task.id) || score === null || rank === null) return [];
    const { hours, saving } = task;
    const hoped = hours === null || saving === null ? null : (hours * saving) / 100;
    return [{ task: task.id, score, hours: hoped === null ? null : hoped * (known?.factor ?? 1) }];
  });
  const step = (score: number) => Math.floor(score / 0.05);
  return open.sort((a, b) => step(b.score) - step(a.score) || (b.hours ?? -1) - (a.hours ?? -1) || b.score - a.score);
}

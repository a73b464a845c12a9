import type { TaskId } from '../ids.ts';
import { hoursSaved, type SlateTask } from '../slate.ts';
import { atLeast } from '../../reckoning/equal.ts';
import type { RankedTask } from '../../reckoning/ranked-tasks.ts';
import type { TaskFlag } from '../../reckoning/task-flags.ts';
import type { PilotResult } from './pilot-result.ts';

/** Two pilots that brought just what was hoped, put beside the measured ones: one lucky result isn't a law. */
export const ASSUMED = 2;
/** Until so many are measured, no hope is raised. */
export const FEW = 3;

/** How much of what was hoped for the pilots brought. */
export interface Learnt {
  /** (Σ measured ÷ hoped + 2)/(n + 2), never negative, and at most 1 while `pilots` is under three; 1: as hoped. */
  readonly factor: number;
  /** How many pilots it rests on. */
  readonly pilots: number;
}

/** `hoped`: percent. Null: no pilot was measured against a hope (SPEC F5). */
export function learnt(
  pilots: readonly { readonly hoped: number | null; readonly result: Pick<PilotResult, 'saved'> }[],
): Learnt | null {
  const ratios = pilots.flatMap(({ hoped, result: { saved } }) =>
    hoped === null || hoped === 0 || saved === null ? [] : [saved / (hoped / 100)],
  );
  if (ratios.length === 0) return null;
  const shrunk = shrink(ratios);
  return { factor: Math.max(0, ratios.length < FEW ? Math.min(1, shrunk) : shrunk), pilots: ratios.length };
}

export const shrink = (ratios: readonly number[]): number =>
  (ratios.reduce((sum, each) => sum + each, 0) + ASSUMED) / (ratios.length + ASSUMED);

/** A task that wasn't tried yet, in the order in which it comes next. */
export interface NextTask {
  readonly task: TaskId;
  /** Of the ranking, 0 … 1. */
  readonly score: number;
  /** Hours a month it is now expected to save; null: not estimated. */
  readonly hours: number | null;
  /** Why the radar warns of it; such a task is never suggested before one without. */
  readonly flags: readonly TaskFlag[];
}

/** Scores this close to the best are as good as equal. */
const TIE = 0.05;

/**
 * Ranked again: those that the radar warns of come after all others; then the score, as the room gave it; where tasks
 * are as good as equal to the best that is left, the one that is expected to save more hours after what was learnt.
 */
export function nextWave(
  slate: readonly Pick<SlateTask, 'id' | 'hours' | 'saving'>[],
  ranked: readonly Pick<RankedTask, 'id' | 'score' | 'rank' | 'flags'>[],
  tried: ReadonlySet<TaskId>,
  known: Learnt | null,
): NextTask[] {
  const tasks = new Map(slate.map((task) => [task.id as string, task]));
  const open = ranked.flatMap(({ id, score, rank, flags }): NextTask[] => {
    const task = tasks.get(id);
    if (task === undefined || tried.has(task.id) || score === null || rank === null) return [];
    const hoped = hoursSaved(task);
    return [{ task: task.id, score, hours: hoped === null ? null : hoped * (known?.factor ?? 1), flags }];
  });
  const calm = open.filter(({ flags }) => flags.length === 0);
  return [...inTies(calm), ...inTies(open.filter(({ flags }) => flags.length > 0))];
}

/** The best and its ties, then the best of the rest and its ties: no chain of small steps leads from the top to the bottom. */
function inTies(tasks: readonly NextTask[]): NextTask[] {
  if (tasks.length === 0) return [];
  const best = Math.max(...tasks.map(({ score }) => score));
  const tied = tasks.filter(({ score }) => atLeast(score, best - TIE));
  const rest = tasks.filter((task) => !tied.includes(task));
  return [...tied.sort((a, b) => (b.hours ?? -1) - (a.hours ?? -1) || b.score - a.score), ...inTies(rest)];
}

import type { TaskFigures } from './task-score.ts';

const LARGEST_WAVE = 3;

/** The first wave that follows from a ranking: the best unflagged tasks, three at the most (decision-model §5). */
export const proposedWave = <Task extends Pick<TaskFigures, 'rank' | 'flags'>>(ranked: readonly Task[]): Task[] =>
  ranked.filter(({ rank, flags }) => rank !== null && flags.length === 0).slice(0, LARGEST_WAVE);

import { below } from './equal.ts';

export const TASK_FLAGS = ['no-felt-pain', 'risky'] as const;
export type TaskFlag = (typeof TASK_FLAGS)[number];

const FELT = 3;
const SAFE = 2.5;

/** Reasons to think twice before piloting a task. A criterion nobody answered raises none. */
export function taskFlags(means: { readonly pain: number | null; readonly safety: number | null }): TaskFlag[] {
  const flags: TaskFlag[] = [];
  if (means.pain !== null && below(means.pain, FELT)) flags.push('no-felt-pain');
  if (means.safety !== null && below(means.safety, SAFE)) flags.push('risky');
  return flags;
}

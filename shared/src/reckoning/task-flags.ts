import { below } from './equal.ts';

export const TASK_FLAGS = ['no-felt-pain', 'risky'] as const;
export type TaskFlag = (typeof TASK_FLAGS)[number];

/** The mean under which a criterion raises its flag. */
export const FLAG_BELOW = { 'no-felt-pain': 3, risky: 2.5 } as const satisfies Record<TaskFlag, number>;

/** Reasons to think twice before piloting a task. A criterion nobody answered raises none. */
export function taskFlags(means: { readonly pain: number | null; readonly safety: number | null }): TaskFlag[] {
  const flags: TaskFlag[] = [];
  if (means.pain !== null && below(means.pain, FLAG_BELOW['no-felt-pain'])) flags.push('no-felt-pain');
  if (means.safety !== null && below(means.safety, FLAG_BELOW.risky)) flags.push('risky');
  return flags;
}

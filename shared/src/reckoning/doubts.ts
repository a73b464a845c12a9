import { PATTERN_AXES } from '../board/checklist.ts';
import type { ByAxis } from './axes.ts';
import { below } from './equal.ts';
import type { Position } from './lean.ts';

/** Those that follow from counts alone. */
const COUNTED_DOUBTS = ['close', 'no-consensus', 'axis-unanswered', 'no-carrier'] as const;
export type CountedDoubt = (typeof COUNTED_DOUBTS)[number];

export const DOUBTS = [...COUNTED_DOUBTS, 'unstable'] as const;
export type Doubt = (typeof DOUBTS)[number];

const CLOSE = 0.05;
const CONSENSUS = 0.5;
const CARRIER = 0.4;
const STABLE = 0.7;

/** Every doubt but the one that needs draws. */
export function doubtsBeforeSensitivity(
  position: Position,
  axes: ByAxis,
  consensus: ByAxis,
  band: number,
): CountedDoubt[] {
  const { top, field, lean } = position;
  const doubts: CountedDoubt[] = [];
  if (lean !== null && below(Math.abs(Math.abs(lean) - band), CLOSE)) doubts.push('close');
  if (PATTERN_AXES.some((axis) => below(consensus[axis] ?? 1, CONSENSUS))) doubts.push('no-consensus');
  if (PATTERN_AXES.some((axis) => axes[axis] === null)) doubts.push('axis-unanswered');
  if (top !== null && field !== null && below(top, CARRIER) && below(field, CARRIER)) doubts.push('no-carrier');
  return doubts;
}

/** `share`: of the draws that led to the same pattern. */
export const isUnstable = (share: number): boolean => below(share, STABLE);

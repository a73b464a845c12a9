import { PATTERN_AXES } from './axis.ts';
import type { ByAxis } from './axes.ts';
import { below } from './equal.ts';
import type { Position } from './lean.ts';

/** Those that follow from counts and their weights alone. */
const WEIGHED_DOUBTS = ['no-consensus', 'axis-unanswered', 'no-carrier'] as const;
export type WeighedDoubt = (typeof WEIGHED_DOUBTS)[number];

/** In the order in which they are told. */
export const DOUBTS = [...WEIGHED_DOUBTS, 'one-sided', 'flat-answers', 'unstable'] as const;
export type Doubt = (typeof DOUBTS)[number];

export const isWeighed = (doubt: string): doubt is WeighedDoubt => WEIGHED_DOUBTS.some((each) => each === doubt);

/** An axis with less is no common view; dice come to 0.43. */
export const LOW_CONSENSUS = 0.55;
/** Below it neither side can carry a rollout. */
const LOW_CARRIER = 0.45;
/** The leading pattern's least share of the draws. */
const STABLE = 0.8;

export function weighedDoubts({ top, field, leading }: Position, axes: ByAxis, consensus: ByAxis): WeighedDoubt[] {
  const leads = leading !== null;
  const holds: Readonly<Record<WeighedDoubt, boolean>> = {
    'no-consensus': leads && PATTERN_AXES.some((axis) => below(consensus[axis] ?? 1, LOW_CONSENSUS)),
    'axis-unanswered': PATTERN_AXES.some((axis) => axes[axis] === null),
    'no-carrier': leads && below(top ?? 1, LOW_CARRIER) && below(field ?? 1, LOW_CARRIER),
  };
  return WEIGHED_DOUBTS.filter((doubt) => holds[doubt]);
}

/** What leaves room for doubt (SPEC T25), but for what needs draws. */
export function doubtsBeforeSensitivity(
  position: Position,
  axes: ByAxis,
  consensus: ByAxis,
  { oneSided, flat }: { readonly oneSided: boolean; readonly flat: boolean },
): Doubt[] {
  const leads = position.leading !== null;
  return [
    ...weighedDoubts(position, axes, consensus),
    ...(leads && oneSided ? (['one-sided'] as const) : []),
    ...(leads && flat ? (['flat-answers'] as const) : []),
  ];
}

/** `share`: of the draws that led to the same pattern. */
export const isUnstable = (share: number): boolean => below(share, STABLE);

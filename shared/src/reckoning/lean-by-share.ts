import { PATTERN_AXES } from '../board/checklist.ts';
import { byHead, representatives } from './distribution.ts';
import type { CountsInput } from './input.ts';
import { positionFrom } from './leading.ts';
import { type Pattern, patternOf } from './lean.ts';
import { mean } from './mean.ts';
import type { Subjects } from './subjects.ts';

/** The executives' share is swept in as many steps, from 0 to 1. */
export const STEPS = 100;

/**
 * The leading pattern at each step 0 … 100 of the executives' share, all else as in `input`. Null where an item of the
 * three axes is merged, or nothing is told apart by group, so that the share means nothing. Ask only where there is a
 * leading pattern: then there is one at every share.
 */
export function leadingByShare(
  { settings, checklist, tasks }: CountsInput,
  subjects: Subjects,
): ((step: number) => Pattern) | null {
  const decides = (axis: string) => PATTERN_AXES.some((each) => each === axis);
  const merged = checklist.some(({ id, axis }) => decides(axis) && subjects[id]?.shown === 'merged');
  if (!settings.groups || merged) return null;
  const ends = checklist.map(({ id }) => {
    const tally = subjects[id]?.tally;
    const e = tally === undefined ? null : byHead(tally.executive);
    const r = tally === undefined ? null : representatives(tally, settings.departmentsEqual);
    return { id, e: e && mean(e), r: r && mean(r) };
  });
  const input = { settings, checklist, tasks };
  // Every mean is a straight line in the share, and so is lean: its two ends are enough.
  const leanIf = (of: (end: (typeof ends)[number]) => number | null) =>
    positionFrom(input, Object.fromEntries(ends.map((end) => [end.id, of(end)]))).lean ?? 0;
  const none = leanIf(({ e, r }) => r ?? e);
  const all = leanIf(({ e, r }) => e ?? r);
  return (step) => patternOf((step / STEPS) * all + (1 - step / STEPS) * none, settings.band);
}

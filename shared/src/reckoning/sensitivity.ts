import { PATTERN_AXES } from '../board/checklist.ts';
import type { PatternAxis } from './axes.ts';
import { oriented } from './axes.ts';
import { type Pattern, position } from './lean.ts';
import type { Moves } from './moves.ts';
import { DRAWS, drawsPerStep, Resampler } from './resample.ts';
import type { Disclosed } from './privacy.ts';

/** Share of draws that led to each pattern; `none`: to none. They sum to 1. Sensitivity, not probability. */
export type Sensitivity = Readonly<Record<Pattern | 'none', number>>;

const STREAM = 1;

/** How the pattern stands up to other people of the same kind and slightly other answers (decision-model §4). */
export function* sensitivity(
  disclosed: Pick<Disclosed, 'input' | 'subjects' | 'later'>,
  moves: Moves,
): Generator<void, Sensitivity> {
  const { input } = disclosed;
  const items = input.checklist.flatMap(({ id, axis, direction, weight }) =>
    isPatternAxis(axis) ? [{ id, axis, direction, weight }] : [],
  );
  const refs = items.map(({ id }) => ({ key: id, id, criterion: null }));
  const resampler = new Resampler(input, disclosed, refs, STREAM, moves);
  yield;
  const step = drawsPerStep(input.voters.length, refs.length);
  const counts: Record<Pattern | 'none', number> = { topDown: 0, hybrid: 0, bottomUp: 0, none: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    resampler.draw();
    const sums = { culture: 0, talent: 0, executive: 0 };
    const weights = { culture: 0, talent: 0, executive: 0 };
    items.forEach(({ axis, direction, weight }, index) => {
      const mean = resampler.means[index] ?? NaN;
      if (Number.isNaN(mean)) return;
      sums[axis] += oriented(mean, direction) * weight;
      weights[axis] += weight;
    });
    const score = (axis: PatternAxis) => (weights[axis] > 0 ? sums[axis] / weights[axis] : null);
    const axes = { culture: score('culture'), talent: score('talent'), executive: score('executive') };
    counts[position(axes, input.settings).leading ?? 'none'] += 1;
    if ((draw + 1) % step === 0) yield;
  }
  return {
    topDown: counts.topDown / DRAWS,
    hybrid: counts.hybrid / DRAWS,
    bottomUp: counts.bottomUp / DRAWS,
    none: counts.none / DRAWS,
  };
}

const isPatternAxis = (axis: string): axis is PatternAxis => PATTERN_AXES.some((each) => each === axis);

import { PATTERN_AXES } from '../board/checklist.ts';
import type { ReckoningInput } from './input.ts';
import { type Pattern, position } from './lean.ts';
import { oriented } from './axes.ts';
import { DRAWS, drawsPerStep, Resampler } from './resample.ts';
import { subjectRefs, type Subjects } from './subjects.ts';

/** Share of draws that led to each pattern; `none`: to none. They sum to 1. Sensitivity, not probability. */
export type Sensitivity = Readonly<Record<Pattern | 'none', number>>;

const STREAM = 1;

export function* sensitivity(input: ReckoningInput, subjects: Subjects): Generator<void, Sensitivity> {
  const axisOf = new Map(input.checklist.map((item) => [item.id, item]));
  const refs = subjectRefs({ checklist: input.checklist, tasks: [] }).filter(({ id }) =>
    PATTERN_AXES.some((axis) => axis === axisOf.get(id)?.axis),
  );
  const items = refs.flatMap(({ id }) => axisOf.get(id) ?? []);
  const resampler = new Resampler(input, subjects, refs, STREAM);
  const step = drawsPerStep(input.voters.length, refs.length);
  const counts: Record<Pattern | 'none', number> = { topDown: 0, hybrid: 0, bottomUp: 0, none: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    resampler.draw();
    const sums = { culture: 0, talent: 0, executive: 0 };
    const weights = { culture: 0, talent: 0, executive: 0 };
    items.forEach((item, index) => {
      const mean = resampler.mean(index);
      const { axis } = item;
      if (Number.isNaN(mean) || axis === 'purpose' || axis === 'safety') return;
      sums[axis] += oriented(mean, item.direction) * item.weight;
      weights[axis] += item.weight;
    });
    const score = (axis: keyof typeof sums) => (weights[axis] > 0 ? sums[axis] / weights[axis] : null);
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

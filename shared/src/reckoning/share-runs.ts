import type { CountsInput } from './input.ts';
import { leadingByShare, STEPS } from './lean-by-share.ts';
import type { Pattern } from './lean.ts';
import type { Subjects } from './subjects.ts';

/** Shares of the executives from `from` to `to`, both 0 … 1 in steps of 0.01, at which the same pattern leads. */
export interface ShareRun {
  readonly from: number;
  readonly to: number;
  readonly leading: Pattern;
}

/**
 * Which pattern leads at which share of the executives, all else as it is: runs that together cover 0 … 1. Null where
 * `execShareInterval` is, which is the run that the board's own share lies in.
 */
export function shareRuns(input: CountsInput, subjects: Subjects, leading: Pattern | null): readonly ShareRun[] | null {
  const at = leading === null ? null : leadingByShare(input, subjects);
  if (at === null) return null;
  const runs: ShareRun[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const here = { from: step / STEPS, to: step / STEPS, leading: at(step) };
    const last = runs.at(-1);
    if (last?.leading === here.leading) runs[runs.length - 1] = { ...last, to: here.to };
    else runs.push(here);
  }
  return runs;
}

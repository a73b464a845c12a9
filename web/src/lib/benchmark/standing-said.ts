import type { Standing } from '@nemawashi/shared/comparing/benchmark';
import { COMPARED, type ComparedName } from '@nemawashi/shared/comparing/figures';
import type { Voice } from '@nemawashi/shared/comparing/said';

/** A lean has no more and less, but two ends. */
export function standingSaid({ say }: Voice, name: ComparedName, standing: Standing): string {
  if (standing === 'within') return say('beside.within');
  return COMPARED[name].kind === 'lean' ? say(`beside.lean.${standing}`) : say(`benchmark.${standing}`);
}

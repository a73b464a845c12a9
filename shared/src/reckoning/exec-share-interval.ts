import type { CountsInput } from './input.ts';
import { leadingByShare, STEPS } from './lean-by-share.ts';
import type { Pattern } from './lean.ts';
import type { Subjects } from './subjects.ts';

/**
 * The shares of the executives, in steps of 0.01 around the one chosen, between which the leading pattern stays.
 * Null where there is no pattern, or where all items of the three axes are merged so that the share means nothing.
 */
export function execShareInterval(
  input: CountsInput,
  subjects: Subjects,
  leading: Pattern | null,
): [number, number] | null {
  const at = leading === null ? null : leadingByShare(input, subjects);
  if (at === null) return null;
  const start = Math.floor(STEPS * input.settings.execShare + 0.5);
  const stays = (step: number): boolean => at(step) === leading;
  let low = start;
  while (low > 0 && stays(low - 1)) low -= 1;
  let high = start;
  while (high < STEPS && stays(high + 1)) high += 1;
  return [low / STEPS, high / STEPS];
}

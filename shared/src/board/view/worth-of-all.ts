import type { PilotView } from './plan-section.ts';
import type { Worth } from './worth.ts';

/** What the pilots are hoped to bring together; a sum is null where a part of it is unknown. Null: nothing is estimated. */
export function worthOfAll(pilots: readonly Pick<PilotView, 'worth'>[]): Worth | null {
  const worths = pilots.flatMap(({ worth }) => (worth === null ? [] : [worth]));
  if (worths.length === 0) return null;
  const sum = (of: (worth: Worth) => number | null): number | null =>
    worths.reduce<number | null>((all, worth) => {
      const value = of(worth);
      return all === null || value === null ? null : all + value;
    }, 0);
  return { hours: sum(({ hours }) => hours) ?? 0, yen: sum(({ yen }) => yen), net: sum(({ net }) => net) };
}

import { byHead, representatives } from './distribution.ts';
import type { ReckoningInput } from './input.ts';
import { positionFrom } from './leading.ts';
import { type Pattern, patternOf } from './lean.ts';
import { mean } from './mean.ts';
import type { Subjects } from './subjects.ts';

/**
 * The shares of the executives, in steps of 0.01 around the one chosen, between which the leading pattern stays.
 * Null where there is no pattern, or where an item of the three axes is merged so that the share means nothing.
 */
export function execShareInterval(
  input: ReckoningInput,
  subjects: Subjects,
  leading: Pattern | null,
): [number, number] | null {
  const { settings, checklist } = input;
  const gates = ['purpose', 'safety'];
  const merged = checklist.some(({ id, axis }) => !gates.includes(axis) && subjects[id]?.shown === 'merged');
  if (leading === null || !settings.groups || merged) return null;
  const ends = checklist.map(({ id }) => {
    const tally = subjects[id]?.tally;
    const e = tally === undefined ? null : byHead(tally.executive);
    const r = tally === undefined ? null : representatives(tally, settings.departmentsEqual);
    return { id, e: e && mean(e), r: r && mean(r) };
  });
  // Every mean is a straight line in the share, and so is lean: its two ends are enough.
  const leanIf = (of: (end: (typeof ends)[number]) => number | null) =>
    positionFrom(input, Object.fromEntries(ends.map((end) => [end.id, of(end)]))).lean ?? 0;
  const none = leanIf(({ e, r }) => r ?? e);
  const all = leanIf(({ e, r }) => e ?? r);
  const stays = (percent: number): boolean =>
    patternOf((percent / 100) * all + (1 - percent / 100) * none, settings.band) === leading;
  const start = Math.floor(100 * settings.execShare + 0.5);
  let low = start;
  while (low > 0 && stays(low - 1)) low -= 1;
  let high = start;
  while (high < 100 && stays(high + 1)) high += 1;
  return [low / 100, high / 100];
}

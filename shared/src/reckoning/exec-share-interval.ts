import { byHead, representatives } from './distribution.ts';
import type { ReckoningInput } from './input.ts';
import { leadingFrom } from './leading.ts';
import type { Pattern } from './lean.ts';
import { mean } from './mean.ts';
import type { Subjects } from './subjects.ts';

/**
 * The shares of the executives, in steps of 0.01 around the one chosen, between which the leading pattern stays.
 * Null where there is no pattern, or where an item's groups are merged so that the share means nothing.
 */
export function execShareInterval(
  input: ReckoningInput,
  subjects: Subjects,
  leading: Pattern | null,
): [number, number] | null {
  const { groups, execShare, departmentsEqual } = input.settings;
  if (leading === null || !groups || input.checklist.some(({ id }) => subjects[id]?.shown === 'merged')) return null;
  // An item's mean is a straight line in the share: its two ends are enough.
  const ends = input.checklist.map(({ id }) => {
    const tally = subjects[id]?.tally;
    const e = tally === undefined ? null : byHead(tally.executive);
    const r = tally === undefined ? null : representatives(tally, departmentsEqual);
    return { id, e: e && mean(e), r: r && mean(r) };
  });
  const stays = (percent: number): boolean => {
    const share = percent / 100;
    const means = ends.map(({ id, e, r }) => [id, e === null || r === null ? (e ?? r) : share * e + (1 - share) * r]);
    return leadingFrom(input, Object.fromEntries(means)) === leading;
  };
  const start = Math.floor(100 * execShare + 0.5);
  let low = start;
  while (low > 0 && stays(low - 1)) low -= 1;
  let high = start;
  while (high < 100 && stays(high + 1)) high += 1;
  return [low / 100, high / 100];
}

import { byHead, representatives } from './distribution.ts';
import type { CountsInput } from './input.ts';
import { positionFrom } from './leading.ts';
import { type Pattern, patternOf } from './lean.ts';
import { mean } from './mean.ts';
import { patternItems } from './pattern-subjects.ts';
import type { Subjects } from './subjects.ts';
import { everyone } from './tally.ts';

/** The executives' share is swept in as many steps, from 0 to 1. */
export const STEPS = 100;

/**
 * The leading pattern at each step 0 … 100 of the executives' share, all else as in `input`. An item whose groups are
 * merged doesn't depend on the share. Null where nothing is told apart by group, so that the share means nothing. Ask only
 * where there is a leading pattern: then there is one at every share.
 */
export function leadingByShare(
  { settings, checklist, tasks }: CountsInput,
  subjects: Subjects,
): ((step: number) => Pattern) | null {
  const items = patternItems({ checklist });
  const apart = items.some(({ id }) => subjects[id]?.shown === 'groups' || subjects[id]?.shown === 'executives-only');
  if (!settings.groups || !apart) return null;
  const ends = items.map(({ id }) => {
    const { shown, tally } = subjects[id] ?? {};
    if (shown === 'merged' && tally !== undefined) {
      const all = byHead(everyone(tally));
      return { id, e: all && mean(all), r: all && mean(all) };
    }
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

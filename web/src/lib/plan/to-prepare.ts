import type { ItemId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';

const MIDDLE = 3;
const APART: readonly string[] = ['divided', 'split', 'apart'];

/** Gate items that need an owner and a date rather than a debate, in the order of the checklist. */
export function itemsToPrepare({ setup, assessment }: Pick<Sections, 'setup' | 'assessment'>): ItemId[] {
  const figures = new Map(assessment?.items.map((result) => [result.item, result.figures]));
  return setup.checklist.flatMap(({ id, axis, direction }) => {
    const { mean = null, state } = figures.get(id) ?? {};
    if ((axis !== 'purpose' && axis !== 'safety') || mean === null || state === undefined) return [];
    const oriented = direction === 1 ? mean : 6 - mean;
    return oriented < MIDDLE && !APART.includes(state) ? [id] : [];
  });
}

/**
 * The same with everything that a pilot waits for: what is still argued about needs somebody who decides it too before a
 * pilot begins, and what already has a to-do stays on the list.
 */
export function listedToPrepare(sections: Pick<Sections, 'setup' | 'assessment' | 'plan'>): ItemId[] {
  const { setup, plan } = sections;
  const listed = new Set<string>([
    ...itemsToPrepare(sections),
    ...plan.pilots.flatMap(({ readiness }) =>
      (readiness?.lacking ?? []).flatMap((lack) => ('item' in lack ? [lack.item] : [])),
    ),
    ...plan.minutes.homework.flatMap(({ item }) => (item === null ? [] : [item])),
  ]);
  return setup.checklist.flatMap(({ id }) => (listed.has(id) ? [id] : []));
}

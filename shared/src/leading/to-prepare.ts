import type { ItemId } from '../board/ids.ts';
import type { Sections } from '../board/view.ts';

/**
 * What needs an owner and a date rather than a debate, in the order of the checklist: the agenda's list, everything that a
 * chosen pilot waits for (what is still argued about needs somebody who decides it too), and what already has its to-do.
 */
export function itemsToPrepare({ setup, assessment, plan }: Pick<Sections, 'setup' | 'assessment' | 'plan'>): ItemId[] {
  const listed = new Set<string>([
    ...(assessment?.pattern.agenda.prepare ?? []),
    ...plan.pilots.flatMap(({ readiness }) =>
      (readiness?.lacking ?? []).flatMap((lack) => ('item' in lack ? [lack.item] : [])),
    ),
    ...plan.minutes.homework.flatMap(({ item }) => (item === null ? [] : [item])),
  ]);
  return setup.checklist.flatMap(({ id }) => (listed.has(id) ? [id] : []));
}

/** Those of them that are nobody's to-do yet. */
export function itemsUnprepared(sections: Pick<Sections, 'setup' | 'assessment' | 'plan'>): ItemId[] {
  const promised = new Set<string | null>(sections.plan.minutes.homework.map(({ item }) => item));
  return itemsToPrepare(sections).filter((item) => !promised.has(item));
}

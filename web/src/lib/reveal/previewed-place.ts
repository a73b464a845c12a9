import type { Sections } from '@nemawashi/shared/board/view';
import { axisScores } from '@nemawashi/shared/reckoning/axes';
import { position } from '@nemawashi/shared/reckoning/lean';
import { decides } from '@nemawashi/shared/reckoning/pattern-subjects';
import type { Place } from '@nemawashi/shared/reckoning/places';

/**
 * Where the representatives stand by what was revealed of them alone, as the whole reveal will say it: nowhere unless
 * every item that decides was asked and may be shown by group, as in a later round it mostly isn't.
 */
export function previewedPlace({ setup, preview }: Pick<Sections, 'setup' | 'preview'>, round: number): Place {
  const means = new Map<string, number | null>(preview?.subjects.map(({ subject, mean }) => [subject, mean]));
  const known = round === 1 && setup.checklist.filter(decides).every(({ id }) => means.has(id));
  if (preview?.kind !== 'checklist' || !known) return { top: null, field: null, leading: null };
  return position(
    axisScores(setup.checklist, ({ id }) => means.get(id) ?? null),
    setup.weighing,
  );
}

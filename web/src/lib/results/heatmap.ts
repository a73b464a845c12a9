import type { Sections } from '@nemawashi/shared/board/view';
import type { AssessmentSection, ItemResult } from '@nemawashi/shared/board/view/assessment-section';
import { shownFinding } from '@nemawashi/shared/figures/finding';
import { byHead } from '@nemawashi/shared/reckoning/distribution';
import { mean } from '@nemawashi/shared/reckoning/mean';
import type { Counts } from '@nemawashi/shared/reckoning/tally';
import type { Texts } from '@nemawashi/shared/words/texts';
import type { HeatColumn, HeatRow } from '#lib/charts/data.ts';
import { topicsOf } from './agenda.ts';

/** Items in the agenda's order against all, the two groups, and departments where they may be told apart on some item. */
export function heatmapOf(
  { setup }: Pick<Sections, 'setup'>,
  assessment: Pick<AssessmentSection, 'pattern' | 'items'>,
  names: { readonly all: string; readonly executives: string; readonly representatives: string },
  textOf: (text: Texts) => string,
): { readonly columns: readonly HeatColumn[]; readonly rows: readonly HeatRow[] } {
  const apart = assessment.items.some(({ executives }) => executives !== null);
  const told = new Set(assessment.items.flatMap(({ departments }) => Object.keys(departments ?? {})));
  const departments = setup.departments.filter(({ id }) => told.has(id));
  const columns: HeatColumn[] = [
    { id: 'all', name: names.all, group: 'everyone' },
    ...(apart
      ? [
          { id: 'executives', name: names.executives, group: 'executive' as const },
          { id: 'representatives', name: names.representatives, group: 'representative' as const },
        ]
      : []),
    ...departments.map(({ id, name }) => ({
      id: `department ${id}`,
      name: textOf(name),
      group: 'representative' as const,
    })),
  ];
  const rows = topicsOf(setup.checklist, assessment).map(({ item, result }): HeatRow => {
    const { figures, shown } = result;
    const whole = shown === 'withheld' ? 'hidden' : figures.mean;
    return {
      id: item.id,
      name: textOf(item.text),
      finding: shownFinding(result, item.direction),
      reversed: item.direction === -1,
      cells: [
        whole,
        ...(apart ? [groupMean(result, 'executives'), groupMean(result, 'representatives')] : []),
        ...departments.map(({ id }) => (result.departments === null ? 'hidden' : meanOf(result.departments[id]))),
      ],
    };
  });
  return { columns, rows };
}

/** By head; null: nobody gave a number. */
function meanOf(counts: Counts | undefined): number | null {
  const shares = counts === undefined ? null : byHead(counts);
  return shares && mean(shares);
}

function groupMean(result: ItemResult, group: 'executives' | 'representatives'): number | 'hidden' | null {
  if (result[group] === null) return 'hidden';
  return group === 'executives' ? result.figures.executiveMean : result.figures.representativeMean;
}

import type { ItemChange } from '@nemawashi/shared/board/again/change';
import type { AssessedAgainView } from '@nemawashi/shared/board/view/again-section';
import type { AssessmentSection } from '@nemawashi/shared/board/view/assessment-section';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Cell, Slope } from '#lib/charts/data.ts';
import { stripCells } from '#lib/results/strip.ts';

/** The strip of an assessment; the first of a board is number 1. */
export interface Strip {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The strips of all assessments up to this one, oldest first, their cells in its order: an item stands below itself. */
export function stripsOf(
  { assessment, again, setup }: Pick<Sections, 'assessment' | 'again' | 'setup'>,
  now: AssessedAgainView,
  textOf: Parameters<typeof stripCells>[2],
): readonly Strip[] {
  const order = stripCells(setup.checklist, now, textOf).map(({ id }) => id);
  const all: readonly (AssessmentSection | null)[] = [
    assessment,
    ...again.assessments.filter(({ number }) => number <= now.number),
  ];
  return all.flatMap((each, at): Strip[] => {
    if (each === null) return [];
    const cells = new Map(stripCells(setup.checklist, each, textOf).map((cell) => [cell.id, cell]));
    return [{ number: at + 1, cells: order.flatMap((id) => cells.get(id) ?? []) }];
  });
}

/** An item's means then and now, of both groups where they are told apart both times, else of all. */
export function slopesOf({ all, executives, representatives }: ItemChange): readonly Slope[] {
  const line = (group: Slope['group'], { before, after }: ItemChange['executives']): Slope[] =>
    before === null || after === null ? [] : [{ group, before, after }];
  const groups = [...line('executive', executives), ...line('representative', representatives)];
  return groups.length > 0 ? groups : line('everyone', all);
}

/** Items by what became of them, each in the checklist's order. */
export function byChange({ change }: Pick<AssessedAgainView, 'change'>): {
  readonly moved: readonly ItemChange[];
  readonly unchanged: readonly ItemChange[];
  readonly unknown: readonly ItemChange[];
} {
  const items = change?.items ?? [];
  return {
    moved: items.filter(({ all }) => all.unchanged === false),
    unchanged: items.filter(({ all }) => all.unchanged === true),
    unknown: items.filter(({ all }) => all.unchanged === null),
  };
}

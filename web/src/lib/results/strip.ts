import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { AssessmentSection } from '@nemawashi/shared/board/view/assessment-section';
import { FINDINGS, shownFinding } from '@nemawashi/shared/figures/finding';
import type { Cell } from '#lib/charts/data.ts';

/** The strip's cells: what the room has most to say about first, then in the checklist's order. `textOf`: in the reader's language. */
export function stripCells(
  checklist: readonly ChecklistItem[],
  { items }: Pick<AssessmentSection, 'items'>,
  textOf: (text: ChecklistItem['text']) => string,
): Cell[] {
  const results = new Map(items.map((result) => [result.item, result]));
  return checklist
    .flatMap(({ id, text, direction }): Cell[] => {
      const result = results.get(id);
      return result === undefined ? [] : [{ id, name: textOf(text), finding: shownFinding(result, direction) }];
    })
    .sort((a, b) => FINDINGS.indexOf(a.finding) - FINDINGS.indexOf(b.finding));
}

import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { AssessmentSection, ItemResult } from '@nemawashi/shared/board/view/assessment-section';
import type { TalkEntry } from '@nemawashi/shared/reckoning/talk';
import type { Warning } from '@nemawashi/shared/reckoning/radar';

export interface Topic {
  readonly item: ChecklistItem;
  readonly result: ItemResult;
  /** Null for an item that doesn't decide the pattern. */
  readonly talk: TalkEntry | null;
  /** It stands for a gate (purpose, safety) that a warning names. */
  readonly gate: boolean;
}

/**
 * The room's agenda: gate items that a warning names come first, then the pattern's items by how much talking about them
 * matters, then the rest in the order of the checklist.
 */
export function agenda(
  checklist: readonly ChecklistItem[],
  assessment: AssessmentSection,
  warnings: readonly Warning[],
): Topic[] {
  const warned = new Set(
    warnings.flatMap(({ evidence }) => evidence.flatMap((each) => ('item' in each ? [each.item] : []))),
  );
  const places = new Map(assessment.pattern.talk.map((entry, place) => [entry.id, { entry, place }]));
  const results = new Map(assessment.items.map((result) => [result.item, result]));
  const topics = checklist.flatMap((item): (Topic & { place: number })[] => {
    const result = results.get(item.id);
    if (result === undefined) return [];
    const known = places.get(item.id);
    const gate = (item.axis === 'purpose' || item.axis === 'safety') && warned.has(item.id);
    const place = gate ? -1 : (known?.place ?? Number.POSITIVE_INFINITY);
    return [{ item, result, talk: known?.entry ?? null, gate, place }];
  });
  return topics.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
}

import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { AssessmentSection, ItemResult } from '@nemawashi/shared/board/view/assessment-section';
import type { TalkEntry } from '@nemawashi/shared/reckoning/talk';

/** What the room does with an item; `unanswered`: nobody gave it a number. */
export const LISTS = ['discuss', 'prepare', 'settled', 'unanswered'] as const;
export type List = (typeof LISTS)[number];

export interface Topic {
  readonly item: ChecklistItem;
  readonly result: ItemResult;
  /** Null for an item that doesn't decide the pattern. */
  readonly talk: TalkEntry | null;
  /** It stands for a gate (purpose, safety) on which views differ. */
  readonly gate: boolean;
  readonly list: List;
}

/** The room's agenda, list by list in the order in which to take them; no list is empty. */
export function agenda(
  checklist: readonly ChecklistItem[],
  { pattern, items }: Pick<AssessmentSection, 'pattern' | 'items'>,
): { readonly list: List; readonly topics: readonly Topic[] }[] {
  const talk = new Map(pattern.talk.map((entry) => [entry.id, entry]));
  const results = new Map(items.map((result) => [result.item, result]));
  const known = new Map(checklist.map((item) => [item.id as string, item]));
  const placed = new Set([...pattern.agenda.discuss, ...pattern.agenda.prepare, ...pattern.agenda.settled]);
  const lists = { ...pattern.agenda, unanswered: [...results.keys()].filter((id) => !placed.has(id)) };
  return LISTS.flatMap((list) => {
    const topics = lists[list].flatMap((id): Topic[] => {
      const item = known.get(id);
      const result = item && results.get(item.id);
      if (item === undefined || result === undefined) return [];
      const gate = list === 'discuss' && (item.axis === 'purpose' || item.axis === 'safety');
      return [{ item, result, talk: talk.get(id) ?? null, gate, list }];
    });
    return topics.length === 0 ? [] : [{ list, topics }];
  });
}

/** All topics in the order in which to take them. */
export const topicsOf = (...given: Parameters<typeof agenda>): Topic[] =>
  agenda(...given).flatMap(({ topics }) => topics);

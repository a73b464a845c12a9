import type { ChecklistItem } from '../board/checklist.ts';
import type { SubjectId } from '../board/ids.ts';
import { type AnswerValue, itemSubject } from '../board/round.ts';
import { CRITERIA } from '../reckoning/settings.ts';
import type { Character } from './cast.ts';

const clamp = (value: number): AnswerValue => Math.min(5, Math.max(1, Math.round(value))) as AnswerValue;
const wobble = (seed: number): number => (((seed * 48271) % 2147483647) % 1000) / 1000 - 0.5;

/** What this character thinks of an item: their view of its axis, turned where it is worded the other way round. */
export function opinion(
  checklist: readonly ChecklistItem[],
  { views, seed, unsure }: Character,
  subject: SubjectId,
  index: number,
): AnswerValue {
  if (index % 9 === unsure) return null;
  const item = checklist.find(({ id }) => itemSubject(id) === subject);
  const view = views[item?.axis ?? 'culture'];
  // Some things are in place for everybody, some for nobody: a company isn't the same on all items of an axis.
  const seen = view + 2.6 * wobble(7 + index * 101);
  const turned = item?.direction === -1 ? 6 - seen : seen;
  return clamp(turned + 1.8 * wobble(seed * 31 + index));
}

/** What this character gives a task on a criterion; `subject` is `<task>/<criterion>`. */
export function score({ seed, taste }: Character, subject: SubjectId, index: number): AnswerValue {
  const criterion = CRITERIA.find((each) => subject.endsWith(`/${each}`)) ?? 'pain';
  return clamp(taste[criterion] + 2.6 * wobble(seed * 17 + index * 5));
}

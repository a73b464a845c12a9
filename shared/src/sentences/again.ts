import type { Withholding } from '../board/again/assessments.ts';
import type { ThenAndNow } from '../board/again/change.ts';
import type { ChangedPeople } from '../board/view/again-section.ts';
import { list } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { PlanNames } from './names.ts';
import { patternName } from './pattern.ts';

/** Who was asked then and isn't now, and the other way round. */
export function changedPeopleSentences(
  language: Language,
  { came, left, stayed }: ChangedPeople,
  names: Pick<PlanNames, 'person'>,
): string[] {
  if (came.length === 0 && left.length === 0) return [say(language, 'again.people.same', { count: stayed })];
  const named = (seats: readonly string[]) => list(language, seats.map(names.person));
  return [
    say(language, 'again.people.changed', { stayed }),
    ...(came.length === 0 ? [] : [say(language, 'again.people.came', { names: named(came) })]),
    ...(left.length === 0 ? [] : [say(language, 'again.people.left', { names: named(left) })]),
  ];
}

/** Why an assessment is told more coarsely than by itself it could be, and when that ends; whose answers don't count yet. */
export function withholdingSentences(
  language: Language,
  { heldBack, uncounted }: Withholding,
  names: Pick<PlanNames, 'person'>,
): string[] {
  return [
    // Most boards show no departments apart anyway.
    ...(heldBack === null || heldBack === 'departments' ? [] : [say(language, `again.finest.${heldBack}`)]),
    ...(heldBack === 'nothing' ? [say(language, 'again.finest.next')] : []),
    ...(uncounted.length === 0
      ? []
      : [say(language, 'again.uncounted', { names: list(language, uncounted.map(names.person)) })]),
  ];
}

/** What became of the pattern, and of who can drive it. */
export function changeSentences(language: Language, { lean, leading }: ThenAndNow): string[] {
  if (lean.unchanged === null || lean.before === null || lean.after === null)
    return [say(language, 'again.lean.unknown')];
  const moved = lean.unchanged ? 'unchanged' : lean.after < lean.before ? 'management' : 'field';
  const pattern =
    leading.before === leading.after
      ? say(language, 'again.pattern.same', { pattern: patternName(language, leading.after) })
      : say(language, 'again.pattern.moved', {
          before: patternName(language, leading.before),
          after: patternName(language, leading.after),
        });
  return [say(language, `again.lean.${moved}`), pattern];
}

import type { Department } from './checklist.ts';
import { fold } from './fold.ts';

/** As many departments as a board has. */
export const MOST_DEPARTMENTS = 60;

const namesOf = ({ name }: Department): string[] =>
  Object.values(name).flatMap((text) => (text === undefined ? [] : fold(text)));

/** Whether one of the list is called so, in any language and however it is written (D52). */
export const isCalled = (departments: readonly Department[], name: string): boolean =>
  departments.some((each) => namesOf(each).includes(fold(name)));

/** A new or renamed department called like another one; null: none is. Those that already stood beside each other stay. */
export function calledAlike(departments: readonly Department[], before: readonly Department[] = []): Department | null {
  const unchanged = (each: Department): boolean =>
    before.some(({ id, name }) => id === each.id && JSON.stringify(name) === JSON.stringify(each.name));
  return (
    departments.find(
      (each) =>
        !unchanged(each) &&
        departments.some((other) => other !== each && namesOf(other).some((name) => namesOf(each).includes(name))),
    ) ?? null
  );
}

import type { Department } from '@nemawashi/shared/board/checklist';
import { isCalled, MOST_DEPARTMENTS } from '@nemawashi/shared/board/departments';
import { LIMITS, tidyLine, tooLongBy } from '@nemawashi/shared/board/text';

/** The list with more names behind it, and those that can't be: called like another, too long, or one too many. */
export function withDepartments(
  departments: readonly Department[],
  names: readonly string[],
  made: (name: string) => Department,
): { readonly all: readonly Department[]; readonly left: readonly string[] } {
  let all = departments;
  const left = names.filter((name) => {
    const fits =
      !isCalled(all, name) && tooLongBy(name, LIMITS.department, tidyLine) === 0 && all.length < MOST_DEPARTMENTS;
    if (fits) all = [...all, made(name)];
    return !fits;
  });
  return { all, left };
}

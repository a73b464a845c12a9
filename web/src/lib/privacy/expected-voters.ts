import type { Expected } from '@nemawashi/shared/board/expected';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';
import { FEWEST_SHOWN } from '@nemawashi/shared/reckoning/privacy';

/** How many are to vote, by role: who is here, and who is still expected. */
export interface VotersExpected {
  readonly executives: number;
  readonly representatives: number;
  /** Every department that somebody speaks for has enough people to be told apart. */
  readonly departments: boolean;
}

/** Absent people and those taken off the board aren't waited for; who has come stands on both lists and counts once. */
export function votersExpected({
  people,
  expected,
}: {
  readonly people: readonly Pick<PersonView, 'role' | 'department' | 'removed'>[];
  readonly expected: readonly Pick<Expected, 'role' | 'department' | 'seat' | 'absent'>[];
}): VotersExpected {
  const all = [
    ...people.filter(({ removed }) => !removed),
    ...expected.filter(({ seat, absent }) => seat === null && !absent),
  ];
  const representatives = all.filter(({ role }) => role === 'representative');
  const sizes = new Map<string | null, number>();
  for (const { department } of representatives) sizes.set(department, (sizes.get(department) ?? 0) + 1);
  return {
    executives: all.filter(({ role }) => role === 'executive').length,
    representatives: representatives.length,
    departments: representatives.length > 0 && [...sizes.values()].every((size) => size >= FEWEST_SHOWN),
  };
}

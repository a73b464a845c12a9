import type { Expected } from '@nemawashi/shared/board/expected';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';
import { FEWEST_SHOWN } from '@nemawashi/shared/reckoning/privacy';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import type { Announced } from '#lib/remembered/announced.ts';
import { advisedPrivacy } from './advice.ts';

/** How many are to vote, by role. */
export interface VotersExpected extends Announced {
  /** Every department that somebody speaks for has enough people to be told apart. */
  readonly departments: boolean;
  /** `list`: those here and those on the list; `announced`: as said when the board was made; `here`: only those here. */
  readonly source: 'list' | 'announced' | 'here';
}

/**
 * Absent people and those taken off the board aren't waited for; who has come stands on both lists and counts once.
 * Where nobody was listed, at least as many as were announced are expected.
 */
export function votersExpected(
  {
    people,
    expected,
  }: {
    readonly people: readonly Pick<PersonView, 'role' | 'department' | 'removed'>[];
    readonly expected: readonly Pick<Expected, 'role' | 'department' | 'seat' | 'absent'>[];
  },
  announced: Announced | null,
): VotersExpected {
  const all = [
    ...people.filter(({ removed }) => !removed),
    ...expected.filter(({ seat, absent }) => seat === null && !absent),
  ];
  const speakers = all.filter(({ role }) => role === 'representative');
  const sizes = new Map<string | null, number>();
  for (const { department } of speakers) sizes.set(department, (sizes.get(department) ?? 0) + 1);
  const departments = speakers.length > 0 && [...sizes.values()].every((size) => size >= FEWEST_SHOWN);
  const executives = all.filter(({ role }) => role === 'executive').length;
  const representatives = speakers.length;
  if (expected.length > 0) return { executives, representatives, departments, source: 'list' };
  const more = announced !== null && (announced.executives > executives || announced.representatives > representatives);
  if (!more) return { executives, representatives, departments, source: 'here' };
  return {
    executives: Math.max(executives, announced.executives),
    representatives: Math.max(representatives, announced.representatives),
    departments,
    source: 'announced',
  };
}

/** What would suit these people better than what was chosen; null: nothing, or nobody is known yet. */
export function advisedInstead(
  chosen: PrivacyMode,
  { executives, representatives }: Pick<VotersExpected, 'executives' | 'representatives'>,
): PrivacyMode | null {
  if (executives + representatives === 0) return null;
  const advised = advisedPrivacy(executives, representatives);
  return advised === chosen ? null : advised;
}

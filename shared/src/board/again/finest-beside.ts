import { FEWEST_SHOWN } from '../../reckoning/privacy.ts';
import { FINEST, type Finest } from '../../reckoning/finest.ts';
import { openByName, type PrivacyMode } from '../../reckoning/settings.ts';
import type { Participant } from '../participant.ts';

/** An assessment that was shown before: whose answers it was made of. */
export interface Published {
  readonly electorate: readonly Participant[];
  /** Of the board's first assessment: nothing was shown before against which it could be held. */
  readonly first: boolean;
  /** False: everybody was one pool. */
  readonly groups: boolean;
}

type People = ReadonlySet<string>;

/** Whoever holds a seat now may not be who held it before it was moved. */
const holder = ({ seat, epoch }: Participant): string => `${seat}~${String(epoch)}`;

/** With whom somebody's answers are told together; null: they aren't told. */
const TOGETHER_WITH: Readonly<Record<Finest, (person: Participant) => string | null>> = {
  departments: ({ role, department }) => `${role} ${department ?? ''}`,
  groups: ({ role }) => role,
  merged: () => '',
  nothing: () => null,
};

/** The sets of unnamed people whose answers are told together. */
function setsOf(privacy: PrivacyMode, electorate: readonly Participant[], finest: Finest): People[] {
  const sets = new Map<string, Set<string>>();
  for (const person of electorate) {
    const set = openByName(privacy, person.role) ? null : TOGETHER_WITH[finest](person);
    if (set !== null) sets.set(set, (sets.get(set) ?? new Set()).add(holder(person)));
  }
  return [...sets.values()];
}

/** Everybody belongs to the same sets as two others at least: no sum or difference of what they say is about one or two. */
function tellsNobodyApart(sets: readonly People[]): boolean {
  const alike = new Map<string, number>();
  for (const person of new Set(sets.flatMap((people) => [...people]))) {
    const belongs = sets.map((people) => (people.has(person) ? '1' : '0')).join('');
    alike.set(belongs, (alike.get(belongs) ?? 0) + 1);
  }
  return [...alike.values()].every((count) => count >= FEWEST_SHOWN);
}

/**
 * How finely an assessment of these people may be told beside those that were shown before (SPEC S80): the finest in which
 * whoever holds all of them against each other learns nothing of fewer than three.
 */
export function finestBeside(
  privacy: PrivacyMode,
  before: readonly Published[],
  electorate: readonly Participant[],
): Finest {
  const shown: People[] = [];
  for (const { electorate: people, first, groups } of before) {
    const alone = first ? [] : shown;
    shown.push(...setsOf(privacy, people, finestOf(privacy, alone, people, groups)));
  }
  return finestOf(privacy, shown, electorate, true);
}

const finestOf = (
  privacy: PrivacyMode,
  shown: readonly People[],
  electorate: readonly Participant[],
  groups: boolean,
): Finest =>
  FINEST.find(
    (finest) =>
      (groups || finest === 'merged' || finest === 'nothing') &&
      tellsNobodyApart([...shown, ...setsOf(privacy, electorate, finest)]),
  ) ?? 'nothing';

import { FEWEST_SHOWN } from '../../reckoning/privacy.ts';
import { FINEST, type Finest } from '../../reckoning/finest.ts';
import { openByName, type PrivacyMode } from '../../reckoning/settings.ts';
import { type Participant, ROLES } from '../participant.ts';

/** An assessment that was shown before: whose answers it was made of. */
export interface Published {
  readonly electorate: readonly Participant[];
  /** Of the board's first assessment: nothing was shown before against which it could be held. */
  readonly first: boolean;
  /** False: everybody was one pool. */
  readonly groups: boolean;
  /** Who comes new counts only with two others (SPEC S83); false: as versions of before had it. */
  readonly byThree: boolean;
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
  const belongs = new Map<string, string>();
  for (const [place, people] of sets.entries())
    for (const person of people) belongs.set(person, `${belongs.get(person) ?? ''} ${String(place)}`);
  const alike = new Map<string, number>();
  for (const to of belongs.values()) alike.set(to, (alike.get(to) ?? 0) + 1);
  return [...alike.values()].every((count) => count >= FEWEST_SHOWN);
}

/** Of an assessment: whose answers it is made of, and how finely it may be told. */
export interface Told {
  readonly electorate: readonly Participant[];
  readonly finest: Finest;
}

/**
 * How an assessment that these people answer may be told beside those that were shown before (SPEC S80, S83): the finest in
 * which whoever holds all of them against each other learns nothing of fewer than three. `byThree`: of one role one or two
 * who come new don't count yet, where the others can be told finer without them.
 */
export function toldBeside(
  privacy: PrivacyMode,
  before: readonly Published[],
  { electorate, byThree }: Pick<Published, 'electorate' | 'byThree'>,
): Told {
  const shown: People[] = [];
  for (const each of before) {
    const told = each.first ? alone(privacy, each) : finestOf(privacy, shown, each);
    shown.push(...setsOf(privacy, told.electorate, told.finest));
  }
  return finestOf(privacy, shown, { electorate, byThree });
}

/** Of a round of the first assessment, which told its roles apart or didn't. */
const alone = (privacy: PrivacyMode, { electorate, groups }: Published): Told => ({
  electorate,
  finest:
    FINEST.find((finest) => (groups || !APART[finest]) && tellsNobodyApart(setsOf(privacy, electorate, finest))) ??
    'nothing',
});

/** Whether it tells roles apart. */
const APART: Readonly<Record<Finest, boolean>> = { departments: true, groups: true, merged: false, nothing: false };

function finestOf(
  privacy: PrivacyMode,
  shown: readonly People[],
  { electorate, byThree }: Pick<Published, 'electorate' | 'byThree'>,
): Told {
  const choices = (byThree ? [electorate, withoutFew(privacy, shown, electorate)] : [electorate]).map(
    (people): Told => ({
      electorate: people,
      finest: FINEST.find((finest) => tellsNobodyApart([...shown, ...setsOf(privacy, people, finest)])) ?? 'nothing',
    }),
  );
  const [all, fewer = all] = choices;
  if (all === undefined || fewer === undefined) throw new Error('Everybody is always a choice');
  const isFiner = APART[fewer.finest] !== APART[all.finest] ? APART[fewer.finest] : all.finest === 'nothing';
  return isFiner && fewer.finest !== 'nothing' ? fewer : all;
}

/** Without the one or two unnamed of a role who were in no set that was shown, where others of it were. */
function withoutFew(
  privacy: PrivacyMode,
  shown: readonly People[],
  electorate: readonly Participant[],
): readonly Participant[] {
  const known = new Set(shown.flatMap((people) => [...people]));
  const isNew = (person: Participant) => !openByName(privacy, person.role) && !known.has(holder(person));
  const few = new Set(
    ROLES.filter((role) => {
      const all = electorate.filter((person) => person.role === role);
      const fresh = all.filter(isNew).length;
      return fresh < FEWEST_SHOWN && fresh < all.length;
    }),
  );
  return electorate.filter((person) => !isNew(person) || !few.has(person.role));
}

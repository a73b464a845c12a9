import { type Expected, isThem, isThemMarked } from './expected.ts';
import { foldPerson } from './fold.ts';
import type { DepartmentId, ExpectedId, SeatId } from './ids.ts';
import { unmarked } from './name-mark.ts';
import { isHere, type Role } from './participant.ts';
import type { BoardState } from './state.ts';

interface Known {
  readonly name: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
}

/**
 * Whose name it may be: of those written the same but for width, case and spaces the first who is free, else the one whose
 * name folds to the same. Where two names fold alike no guess is made. What is found here goes into the event: a log means
 * the same, whatever is folded later.
 */
function theOne<Person>(all: readonly Person[], fits: (each: Person) => Fit, free: (each: Person) => boolean) {
  const written = all.filter((each) => fits(each) === 'written');
  if (written.length > 0) return written.find(free) ?? null;
  const [only, ...others] = all.filter((each) => fits(each) === 'folded');
  return only !== undefined && others.length === 0 && free(only) ? only : null;
}

type Fit = 'written' | 'folded' | 'not';

const fitOf = (expected: Known, person: Known): Fit =>
  isThemMarked(expected, person)
    ? 'written'
    : isThem({ ...expected, name: '' }, { ...person, name: '' }) &&
        foldPerson(expected.name) === foldPerson(unmarked(person.name))
      ? 'folded'
      : 'not';

/** Who of the list has just come; null: nobody, or nobody knows which. */
export const awaitedAs = ({ expected }: Pick<BoardState, 'expected'>, person: Known): ExpectedId | null =>
  theOne<Expected>(
    [...expected.values()],
    (each) => fitOf(each, person),
    ({ seat }) => seat === null,
  )?.id ?? null;

/** Somebody here who is the one expected, and whom nobody on the list stands for yet; `but`: none of them. */
export function hereFor(state: BoardState, expected: Known, but: readonly SeatId[] = []): SeatId | null {
  const listed = new Set(state.expected.valueSeq().map(({ seat }) => seat));
  const found = theOne(
    [...state.participants.values()].filter((person) => isHere(person) && !but.includes(person.seat)),
    (person) => fitOf(expected, person),
    ({ seat }) => !listed.has(seat),
  );
  return found?.seat ?? null;
}

import type { DepartmentId, ExpectedId, SeatId } from './ids.ts';
import { unmarked } from './name-mark.ts';
import { onceAName } from './once-a-name.ts';
import type { Role } from './participant.ts';

/** As many people as are expected at the most. */
export const MOST_EXPECTED = 500;

/** Somebody who is to come, listed before they do. */
export interface Expected {
  readonly id: ExpectedId;
  readonly name: string;
  readonly jobTitle: string;
  readonly reading: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
  /** Excused: nobody waits for them (欠席). */
  readonly absent: boolean;
  /** The seat they took; null until they come. */
  readonly seat: SeatId | null;
}

/** Width, case and spaces don't count. What else people write differently, and when that is a guess: `recognise.ts`. */
export const folded = onceAName((name) => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase());

interface Known {
  readonly name: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
}

/** Whether `person` is the one who was expected: by name and role, and by department where one was named. */
export const isThem = (expected: Known, person: Known): boolean =>
  expected.role === person.role &&
  (expected.department === null || expected.department === person.department) &&
  folded(expected.name) === folded(person.name);

/** As `isThem`; of two of one name who were expected, the second came with a number behind theirs. */
export const isThemMarked = (expected: Known, person: Known): boolean =>
  isThem(expected, person) || isThem(expected, { ...person, name: unmarked(person.name) });

/** Who of the list has just come: somebody of that name and role who hasn't come yet. Null: nobody on the list. */
export function recognised(expected: Iterable<Expected>, person: Known): Expected | null {
  for (const each of expected) if (each.seat === null && isThemMarked(each, person)) return each;
  return null;
}

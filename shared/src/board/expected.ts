import type { DepartmentId, ExpectedId, SeatId } from './ids.ts';
import type { Role } from './participant.ts';

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
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

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

/** Who of the list has just come: somebody of that name and role who hasn't come yet. Null: nobody on the list. */
export function recognised(expected: Iterable<Expected>, person: Known): Expected | null {
  for (const each of expected) if (each.seat === null && isThem(each, person)) return each;
  return null;
}

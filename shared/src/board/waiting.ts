import type { Person } from './commands/people.ts';
import type { DepartmentId, Timestamp } from './ids.ts';
import type { Role } from './participant.ts';

/** Somebody who typed the short code and waits to be let in. */
export interface Waiting {
  /** Names the request; not secret. */
  readonly ticket: string;
  readonly person: Person;
  readonly role: Role;
  readonly department: DepartmentId | null;
  readonly since: Timestamp;
}

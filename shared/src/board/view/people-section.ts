import type { DepartmentId, SeatId } from '../ids.ts';
import type { Role } from '../participant.ts';
import type { BoardState } from '../state.ts';

export interface PersonView {
  readonly seat: SeatId;
  readonly name: string;
  readonly jobTitle: string;
  readonly reading: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
  /** They have a line open now. */
  readonly online: boolean;
}

/** In the order in which they joined. */
export const peopleSection = (state: BoardState, online: ReadonlySet<SeatId>): readonly PersonView[] =>
  [...state.participants.values()].map(({ seat, name, jobTitle, reading, role, department }) => ({
    seat,
    name,
    jobTitle,
    reading,
    role,
    department,
    online: online.has(seat),
  }));

import type { Expected } from '../expected.ts';
import type { DepartmentId, SeatId } from '../ids.ts';
import { type Attendance, isHere, leads, type Role, type SeatChange, seatNow } from '../participant.ts';
import type { BoardState } from '../state.ts';

export interface PersonView {
  readonly seat: SeatId;
  readonly name: string;
  readonly jobTitle: string;
  readonly reading: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
  /** They lead the board, whatever else they are. */
  readonly leads: boolean;
  /** A facilitator entered them because they have no device. */
  readonly entered: boolean;
  readonly attendance: Attendance;
  /** They belonged to the electorate of a closed round: their role and department are part of its record. */
  readonly recorded: boolean;
  /** They were taken off the board; what they answered in closed rounds stays. */
  readonly removed: boolean;
  /** The same person's other seat, by whose name this one goes since they were merged; null: it wasn't. */
  readonly mergedInto: SeatId | null;
  /** Somebody else made a personal link for this seat that nobody has come by yet; null: nobody did, or it was used. */
  readonly reissued: SeatChange | null;
  /** The seat was moved by a link that somebody else had made; the last time. Null: never. */
  readonly moved: SeatChange | null;
  /** They have a line open now. */
  readonly online: boolean;
}

/** In the order in which they joined. */
export const peopleSection = (state: BoardState, online: ReadonlySet<SeatId>): readonly PersonView[] => {
  // Not the open round: there, whether somebody has begun is nobody's business.
  const closed = [...state.rounds.values()].filter(({ closedAt }) => closedAt !== null);
  return [...state.participants.values()].map((person): PersonView => {
    const { seat, role, department, attendance, reissued, moved, mergedInto } = person;
    const { name, jobTitle, reading } = state.participants.get(seatNow(state.participants, seat)) ?? person;
    return {
      seat,
      name,
      jobTitle,
      reading,
      role,
      department,
      leads: leads(person),
      entered: person.enteredBy !== null,
      attendance,
      recorded: closed.some(({ electorate }) => electorate?.some((voter) => voter.seat === seat) === true),
      removed: !isHere(person),
      mergedInto,
      reissued,
      moved,
      online: online.has(seat),
    };
  });
};

/** The list of those who were to come. */
export const expectedSection = (state: BoardState): readonly Expected[] => [...state.expected.values()];

import type { Expected } from '../expected.ts';
import type { DepartmentId, SeatId } from '../ids.ts';
import {
  type Attendance,
  isHere,
  leads,
  type Participant,
  type Role,
  type SeatChange,
  seatNow,
  votingRole,
} from '../participant.ts';
import type { BoardState } from '../state.ts';

/** Somebody as the list of people has them, whatever they are doing just now. */
export interface ListedPerson {
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
  /** They were taken off the board; what they answered in closed rounds stays. */
  readonly removed: boolean;
  /** The same person's other seat, by whose name this one goes since they were merged; null: it wasn't. */
  readonly mergedInto: SeatId | null;
  /** Somebody else made a personal link for this seat that nobody has come by yet; null: nobody did, or it was used. */
  readonly reissued: SeatChange | null;
  /** The seat was moved by a link that somebody else had made; the last time. Null: never. */
  readonly moved: SeatChange | null;
}

export interface PersonView extends ListedPerson {
  /** They belonged to the electorate of a closed round: their role and department are part of its record. */
  readonly recorded: boolean;
  /** They have a line open now. */
  readonly online: boolean;
}

/** As `votes`, of somebody as the list has them. */
export const listedVotes = ({ role, removed }: Pick<ListedPerson, 'role' | 'removed'>): boolean =>
  !removed && votingRole(role);

const listedAs = new WeakMap<Participant, { readonly named: Participant; readonly listed: ListedPerson }>();

/** Everybody, in the order in which they joined: nobody's place ever changes. The same object while nothing about them does. */
export const listedPeople = ({ participants }: BoardState): readonly ListedPerson[] =>
  [...participants.values()].map((person) => {
    const named = participants.get(seatNow(participants, person.seat)) ?? person;
    const known = listedAs.get(person);
    if (known?.named === named) return known.listed;
    const { seat, role, department, attendance, reissued, moved, mergedInto } = person;
    const { name, jobTitle, reading } = named;
    const listed: ListedPerson = {
      seat,
      name,
      jobTitle,
      reading,
      role,
      department,
      leads: leads(person),
      entered: person.enteredBy !== null,
      attendance,
      removed: !isHere(person),
      mergedInto,
      reissued,
      moved,
    };
    listedAs.set(person, { named, listed });
    return listed;
  });

/** Who belonged to the electorate of a closed round. Not the open one: there, whether somebody has begun is nobody's business. */
export const recordedPeople = ({ rounds }: BoardState): ReadonlySet<SeatId> =>
  new Set([...rounds.values()].flatMap(({ electorate }) => (electorate ?? []).map(({ seat }) => seat)));

export const peopleSection = (
  listed: readonly ListedPerson[],
  recorded: ReadonlySet<SeatId>,
  online: ReadonlySet<SeatId>,
): readonly PersonView[] =>
  listed.map((person) => ({ ...person, recorded: recorded.has(person.seat), online: online.has(person.seat) }));

/** The list of those who were to come. */
export const expectedSection = (state: BoardState): readonly Expected[] => [...state.expected.values()];

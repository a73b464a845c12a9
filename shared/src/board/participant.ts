import type { DepartmentId, LinkId, SeatId, Timestamp } from './ids.ts';

/** As many people as one board takes at a time. */
export const MOST_PARTICIPANTS = 2000;
/** As many as ever had a seat there: each stays in the board’s memory. */
export const MOST_EVER = 5 * MOST_PARTICIPANTS;

export const ROLES = ['facilitator', 'executive', 'representative', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** 出席, 遅参, 代理. `for`: whom a proxy stands in for; empty otherwise. */
export const ATTENDANCES = ['present', 'late', 'proxy'] as const;
export interface Attendance {
  readonly kind: (typeof ATTENDANCES)[number];
  readonly for: string;
}
export const PRESENT: Attendance = { kind: 'present', for: '' };

/** A person's place at the board. A representative speaks for exactly one department; the others for none. */
export interface Participant {
  readonly seat: SeatId;
  readonly name: string;
  /** 役職, e.g. 取締役. Empty if not given. */
  readonly jobTitle: string;
  /** ふりがな. Empty if not given. */
  readonly reading: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
  readonly joinedAt: Timestamp;
  /** The link they came by; null for the one who made the board, and for those let in or entered by a facilitator. */
  readonly link: LinkId | null;
  /** Leads the board beside voting or watching. */
  readonly facilitates: boolean;
  /** The facilitator who entered them because they have no device; null: they came by themselves. */
  readonly enteredBy: SeatId | null;
  readonly attendance: Attendance;
  /** Null while they are at the board. Their answers in closed rounds stay. */
  readonly removedAt: Timestamp | null;
  /** The same person's other seat, with which this one was merged; null: it wasn't. */
  readonly mergedInto: SeatId | null;
  /** They were removed with everybody else who came by a link, and may come again by another. */
  readonly leftWithLink: boolean;
  /** Somebody else made a personal link for this seat that nobody has come by yet; null: nobody did, or it was used. */
  readonly reissued: SeatChange | null;
  /** How often the seat was moved. A browser's hold on a seat is of one epoch, and ends with it. */
  readonly epoch: number;
  /** When it last was, by a link that `by` had made; null: never. */
  readonly moved: SeatChange | null;
}

export interface SeatChange {
  readonly at: Timestamp;
  readonly by: SeatId;
}

export const isHere = ({ removedAt }: Pick<Participant, 'removedAt'>): boolean => removedAt === null;

/**
 * Taken off the board, and they don't come back. Not where their seat was merged with another of theirs, nor where they went
 * with a whole link.
 */
const takenOff = ({
  removedAt,
  mergedInto,
  leftWithLink,
}: Pick<Participant, 'removedAt' | 'mergedInto' | 'leftWithLink'>): boolean =>
  !isHere({ removedAt }) && mergedInto === null && !leftWithLink;

/**
 * Whether a browser that holds this seat is the removed person's own, and isn't to come back. Not one by which somebody
 * else entered them: it is the facilitator's, or goes round the room. Moved, the seat came to a device of theirs.
 */
export const keptOut = (
  person: Pick<Participant, 'removedAt' | 'mergedInto' | 'leftWithLink' | 'enteredBy' | 'epoch'>,
): boolean => takenOff(person) && (person.enteredBy === null || person.epoch > 0);

/** What somebody whose seat is no longer theirs is told. */
export const goneAs = ({ mergedInto }: Pick<Participant, 'mergedInto'>): 'merged' | 'removed' =>
  mergedInto === null ? 'removed' : 'merged';

/** The seat by which somebody takes part now, by whichever of theirs something was said. */
export function seatNow(people: ReadonlySeats, seat: SeatId): SeatId {
  let at = seat;
  for (let next = people.get(at)?.mergedInto; next != null; next = people.get(at)?.mergedInto) at = next;
  return at;
}
interface ReadonlySeats {
  get(seat: SeatId): Pick<Participant, 'mergedInto'> | undefined;
}

/** Executives and representatives vote; facilitators and observers don't. */
export const votingRole = (role: Role): role is 'executive' | 'representative' =>
  role === 'executive' || role === 'representative';

export const votes = (person: Pick<Participant, 'removedAt' | 'role'>): boolean =>
  isHere(person) && votingRole(person.role);

export const leads = (person: Pick<Participant, 'removedAt' | 'role' | 'facilitates'>): boolean =>
  isHere(person) && (person.role === 'facilitator' || person.facilitates);

/** Whose texts go into the shared documents; whoever only watches reads them. */
export const writes = (person: Pick<Participant, 'removedAt' | 'role' | 'facilitates'>): boolean =>
  leads(person) || votes(person);

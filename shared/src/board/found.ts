import type { FoundBoard, Join, MakeLink, MakePersonalLink, SeatPerson } from './commands/server.ts';
import { departmentFits } from './decide/people.ts';
import type { Decision } from './decision.ts';
import type { BoardEvent } from './event.ts';
import type { BoardId, ExpectedId, SeatId } from './ids.ts';
import { invitedAs, takenBy } from './invite.ts';
import { alike, type Comer, mayBeHere, toldApart } from './namesake.ts';
import { isHere, leads, MOST_EVER, MOST_PARTICIPANTS, type Participant, votingRole } from './participant.ts';
import { awaitedAs } from './recognise.ts';
import { refuse } from './refusal.ts';
import { openByName } from '../reckoning/settings.ts';
import type { BoardState } from './state.ts';
import type { DoorMark } from './door.ts';

/** As many links as lead to one board at a time; and as many as were ever made, whether or not they were revoked. */
const LINK_LIMITS = { open: 200, made: 2000 } as const;

/** The first events of a board; its maker becomes its facilitator. */
export function found(board: BoardId, command: FoundBoard): readonly BoardEvent[] {
  const { seat, person, type: _type, ...setup } = command;
  return [
    { type: 'boardFounded', board, ...setup },
    { type: 'joined', seat, person, role: 'facilitator', department: null, link: null },
  ];
}

const leader = (state: BoardState, by: SeatId): Participant | null => {
  const person = state.participants.get(by);
  return person !== undefined && leads(person) ? person : null;
};

/** A link whose secret the server has made. `by`: who asked for it; null: the server itself, for a new board's first links. */
export function makeLink(state: BoardState, by: SeatId | null, command: MakeLink): Decision {
  const { link, role, department, hash, replaces } = command;
  if (by !== null && leader(state, by) === null) return refuse('not-allowed');
  const old = replaces === undefined ? null : state.links.get(replaces);
  if (old === undefined) return refuse('link-unknown');
  if (old !== null && old.revokedAt !== null) return refuse('already-done', { phase: state.phase });
  // A personal invitation is made, and made anew, for who is on the list (`invite.ts`).
  if (old !== null && old.expected !== null) return refuse('link-unknown');
  const shared = state.links.filter(({ expected }) => expected === null);
  const open = shared.count(({ revokedAt }) => revokedAt === null) - (old === null ? 0 : 1);
  if (open >= LINK_LIMITS.open || shared.size >= LINK_LIMITS.made)
    return refuse('board-full', { max: LINK_LIMITS.open });
  if (department !== null && (role !== 'representative' || !state.departments.some((each) => each.id === department)))
    return refuse('department-unknown');
  return {
    ok: true,
    events: [
      { type: 'linkMade', link, role, department, hash },
      ...(old === null ? [] : [{ type: 'linkRevoked' as const, link: old.id }]),
    ],
  };
}

/** By whoever runs the server, for a board that nobody can lead any more: at any time, whatever the limits, never silently. */
export const makeOperatorLink = ({ link, hash }: Pick<MakeLink, 'link' | 'hash'>): Decision => ({
  ok: true,
  events: [{ type: 'linkMade', link, role: 'facilitator', department: null, hash, operator: true }],
});

/** Whoever was removed makes room, or a link that went astray would fill a board for good. */
function full({ participants }: BoardState): ReturnType<typeof refuse> | null {
  if (participants.size >= MOST_EVER) return refuse('too-many-people', { max: MOST_EVER });
  if (participants.size < MOST_PARTICIPANTS || participants.count(isHere) < MOST_PARTICIPANTS) return null;
  return refuse('too-many-people', { max: MOST_PARTICIPANTS });
}

/** Taking a seat by a link whose secret the server has checked. */
export function join(state: BoardState, command: Join): Decision {
  const link = state.links.get(command.link);
  if (link === undefined) return refuse('link-unknown');
  if (link.revokedAt !== null) return refuse('link-revoked');
  const noRoom = full(state);
  if (noRoom !== null) return noRoom;
  const { seat, person, another = false } = command;
  const invited = invitedAs(state, link);
  const { role } = invited;
  const department = role === 'representative' ? (invited.department ?? command.department) : null;
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  const taken = takenBy(state, invited, command);
  if (taken !== null) return taken;
  const comer: Comer = { person, role, department };
  const asked = another ? null : alreadyHere(state, comer);
  if (asked !== null) return asked;
  const known = toldApart(state, comer);
  const expected = command.expected ?? (invited.expected?.seat === null ? invited.expected.id : null);
  const came = expected === null ? asExpected(state, comer) : { expected };
  return { ok: true, events: [{ type: 'joined', seat, person: known, role, department, link: link.id, ...came }] };
}

/** Whoever comes by the name of somebody who is here, however it is written, is asked whether that's them (SPEC D23, D52). */
export const alreadyHere = (state: BoardState, comer: Comer): ReturnType<typeof refuse> | null =>
  askedAfter(mayBeHere(state, comer));

const askedAfter = (one: Participant | null): ReturnType<typeof refuse> | null =>
  one === null ? null : refuse('already-here', { name: one.name });

/** Who of the expected it is, for the event; nothing where nobody is recognised. */
function asExpected(state: BoardState, { person, role, department }: Comer): { expected?: ExpectedId } {
  const expected = awaitedAs(state, { name: person.name, role, department });
  return expected === null ? {} : { expected };
}

/** A facilitator lets somebody in who waited at the door. */
export function letIn(state: BoardState, by: SeatId, command: SeatPerson): Decision {
  if (leader(state, by) === null) return refuse('not-allowed');
  const { seat, person, role, department } = command;
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  const comer: Comer = { person, role, department };
  // Whoever knocks has been asked before.
  const known = toldApart(state, comer);
  const came = asExpected(state, comer);
  return full(state) ?? { ok: true, events: [{ type: 'letIn', seat, person: known, role, department, ...came }] };
}

/**
 * A facilitator answers for somebody without a device: only where that person's answers are open by name anyway
 * (SPEC S44), else the facilitator would know what nobody may. Elsewhere the device is handed over.
 */
export function enterSeat(state: BoardState, by: SeatId, command: SeatPerson): Decision {
  if (leader(state, by) === null) return refuse('not-allowed');
  const { seat, person, role, department } = command;
  if (!openByName(state.privacy, role) || role === 'facilitator') return refuse('proxy-not-allowed');
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  const comer: Comer = { person, role, department };
  const came = asExpected(state, comer);
  return (
    full(state) ??
    // Nobody is there to say that they are another: only the very same name is refused.
    askedAfter(alike(state, comer)) ?? {
      ok: true,
      events: [{ type: 'entered', seat, person, role, department, ...came }],
    }
  );
}

/**
 * Whether somebody else's link may move this seat: not where its answers are, or in some round were, promised to be
 * without a name. There only the person can bring it to another device; whoever can agree can make the link.
 */
function movable(state: BoardState, { seat, role }: Participant): boolean {
  const stood = [...state.rounds.values()].map((round) => round.stood.get(seat) ?? role);
  return [role, ...stood].every((each) => !votingRole(each) || openByName(state.privacy, each));
}

/**
 * To bring one's seat to another device: one's own adds a device. A facilitator's, for somebody who has lost theirs, moves
 * the seat as soon as it is used.
 */
export function makePersonalLink(state: BoardState, by: SeatId, command: MakePersonalLink): Decision {
  const asker = state.participants.get(by);
  if (asker === undefined || !isHere(asker)) return refuse('not-your-seat');
  const { seat, link, hash } = command;
  const person = state.participants.get(seat);
  if (person === undefined || !isHere(person)) return refuse('person-unknown');
  if (by === seat) return { ok: true, events: [{ type: 'personalLinkMade', seat, link, hash }] };
  if (!leads(asker)) return refuse('not-allowed');
  if (!movable(state, person)) return refuse('only-themselves');
  return { ok: true, events: [{ type: 'personalLinkMade', seat, link, hash, moves: true }] };
}

/** Somebody came by a personal link whose secret the server has checked; `held`: the epoch of the seat that they hold, if any. */
export function useSeatLink(state: BoardState, seat: SeatId, hash: string, held: number | null): Decision {
  const person = state.participants.get(seat);
  const link = state.personalLinks.get(seat);
  if (person === undefined || !isHere(person) || link?.hash !== hash) return refuse('link-unknown');
  if (link.by === seat) return { ok: true, events: [] };
  // Asked again by the browser that the seat was moved to: the answer may have been lost.
  if (link.used) return held === person.epoch ? { ok: true, events: [] } : refuse('link-used');
  if (!movable(state, person)) return refuse('only-themselves');
  return { ok: true, events: [{ type: 'seatMoved', seat, by: link.by }] };
}

/** A way in by a short code, which the server makes of `mark`. One at a time. */
export function openDoor(state: BoardState, by: SeatId, mark: DoorMark): Decision {
  if (leader(state, by) === null) return refuse('not-allowed');
  if (state.door !== null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'doorOpened', mark }] };
}

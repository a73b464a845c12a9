import type { FoundBoard, Join, MakeLink, MakePersonalLink, SeatPerson } from './commands/server.ts';
import { departmentFits } from './decide/people.ts';
import type { Decision } from './decision.ts';
import type { BoardEvent } from './event.ts';
import type { BoardId, SeatId } from './ids.ts';
import { isHere, leads, type Participant } from './participant.ts';
import { refuse } from './refusal.ts';
import { openByName } from './settings.ts';
import type { BoardState } from './state.ts';

/** As many people as one board takes, links included. */
export const BOARD_LIMITS = { participants: 2000, links: 200 } as const;

/** The first events of a board; its maker becomes its facilitator. */
export function found(board: BoardId, command: FoundBoard): readonly BoardEvent[] {
  const { title, template, privacy, departments, checklist, weighing, seed, seat, person } = command;
  return [
    { type: 'boardFounded', board, title, template, privacy, departments, checklist, weighing, seed },
    { type: 'joined', seat, person, role: 'facilitator', department: null, link: null },
  ];
}

const leader = (state: BoardState, by: SeatId): Participant | null => {
  const person = state.participants.get(by);
  return person !== undefined && leads(person) ? person : null;
};

/** A link whose secret the server has made. `by`: who asked for it; null: the server itself, for a new board's first links. */
export function makeLink(state: BoardState, by: SeatId | null, command: MakeLink): Decision {
  const { link, role, department, hash } = command;
  if (by !== null && leader(state, by) === null) return refuse('not-allowed');
  if (state.links.size >= BOARD_LIMITS.links) return refuse('board-full', { max: BOARD_LIMITS.links });
  if (department !== null && (role !== 'representative' || !state.departments.some((each) => each.id === department)))
    return refuse('department-unknown');
  return { ok: true, events: [{ type: 'linkMade', link, role, department, hash }] };
}

const full = (state: BoardState): ReturnType<typeof refuse> | null =>
  state.participants.size >= BOARD_LIMITS.participants
    ? refuse('board-full', { max: BOARD_LIMITS.participants })
    : null;

/** Taking a seat by a link whose secret the server has checked. */
export function join(state: BoardState, command: Join): Decision {
  const link = state.links.get(command.link);
  if (link === undefined) return refuse('link-unknown');
  if (link.revokedAt !== null) return refuse('link-revoked');
  const noRoom = full(state);
  if (noRoom !== null) return noRoom;
  const { seat, person, expected } = command;
  const { role } = link;
  const department = role === 'representative' ? (link.department ?? command.department) : null;
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  return { ok: true, events: [{ type: 'joined', seat, person, role, department, link: link.id, expected }] };
}

/** A facilitator lets somebody in who waited at the door. */
export function letIn(state: BoardState, by: SeatId, command: SeatPerson): Decision {
  if (leader(state, by) === null) return refuse('not-allowed');
  const { seat, person, role, department } = command;
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  return full(state) ?? { ok: true, events: [{ type: 'letIn', seat, person, role, department }] };
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
  return full(state) ?? { ok: true, events: [{ type: 'entered', seat, person, role, department }] };
}

/** To bring one's seat to another device; a facilitator may make one for somebody who has lost theirs. */
export function makePersonalLink(state: BoardState, by: SeatId, command: MakePersonalLink): Decision {
  const asker = state.participants.get(by);
  if (asker === undefined || !isHere(asker)) return refuse('not-your-seat');
  const { seat, link, hash } = command;
  const person = state.participants.get(seat);
  if (person === undefined || !isHere(person)) return refuse('person-unknown');
  if (by !== seat && !leads(asker)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'personalLinkMade', seat, link, hash }] };
}

/** The short code, made by the server. One at a time. */
export function openDoor(state: BoardState, by: SeatId, code: string): Decision {
  if (leader(state, by) === null) return refuse('not-allowed');
  if (state.door !== null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'doorOpened', code }] };
}

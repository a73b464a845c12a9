import type { FoundBoard, Join, MakeLink } from './command.ts';
import type { Decision } from './decision.ts';
import type { BoardEvent } from './event.ts';
import type { BoardId, SeatId } from './ids.ts';
import { leads } from './participant.ts';
import { refuse } from './refusal.ts';
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

/** A link whose secret the server has made. `by`: who asked for it; null: the server itself, for a new board's first links. */
export function makeLink(state: BoardState, by: SeatId | null, command: MakeLink): Decision {
  const { link, role, department, hash } = command;
  const person = by === null ? null : state.participants.get(by);
  if (person === undefined || (person !== null && !leads(person))) return refuse('not-allowed');
  if (state.links.size >= BOARD_LIMITS.links) return refuse('board-full', { max: BOARD_LIMITS.links });
  if (department !== null && (role !== 'representative' || !state.departments.some((each) => each.id === department)))
    return refuse('department-unknown');
  return { ok: true, events: [{ type: 'linkMade', link, role, department, hash }] };
}

/** Taking a seat by a link whose secret the server has checked. */
export function join(state: BoardState, command: Join): Decision {
  const link = state.links.get(command.link);
  if (link === undefined) return refuse('link-unknown');
  if (link.revokedAt !== null) return refuse('link-revoked');
  if (state.participants.size >= BOARD_LIMITS.participants)
    return refuse('board-full', { max: BOARD_LIMITS.participants });
  const department = link.role === 'representative' ? (link.department ?? command.department) : null;
  if (link.role === 'representative' && !state.departments.some((each) => each.id === department))
    return refuse('department-unknown');
  const { seat, person } = command;
  return { ok: true, events: [{ type: 'joined', seat, person, role: link.role, department, link: link.id }] };
}

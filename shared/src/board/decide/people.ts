import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { MOST_EXPECTED } from '../expected.ts';
import type { DepartmentId, SeatId } from '../ids.ts';
import { invitationsEnded } from '../invite.ts';
import { isHere, leads, type Participant, type Role, votingRole } from '../participant.ts';
import { awaitedAs, hereFor } from '../recognise.ts';
import { refuse } from '../refusal.ts';
import { openByName } from '../../reckoning/settings.ts';
import { type BoardState, openRound } from '../state.ts';

/** A representative speaks for one of the board's departments, the others for none. */
export const departmentFits = (state: BoardState, role: Role, department: DepartmentId | null): boolean =>
  role === 'representative' ? state.departments.some(({ id }) => id === department) : department === null;

/** Not whether they have answered: of a sealed round, and of one without names, that is nobody's business. */
const recorded = (state: BoardState, seat: SeatId): boolean =>
  state.rounds.some(({ electorate }) => electorate?.some((voter) => voter.seat === seat) === true);

/**
 * What somebody may have answered under one promise isn't shown under the other: as whom they first had a say in the
 * open round decides, whatever they were made in between.
 */
function breaksPromise(state: BoardState, seat: SeatId, to: Role): boolean {
  const from = openRound(state)?.stood.get(seat);
  return from !== undefined && votingRole(to) && openByName(state.privacy, from) !== openByName(state.privacy, to);
}

export const here = (state: BoardState, seat: SeatId): Participant | null => {
  const person = state.participants.get(seat);
  return person !== undefined && isHere(person) ? person : null;
};

/** Somebody has to be left who can lead. */
export const leadersWithout = (state: BoardState, ...seats: SeatId[]): number =>
  state.participants.count((person) => !seats.includes(person.seat) && leads(person));

export function expectPerson(state: BoardState, by: Participant, command: CommandOf<'expectPerson'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const { expected: id, person, role, department } = command;
  const isNew = !state.expected.has(id);
  if (isNew && state.expected.size >= MOST_EXPECTED) return refuse('board-full', { max: MOST_EXPECTED });
  const open = role === 'representative' && department === null;
  if (!open && !departmentFits(state, role, department)) return refuse('department-unknown');
  const seat = hereFor(state, { name: person.name, role, department });
  const expected = { id, ...person, role, department };
  return { ok: true, events: [{ type: 'personExpected', expected, ...(seat === null ? {} : { seat }) }] };
}

export function forgetExpected(state: BoardState, by: Participant, command: CommandOf<'forgetExpected'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  if (!state.expected.has(command.expected)) return refuse('already-done', { phase: state.phase });
  const ended = invitationsEnded(state, command.expected);
  return { ok: true, events: [{ type: 'expectedForgotten', expected: command.expected }, ...ended] };
}

export function excuseExpected(state: BoardState, by: Participant, command: CommandOf<'excuseExpected'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const { expected, absent } = command;
  if (!state.expected.has(expected)) return refuse('person-unknown');
  return { ok: true, events: [{ type: 'expectedExcused', expected, absent }] };
}

export function recordAttendance(
  state: BoardState,
  by: Participant,
  { seat, attendance }: CommandOf<'recordAttendance'>,
): Decision {
  if (!leads(by)) return refuse('not-allowed');
  if (here(state, seat) === null) return refuse('person-unknown');
  return { ok: true, events: [{ type: 'attendanceRecorded', seat, attendance }] };
}

export function correctPerson(state: BoardState, by: Participant, command: CommandOf<'correctPerson'>): Decision {
  const { seat, person, role, department } = command;
  const before = here(state, seat);
  if (before === null) return refuse('person-unknown');
  const sameDuty = role === before.role && department === before.department;
  if (!leads(by) && !(by.seat === seat && sameDuty)) return refuse('not-allowed');
  if (recorded(state, seat)) return refuse('has-voted');
  if (breaksPromise(state, seat, role)) return refuse('promise-given');
  if (!departmentFits(state, role, department)) return refuse('department-unknown');
  // Somebody else answers for them: only where that stays open by name (SPEC S44).
  if (before.enteredBy !== null && votingRole(role) && !openByName(state.privacy, role))
    return refuse('proxy-not-allowed');
  // Only the role of facilitator itself is shared by `shareLead`, so that it shows in the log as what it is.
  if (role === 'facilitator' && before.role !== 'facilitator') return refuse('not-allowed');
  const expected = awaitedAs(state, { name: person.name, role, department });
  const came = expected === null ? {} : { expected };
  return { ok: true, events: [{ type: 'corrected', seat, person, role, department, keeps: true, ...came }] };
}

export function shareLead(state: BoardState, by: Participant, { seat, leads: give }: CommandOf<'shareLead'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const person = here(state, seat);
  if (person === null) return refuse('person-unknown');
  if (leads(person) === give) return refuse('already-done', { phase: state.phase });
  if (!give && leadersWithout(state, seat) === 0) return refuse('last-facilitator');
  return { ok: true, events: [{ type: 'leadShared', seat, leads: give }] };
}

export function closeDoor(state: BoardState, by: Participant): Decision {
  if (!leads(by)) return refuse('not-allowed');
  if (state.door === null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'doorClosed' }] };
}

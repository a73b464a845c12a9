import { changeAnswer, emptyTally } from '../../reckoning/tally.ts';
import type { EventOf, LoggedEvent } from '../event.ts';
import { recognised } from '../expected.ts';
import type { SeatId, SubjectId, Timestamp } from '../ids.ts';
import { type Participant, PRESENT, votes } from '../participant.ts';
import type { Round } from '../round.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';
import { cameAs, standsIn } from './expected.ts';
import { cellOf } from './rounds.ts';

const change = (state: BoardState, seat: SeatId, changes: Partial<Participant>): BoardState => {
  const person = state.participants.get(seat);
  return person === undefined
    ? state
    : { ...state, participants: state.participants.set(seat, { ...person, ...changes }) };
};

export function seated(
  state: BoardState,
  logged: LoggedEvent,
  event: EventOf<'joined' | 'letIn' | 'entered'>,
): BoardState {
  const { seat, person, role, department } = event;
  const participant: Participant = {
    seat,
    ...person,
    role,
    department,
    link: event.type === 'joined' ? event.link : null,
    joinedAt: logged.at,
    facilitates: false,
    enteredBy: event.type === 'entered' ? by(logged) : null,
    attendance: PRESENT,
    removedAt: null,
    reissued: null,
  };
  const named = event.expected == null ? undefined : state.expected.get(event.expected);
  const expected = named?.seat === null ? named : recognised(state.expected.values(), { ...person, role, department });
  return {
    ...state,
    participants: state.participants.set(seat, participant),
    expected:
      expected === null ? state.expected : state.expected.set(expected.id, { ...expected, seat, absent: false }),
  };
}

/** Whatever they have answered in a round that is still open goes with them. */
export function corrected(state: BoardState, { seat, person, role, department }: EventOf<'corrected'>): BoardState {
  const before = state.participants.get(seat);
  if (before === undefined) return state;
  // Whoever led and takes a voting role goes on leading.
  const facilitates = role !== 'facilitator' && (before.facilitates || before.role === 'facilitator');
  const after: Participant = { ...before, ...person, role, department, facilitates };
  return {
    ...state,
    participants: state.participants.set(seat, after),
    expected: cameAs(state, after),
    rounds: state.rounds.map((round) => (round.closedAt === null ? counted(round, before, after) : round)),
  };
}

/** Their answers counted where they now belong; not at all if they don't vote any more. */
function counted(round: Round, before: Participant, after: Participant): Round {
  if (!votes(after)) return without(round, before);
  const tallies = round.tallies.withMutations((tally) => {
    for (const [subject, { value }] of Object.entries(round.ballots.get(before.seat) ?? {}))
      tally.update(subject as SubjectId, emptyTally, (counts) =>
        changeAnswer(changeAnswer(counts, cellOf(before), value, undefined), cellOf(after), undefined, value),
      );
  });
  return { ...round, tallies };
}

/** Taken out of the round that is still open; closed rounds never change. */
export function removed(state: BoardState, at: Timestamp, { seat }: EventOf<'removed'>): BoardState {
  const person = state.participants.get(seat);
  if (person === undefined) return state;
  const gone = change(state, seat, { removedAt: at, facilitates: false });
  return {
    ...gone,
    personalLinks: gone.personalLinks.delete(seat),
    expected: gone.expected.map((each) =>
      each.seat === seat ? { ...each, seat: standsIn(gone, each, person) } : each,
    ),
    rounds: gone.rounds.map((round) => (round.closedAt === null ? without(round, person) : round)),
  };
}

function without(round: Round, person: Participant): Round {
  const ballot = round.ballots.get(person.seat);
  if (ballot === undefined) return round;
  const tallies = round.tallies.withMutations((tally) => {
    for (const [subject, { value }] of Object.entries(ballot))
      tally.update(subject as SubjectId, emptyTally, (counts) =>
        changeAnswer(counts, cellOf(person), value, undefined),
      );
  });
  return {
    ...round,
    ballots: round.ballots.delete(person.seat),
    finished: round.finished.delete(person.seat),
    tallies,
  };
}

export function leadShared(state: BoardState, { seat, leads }: EventOf<'leadShared'>): BoardState {
  const role = state.participants.get(seat)?.role;
  // Who was nothing but facilitator stays as an observer.
  if (role === 'facilitator') return leads ? state : change(state, seat, { role: 'observer', facilitates: false });
  return change(state, seat, { facilitates: leads });
}

export const attendanceRecorded = (
  state: BoardState,
  { seat, attendance }: EventOf<'attendanceRecorded'>,
): BoardState => change(state, seat, { attendance });

export function personalLinkMade(
  state: BoardState,
  logged: LoggedEvent,
  { seat, link: id, hash }: EventOf<'personalLinkMade'>,
): BoardState {
  const maker = by(logged);
  const linked = { ...state, personalLinks: state.personalLinks.set(seat, { id, hash }) };
  return maker === seat ? linked : change(linked, seat, { reissued: { at: logged.at, by: maker } });
}

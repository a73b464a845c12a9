import type { EventOf, LoggedEvent } from '../event.ts';
import { recognised } from '../expected.ts';
import type { SeatId, Timestamp } from '../ids.ts';
import { type Participant, PRESENT, votes } from '../participant.ts';
import { isOpen, type Round } from '../round.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';
import { change } from './change.ts';
import { cameAs, standsIn } from './expected.ts';
import { saidByOne } from './merged.ts';

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
    mergedInto: null,
    leftWithLink: false,
    reissued: null,
    epoch: 0,
    moved: null,
  };
  const named = event.expected == null ? undefined : state.expected.get(event.expected);
  const expected = named?.seat === null ? named : recognised(state.expected.values(), { ...person, role, department });
  return {
    ...state,
    participants: state.participants.set(seat, participant),
    rounds: inOpen(state.rounds, (round) => standing(round, participant)),
    expected:
      expected === null ? state.expected : state.expected.set(expected.id, { ...expected, seat, absent: false }),
  };
}

/** What they have answered in a round that is still open is counted where they then belong. */
export function corrected(
  state: BoardState,
  { seat, person, role, department, keeps, expected }: EventOf<'corrected'>,
): BoardState {
  const before = state.participants.get(seat);
  if (before === undefined) return state;
  // Whoever led and takes a voting role goes on leading.
  const facilitates = role !== 'facilitator' && (before.facilitates || before.role === 'facilitator');
  const after: Participant = { ...before, ...person, role, department, facilitates };
  const rounds = inOpen(state.rounds, (round) => {
    const now = votes(after) ? counting(round, seat) : keeps ? setAside(round, seat) : without(round, seat);
    return standing(now, after);
  });
  return {
    ...state,
    participants: state.participants.set(seat, after),
    expected: cameAs(state, after, expected),
    rounds,
  };
}

const inOpen = (rounds: BoardState['rounds'], change: (round: Round) => Round): BoardState['rounds'] =>
  rounds.map((round) => (isOpen(round) ? change(round) : round));

/** Notes as whom somebody first had a say in this round. */
export const standing = (round: Round, person: Participant): Round =>
  votes(person) && !round.stood.has(person.seat)
    ? { ...round, stood: round.stood.set(person.seat, person.role) }
    : round;

/** What was kept for them counts again. */
function counting(round: Round, seat: SeatId): Round {
  const kept = round.aside.get(seat);
  if (kept === undefined) return round;
  return {
    ...round,
    ballots: round.ballots.set(seat, kept.ballot),
    finished: kept.finished ? round.finished.add(seat) : round.finished,
    aside: round.aside.delete(seat),
  };
}

/** Not counted any more, but kept. */
function setAside(round: Round, seat: SeatId): Round {
  const ballot = round.ballots.get(seat);
  if (ballot === undefined) return round;
  const kept = { ballot, finished: round.finished.has(seat) };
  return { ...uncounted(round, seat), aside: round.aside.set(seat, kept) };
}

/** Taken out of the round that is still open; closed rounds never change. */
export function removed(
  state: BoardState,
  at: Timestamp,
  { seat, into, standIn, withLink }: EventOf<'removed'>,
): BoardState {
  const person = state.participants.get(seat);
  if (person === undefined) return state;
  const gone = change(state, seat, {
    removedAt: at,
    facilitates: false,
    mergedInto: into ?? null,
    leftWithLink: withLink ?? false,
  });
  const left = {
    ...gone,
    personalLinks: gone.personalLinks.delete(seat),
    expected: gone.expected.map((each) =>
      each.seat === seat ? { ...each, seat: into ?? standsIn(gone, each, person, standIn) } : each,
    ),
    rounds: inOpen(gone.rounds, (round) => without(round, seat)),
  };
  return into === undefined ? left : saidByOne(left, seat, into);
}

/** Nothing of it is left: neither what counted, nor what was kept. */
const without = (round: Round, seat: SeatId): Round => ({
  ...uncounted(round, seat),
  aside: round.aside.delete(seat),
  moved: round.moved.delete(seat),
});

const uncounted = (round: Round, seat: SeatId): Round => ({
  ...round,
  ballots: round.ballots.delete(seat),
  finished: round.finished.delete(seat),
});

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

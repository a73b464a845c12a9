import type { EventOf } from '../event.ts';
import { type Expected, isThemMarked, recognised } from '../expected.ts';
import type { SeatId } from '../ids.ts';
import { isHere, type Participant } from '../participant.ts';
import type { BoardState } from '../state.ts';

/** Listed, or corrected on the list: perhaps somebody who is here already. */
export function personExpected(state: BoardState, { expected }: EventOf<'personExpected'>): BoardState {
  const before = state.expected.get(expected.id);
  const seat = before?.seat ?? hereAs(state, expected);
  const absent = before?.absent === true && seat === null;
  return { ...state, expected: state.expected.set(expected.id, { ...expected, absent, seat }) };
}

/** A name or role that was put right may be one that somebody waits for. */
export function cameAs({ expected }: BoardState, person: Participant): BoardState['expected'] {
  if (expected.some(({ seat }) => seat === person.seat)) return expected;
  const found = recognised(expected.values(), person);
  return found === null ? expected : expected.set(found.id, { ...found, seat: person.seat, absent: false });
}

/** Somebody here whom nobody on the list stands for yet; null: nobody like that. */
function hereAs(state: BoardState, expected: Pick<Expected, 'name' | 'role' | 'department'>): SeatId | null {
  const listed = new Set(state.expected.valueSeq().map(({ seat }) => seat));
  const found = state.participants
    .valueSeq()
    .find((person) => isHere(person) && !listed.has(person.seat) && isThemMarked(expected, person));
  return found?.seat ?? null;
}

/** In place of somebody taken off the board: themselves if they had their say, another of that name, or nobody yet. */
export function standsIn(state: BoardState, expected: Expected, gone: Participant): SeatId | null {
  const hadSay = state.rounds.some(({ electorate }) => electorate?.some(({ seat }) => seat === gone.seat) === true);
  return hadSay ? gone.seat : hereAs(state, expected);
}

export function excused(state: BoardState, { expected: id, absent }: EventOf<'expectedExcused'>): BoardState {
  const expected = state.expected.get(id);
  return expected === undefined ? state : { ...state, expected: state.expected.set(id, { ...expected, absent }) };
}

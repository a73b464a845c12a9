import { Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
import type { EventOf, LoggedEvent } from '../event.ts';
import type { Timestamp } from '../ids.ts';
import { votes } from '../participant.ts';
import { type Ballot, ownBallot } from '../round.ts';
import type { BoardState } from '../state.ts';

export function roundOpened(state: BoardState, at: Timestamp, event: EventOf<'roundOpened'>): BoardState {
  const { round: id, kind, number, subjects, byThree = false } = event;
  return {
    ...state,
    rounds: state.rounds.set(id, {
      id,
      kind,
      number,
      subjects,
      byThree,
      openedAt: at,
      closedAt: null,
      closedSeq: null,
      revealedAt: null,
      electorate: null,
      ballots: ImmutableMap(),
      finished: ImmutableSet(),
      stood: ImmutableMap(state.participants.filter(votes).map(({ role }) => role)),
      aside: ImmutableMap(),
      moved: ImmutableMap(),
    }),
  };
}

const NO_ANSWERS: Ballot = {};

export function answered(state: BoardState, { at, seat }: LoggedEvent, event: EventOf<'answered'>): BoardState {
  const round = state.rounds.get(event.round);
  const voter = seat === null ? undefined : state.participants.get(seat);
  if (round === undefined || voter === undefined) throw new Error('An answer without its round or voter');
  const { subject, value, reason, revision, epoch, erased } = event;
  const said = { ...(reason !== undefined && reason !== '' && { reason }), ...(erased === true && { erased }) };
  const answer = { value, revision, at, ...said };
  const moved = round.moved.get(voter.seat);
  const own: Ballot = { ...ownBallot(round, voter.seat), [subject]: answer };
  const ballot = round.ballots.get(voter.seat, NO_ANSWERS);
  // What somebody answered before the seat was moved stays. In older logs whoever held the seat could replace it.
  const counts = epoch === null || moved?.before.has(subject) !== true;
  const after: Ballot = counts ? { ...ballot, [subject]: answer } : ballot;
  const complete = Object.keys(epoch === null ? after : own).length === round.subjects.length;
  const before = counts ? moved?.before.delete(subject) : moved?.before;
  return {
    ...state,
    rounds: state.rounds.set(round.id, {
      ...round,
      ballots: round.ballots.set(voter.seat, after),
      finished: complete ? round.finished.add(voter.seat) : round.finished,
      moved: before === undefined ? round.moved : round.moved.set(voter.seat, { own, before }),
    }),
  };
}

export function roundClosed(
  state: BoardState,
  { at, seq: closedSeq }: LoggedEvent,
  event: EventOf<'roundClosed'>,
): BoardState {
  const round = state.rounds.get(event.round);
  if (round === undefined) throw new Error('A close without its round');
  const electorate = event.electorate.flatMap((seat) => state.participants.get(seat) ?? []);
  const revealedAt = event.reveal === 'representatives' ? null : at;
  return {
    ...state,
    // Where no phase begins with the close, what was said for this round ends all the same.
    due: round.kind === 'again' ? null : state.due,
    rounds: state.rounds.set(round.id, { ...round, closedAt: at, closedSeq, revealedAt, electorate }),
  };
}

export function restRevealed(state: BoardState, at: Timestamp, event: EventOf<'restRevealed'>): BoardState {
  const round = state.rounds.get(event.round);
  if (round === undefined) throw new Error('A reveal without its round');
  return { ...state, rounds: state.rounds.set(round.id, { ...round, revealedAt: at }) };
}

import { Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
import { changeAnswer, emptyTally, type TallyCell } from '../../reckoning/tally.ts';
import type { EventOf, LoggedEvent } from '../event.ts';
import type { Timestamp } from '../ids.ts';
import type { Participant } from '../participant.ts';
import type { Ballot } from '../round.ts';
import type { BoardState } from '../state.ts';

export function roundOpened(state: BoardState, at: Timestamp, event: EventOf<'roundOpened'>): BoardState {
  const { round: id, kind, number, subjects } = event;
  return {
    ...state,
    rounds: state.rounds.set(id, {
      id,
      kind,
      number,
      subjects,
      openedAt: at,
      closedAt: null,
      revealedAt: null,
      electorate: null,
      ballots: ImmutableMap(),
      finished: ImmutableSet(),
      tallies: ImmutableMap(),
    }),
  };
}

const NO_ANSWERS: Ballot = {};

/** Where a voter's answers are counted: with the executives, or with their department. */
export const cellOf = (voter: Participant): TallyCell =>
  voter.role === 'executive' ? { group: 'executive' } : { group: 'representative', department: voter.department ?? '' };

export function answered(state: BoardState, { at, seat }: LoggedEvent, event: EventOf<'answered'>): BoardState {
  const round = state.rounds.get(event.round);
  const voter = seat === null ? undefined : state.participants.get(seat);
  if (round === undefined || voter === undefined) throw new Error('An answer without its round or voter');
  const ballot = round.ballots.get(voter.seat, NO_ANSWERS);
  const before = ballot[event.subject];
  const { value, revision } = event;
  const after: Ballot = { ...ballot, [event.subject]: { value, revision, at } };
  const complete = before === undefined && Object.keys(after).length === round.subjects.length;
  const tally = changeAnswer(round.tallies.get(event.subject, emptyTally), cellOf(voter), before?.value, value);
  return {
    ...state,
    rounds: state.rounds.set(round.id, {
      ...round,
      ballots: round.ballots.set(voter.seat, after),
      finished: complete ? round.finished.add(voter.seat) : round.finished,
      tallies: round.tallies.set(event.subject, tally),
    }),
  };
}

export function roundClosed(state: BoardState, at: Timestamp, event: EventOf<'roundClosed'>): BoardState {
  const round = state.rounds.get(event.round);
  if (round === undefined) throw new Error('A close without its round');
  const electorate = event.electorate.flatMap((seat) => state.participants.get(seat) ?? []);
  const revealedAt = event.reveal === 'representatives' ? null : at;
  return { ...state, rounds: state.rounds.set(round.id, { ...round, closedAt: at, revealedAt, electorate }) };
}

export function restRevealed(state: BoardState, at: Timestamp, event: EventOf<'restRevealed'>): BoardState {
  const round = state.rounds.get(event.round);
  if (round === undefined) throw new Error('A reveal without its round');
  return { ...state, rounds: state.rounds.set(round.id, { ...round, revealedAt: at }) };
}

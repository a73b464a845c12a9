import { Set as ImmutableSet } from 'immutable';
import type { EventOf, LoggedEvent } from '../event.ts';
import type { SeatId, SubjectId, Timestamp } from '../ids.ts';
import { isOpen, type Round } from '../round.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';
import { change } from './change.ts';

/** What was answered so far is no longer the holder's own; it goes on to count. Closed rounds stay as they are. */
function begunAnew(state: BoardState, seat: SeatId): BoardState {
  const closed = state.rounds.filterNot(isOpen).keySeq();
  const begun = (round: Round): Round => {
    const ballot = round.ballots.get(seat) ?? round.aside.get(seat)?.ballot ?? {};
    const before = ImmutableSet(Object.keys(ballot) as SubjectId[]);
    return { ...round, moved: round.moved.set(seat, { own: {}, before }) };
  };
  return {
    ...state,
    notOwn: state.notOwn.set(seat, ImmutableSet(closed)),
    rounds: state.rounds.map((round) => (isOpen(round) ? begun(round) : round)),
  };
}

export function personalLinkMade(
  state: BoardState,
  logged: LoggedEvent,
  { seat, link: id, hash, moves, hides }: EventOf<'personalLinkMade'>,
): BoardState {
  const maker = by(logged);
  const personalLinks = state.personalLinks.set(seat, { id, hash, by: maker, used: false });
  const made = { ...state, personalLinks };
  const told = { at: logged.at, by: maker };
  // Once, whoever came by it shared the seat with its older devices, and all of them lost sight of what was answered.
  if (hides) return begunAnew(change(made, seat, { moved: told }), seat);
  return change(made, seat, { reissued: moves ? told : null });
}

/** A new epoch of the seat: whoever held it before is out, and what they answered stays with them. */
export function seatMoved(state: BoardState, at: Timestamp, { seat, by: maker }: EventOf<'seatMoved'>): BoardState {
  const person = state.participants.get(seat);
  const link = state.personalLinks.get(seat);
  if (person === undefined || link === undefined) return state;
  const personalLinks = state.personalLinks.set(seat, { ...link, used: true });
  const changes = { epoch: person.epoch + 1, moved: { at, by: maker }, reissued: null };
  return begunAnew(change({ ...state, personalLinks }, seat, changes), seat);
}

import type { Decision } from './decision.ts';
import type { Participant } from './participant.ts';
import { refuse } from './refusal.ts';
import type { BoardState } from './state.ts';

/** A seat as somebody holds it: until it is moved to somebody else. */
export type Holder = Pick<Participant, 'seat' | 'epoch'>;

export const holds = (state: BoardState, { seat, epoch }: Holder): boolean =>
  state.participants.get(seat)?.epoch === epoch;

/** Decides for whoever asked only if the seat is still theirs: what was under way when it was moved comes too late. */
export const whileHeld =
  (holder: Holder, decide: (state: BoardState) => Decision) =>
  (state: BoardState): Decision =>
    holds(state, holder) ? decide(state) : refuse('seat-moved');

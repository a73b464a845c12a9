import { disclose, type Disclosed } from '../reckoning/privacy.ts';
import type { Outcome } from '../reckoning/outcome.ts';
import { inputFor } from './reckoning-input.ts';
import type { Round } from './round.ts';
import type { BoardState } from './state.ts';

/** A closed round with what follows from it. Never changes. */
export interface Reckoned {
  readonly round: Round;
  /** What may be published of its answers. */
  readonly disclosed: Disclosed;
  readonly outcome: Outcome;
}

export interface RoundResults {
  /** Of the last closed round on the checklist. */
  readonly assessment: Reckoned | null;
  /** Of the last closed round of scores. */
  readonly ranking: Reckoned | null;
}

/** What may be published of a closed round; all that is ever reckoned or shown comes from this. */
export const disclosedFor = (state: BoardState, round: Round): Disclosed =>
  disclose(inputFor(state, round), state.privacy);

import type { Outcome } from '../reckoning/outcome.ts';
import { togetherWith } from '../reckoning/later-rounds.ts';
import { disclose, type Disclosed } from '../reckoning/privacy.ts';
import { heard, everyone } from '../reckoning/tally.ts';
import type { SeatId, SubjectId } from './ids.ts';
import type { Participant } from './participant.ts';
import { alone, type Counted, inputFor } from './reckoning-input.ts';
import type { Round } from './round.ts';
import type { BoardState } from './state.ts';

interface Stage {
  readonly round: Round;
  readonly disclosed: Disclosed;
}

/** The revealed rounds of one kind, before anything is reckoned from them. */
export interface Revealed {
  /** The last of them. */
  readonly round: Round;
  /** In the order in which they closed, each with what may be published of it alone. */
  readonly rounds: readonly Stage[];
  /** Which answers count: each subject's of its last round that may be shown. */
  readonly counted: Counted;
  /** What may be published of these. */
  readonly disclosed: Disclosed;
}

/** Revealed rounds with what follows from them. Never changes. */
export interface Reckoned extends Revealed {
  readonly outcome: Outcome;
}

export interface RoundResults {
  readonly assessment: Reckoned | null;
  readonly ranking: Reckoned | null;
}

export const revealedRounds = (state: BoardState, kind: Round['kind']): readonly Round[] =>
  [...state.rounds.values()].filter((round) => round.kind === kind && round.revealedAt !== null);

/** What may be published of one closed round by itself: of the answers given in it, never of those carried over. */
export const disclosedAlone = (state: BoardState, round: Round): Disclosed =>
  disclose(inputFor(state, alone(round)), state.privacy);

/**
 * Of a later round a subject counts only if somebody answered it, and if it may be shown no less than before: where too
 * few confirmed or changed, the round before goes on to count (decision-model §7).
 */
function supersedes({ subjects }: Disclosed, subject: SubjectId): boolean {
  const of = subjects[subject];
  if (of === undefined || of.shown === 'withheld' || of.shown === 'executives-only') return false;
  return heard(everyone(of.tally)) > 0;
}

const known = new WeakMap<Round, Disclosed>();
/** A closed round never changes, so what may be published of it is found out once. */
export function disclosedOnce(state: BoardState, round: Round): Disclosed {
  const before = known.get(round);
  if (before !== undefined) return before;
  const disclosed = disclosedAlone(state, round);
  known.set(round, disclosed);
  return disclosed;
}

/** Null if nothing of this kind was revealed yet. `upTo`: as it stood after so many rounds. */
export function revealed(state: BoardState, kind: Round['kind'], upTo = Number.POSITIVE_INFINITY): Revealed | null {
  const rounds = revealedRounds(state, kind)
    .slice(0, upTo)
    .map((round) => ({ round, disclosed: disclosedOnce(state, round) }));
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last) return { round: last.round, rounds, counted: alone(first.round), disclosed: first.disclosed };
  const source = new Map<SubjectId, Stage>();
  const electorate = new Map<SeatId, Participant>();
  let whole = first;
  for (const stage of rounds) {
    const { round, disclosed } = stage;
    for (const subject of round.subjects)
      if (!source.has(subject) || supersedes(disclosed, subject)) source.set(subject, stage);
    if ([...source.values()].every((each) => each === stage)) whole = stage;
    for (const voter of round.electorate ?? []) electorate.set(voter.seat, voter);
  }
  const counted: Counted = {
    kind,
    electorate: [...electorate.values()],
    roundOf: (subject) => source.get(subject)?.round ?? null,
  };
  const disclosed =
    state.privacy === 'named'
      ? disclose(inputFor(state, counted), 'named')
      : togetherWith({
          first: first.disclosed,
          whole: whole.disclosed,
          of: (subject) => (source.get(subject as SubjectId) ?? whole).disclosed,
        });
  return { round: last.round, rounds, counted, disclosed };
}

import type { Outcome } from '../reckoning/outcome.ts';
import type { Disclosed } from '../reckoning/disclosed.ts';
import type { TaskFlag } from '../reckoning/task-flags.ts';
import { disclose } from '../reckoning/privacy.ts';
import type { SeatId, SubjectId, TaskId } from './ids.ts';
import type { ThenAndNow } from './again/change.ts';
import { countedTogether, hadVoters, type Stage, stagesOf } from './later-rounds.ts';
import type { Participant } from './participant.ts';
import { type Counted, inputFor } from './reckoning-input.ts';
import type { Round } from './round.ts';
import type { BoardState } from './state.ts';

/** The revealed rounds of one kind, before anything is reckoned from them. */
export interface Revealed {
  /** The last of them. */
  readonly round: Round;
  /** In the order in which they closed, each with what may be published of it. */
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
  /** Of the log after the events of these numbers: closes, agreements. Missing where the board has no log, as in a test of the core. */
  readonly heads?: ReadonlyMap<number, string>;
  readonly assessment: Reckoned | null;
  readonly ranking: Reckoned | null;
  /** Assessments after the first, oldest first. */
  readonly again: readonly AssessedAgain[];
}

/** An assessment after the first, with what it says beside the one before. */
export interface AssessedAgain extends Reckoned {
  /** Null: nothing before it can be compared. */
  readonly change: ThenAndNow | null;
  /** Whose answers the assessment just before was made of. */
  readonly before: readonly Participant[];
}

/** Flags of the scored tasks, as `decide` is told them. */
export const flagsOf = (ranking: Reckoned | null): ReadonlyMap<TaskId, readonly TaskFlag[]> =>
  new Map(ranking?.outcome.tasks.map(({ id, flags }) => [id as TaskId, flags]));

/** Those that somebody could answer; where nobody could any, all of them: there is nothing else to show. */
export function revealedRounds(state: BoardState, kind: Round['kind']): readonly Round[] {
  const all = [...state.rounds.values()].filter((round) => round.kind === kind && round.revealedAt !== null);
  const voted = all.filter(hadVoters);
  return voted.length > 0 ? voted : all;
}

/** Null if nothing of this kind was revealed yet. `upTo`: as it stood after so many rounds. */
export function revealed(state: BoardState, kind: Round['kind'], upTo = Number.POSITIVE_INFINITY): Revealed | null {
  const rounds = stagesOf(state, revealedRounds(state, kind).slice(0, upTo));
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first === undefined || last === undefined) return null;
  const source = new Map<SubjectId, Stage>();
  for (const stage of rounds)
    for (const subject of stage.round.subjects)
      if (!source.has(subject) || stage.counts(subject)) source.set(subject, stage);
  const electorate = new Map<SeatId, Participant>();
  for (const { electorate: voters } of rounds) for (const voter of voters) electorate.set(voter.seat, voter);
  const counted: Counted = {
    kind,
    electorate: [...electorate.values()],
    roundOf: (subject) => source.get(subject)?.round ?? null,
  };
  if (first === last) return { round: last.round, rounds, counted, disclosed: first.disclosed };
  const input = inputFor(state, counted);
  const disclosed =
    state.privacy === 'named'
      ? disclose(input, 'named')
      : countedTogether(input, first, (subject) => source.get(subject as SubjectId) ?? first);
  return { round: last.round, rounds, counted, disclosed };
}

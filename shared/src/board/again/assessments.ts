import { type Outcome, reckonInSteps } from '../../reckoning/outcome.ts';
import { atOnce } from '../../reckoning/steps.ts';
import type { Finest } from '../../reckoning/finest.ts';
import { assessmentsBefore, type Stage, stagesOf } from '../later-rounds.ts';
import type { SeatId } from '../ids.ts';
import { votes } from '../participant.ts';
import { ofOne } from '../reckoning-input.ts';
import { type AssessedAgain, revealed, type Revealed } from '../revealed.ts';
import { type Round, wasAnswered } from '../round.ts';
import type { BoardState } from '../state.ts';
import { thenAndNow } from './change.ts';
import { toldBeside } from './told-beside.ts';

/** Those that were revealed, oldest first. One that nobody answered is as if it hadn't been (SPEC U3). */
export const roundsAgain = ({ rounds }: Pick<BoardState, 'rounds'>): readonly Round[] =>
  [...rounds.values()].filter((round) => round.kind === 'again' && round.revealedAt !== null && wasAnswered(round));

const alone = (stage: Stage): Revealed => ({
  round: stage.round,
  rounds: [stage],
  counted: ofOne(stage.round, stage.electorate),
  disclosed: stage.disclosed,
});

/** What may be published of an assessment after the first. */
export const revealedAgain = (state: BoardState, round: Round): Revealed | null => {
  const [stage] = stagesOf(state, [round]);
  return stage === undefined ? null : alone(stage);
};

/** All assessments up to this one, the first with all its rounds as one. */
const upTo = (state: BoardState, { number }: Round): readonly Revealed[] => [
  ...[revealed(state, 'checklist')].flatMap((first) => first ?? []),
  ...roundsAgain(state)
    .filter((each) => each.number < number)
    .flatMap((each) => revealedAgain(state, each) ?? []),
];

/** Something of it is shown. */
const tells = ({ disclosed }: Revealed): boolean =>
  Object.values(disclosed.subjects).some(({ shown }) => shown !== 'withheld');

/** In small steps, as `reckonInSteps`. */
export function* reckonAgain(state: BoardState, round: Round): Generator<void, AssessedAgain | null> {
  const now = revealedAgain(state, round);
  if (now === null) return null;
  const outcome: Outcome = yield* reckonInSteps(now.disclosed);
  const earlier = upTo(state, round);
  const then = earlier.findLast(tells) ?? null;
  const change = then === null ? null : yield* thenAndNow(then.round.id, then.disclosed, now.disclosed);
  return { ...now, outcome, change, before: earlier.at(-1)?.counted.electorate ?? [] };
}

const made = new WeakMap<Round, AssessedAgain | null>();

/** All of them, at once: where nobody else waits. */
export const assessedAgain = (state: BoardState): readonly AssessedAgain[] =>
  roundsAgain(state).flatMap((round) => {
    const known = made.get(round) ?? atOnce(reckonAgain(state, round));
    made.set(round, known);
    return known ?? [];
  });

/** What an assessment holds back because of those before it (SPEC S80, S83). */
export interface Withholding {
  /** How coarsely it is told, where by itself it could be told finer; null: as finely. */
  readonly heldBack: Finest | null;
  /** Whose answers don't count yet, as fewer than three of their role have come. */
  readonly uncounted: readonly SeatId[];
}

/** `round` null: of one that those who have a say today would answer. */
export function withholding(state: BoardState, round: Round | null): Withholding {
  const electorate = round === null ? [...state.participants.values()].filter(votes) : (round.electorate ?? []);
  const byThree = round?.byThree ?? true;
  const beside = toldBeside(state.privacy, assessmentsBefore(state, round), { electorate, byThree });
  const alone = toldBeside(state.privacy, [], { electorate, byThree: false });
  const counted = new Set(beside.electorate);
  return {
    heldBack: beside.finest === alone.finest ? null : beside.finest,
    uncounted: electorate.filter((person) => !counted.has(person)).map(({ seat }) => seat),
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RoundId } from '@nemawashi/shared/board/ids';
import { disclosedFor, type Reckoned, type RoundResults } from '@nemawashi/shared/board/results';
import type { Round } from '@nemawashi/shared/board/round';
import { type BoardState, lastClosed } from '@nemawashi/shared/board/state';
import { reckonInSteps } from '@nemawashi/shared/reckoning/outcome';

/** The outcomes of closed rounds, each reckoned once: a closed round never changes. */
export class Results {
  readonly #reckoned = new Map<RoundId, Reckoned>();
  readonly #under = new Map<RoundId, Promise<void>>();

  /** What is known of this state at once; null while a round that it shows is still being reckoned. */
  ready(state: BoardState): RoundResults | null {
    const assessment = this.#known(lastClosed(state, 'checklist'));
    const ranking = this.#known(lastClosed(state, 'scores'));
    return assessment === undefined || ranking === undefined ? null : { assessment, ranking };
  }

  /** Resolves when `ready` answers for this state. */
  async prepare(state: BoardState): Promise<void> {
    const rounds = [lastClosed(state, 'checklist'), lastClosed(state, 'scores')];
    await Promise.all(rounds.map(async (round) => round && this.#reckon(state, round)));
  }

  #known(round: Round | null): Reckoned | null | undefined {
    return round === null ? null : this.#reckoned.get(round.id);
  }

  #reckon(state: BoardState, round: Round): Promise<void> | undefined {
    if (this.#reckoned.has(round.id)) return undefined;
    const under =
      this.#under.get(round.id) ?? reckon(state, round).then((done) => void this.#reckoned.set(round.id, done));
    this.#under.set(round.id, under);
    return under;
  }
}

/** In small steps, so that votes on other boards are answered meanwhile. */
async function reckon(state: BoardState, round: Round): Promise<Reckoned> {
  const disclosed = disclosedFor(state, round);
  const steps = reckonInSteps(disclosed);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { round, disclosed, outcome: step.value };
    await nextTurn();
  }
}

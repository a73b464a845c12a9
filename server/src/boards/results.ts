import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RoundId } from '@nemawashi/shared/board/ids';
import { reckonAgain, roundsAgain } from '@nemawashi/shared/board/again/assessments';
import {
  type AssessedAgain,
  type Reckoned,
  revealed,
  revealedRounds,
  type RoundResults,
} from '@nemawashi/shared/board/revealed';
import type { Round } from '@nemawashi/shared/board/round';
import type { BoardState } from '@nemawashi/shared/board/state';
import { reckonInSteps } from '@nemawashi/shared/reckoning/outcome';

const KINDS = ['checklist', 'scores'] as const;

/** The heads after events of these numbers (`EventLog.heads`). */
export type HeadsOf = (seqs: readonly number[]) => Promise<ReadonlyMap<number, string>>;

/** What follows from the revealed rounds, reckoned once at each reveal: a revealed round never changes. */
export class Results {
  readonly #reckoned = new Map<RoundId, Reckoned>();
  readonly #again = new Map<RoundId, AssessedAgain>();
  readonly #under = new Map<RoundId, Promise<void>>();
  readonly #headsOf: HeadsOf;
  #heads: ReadonlyMap<number, string> = new Map();
  /** Numbers of events whose heads couldn't be read: shown without, rather than never. */
  readonly #headless = new Set<number>();

  /** `headsOf`: the heads of the board's log, where it has one. */
  constructor(headsOf: HeadsOf = () => Promise.resolve(new Map())) {
    this.#headsOf = headsOf;
  }

  /** What is known of this state at once; null while a round that it shows is still being reckoned. */
  ready(state: BoardState): RoundResults | null {
    const assessment = this.#known(state, 'checklist');
    const ranking = this.#known(state, 'scores');
    if (assessment === undefined || ranking === undefined || this.#unread(state).length > 0) return null;
    const rounds = roundsAgain(state);
    const again = rounds.flatMap(({ id }) => this.#again.get(id) ?? []);
    return again.length < rounds.length ? null : { assessment, ranking, again, heads: this.#heads };
  }

  /** Resolves when `ready` answers for this state. */
  async prepare(state: BoardState): Promise<void> {
    await Promise.all([
      this.#readHeads(state),
      ...KINDS.map(async (kind) => this.#reckon(state, kind)),
      this.#anew(state),
    ]);
  }

  #unread(state: BoardState): readonly number[] {
    const closes = [...state.rounds.values()].flatMap(({ closedSeq }) => closedSeq ?? []);
    return [...closes, ...state.agreements.map(({ seq }) => seq)].filter(
      (seq) => !this.#heads.has(seq) && !this.#headless.has(seq),
    );
  }

  async #readHeads(state: BoardState): Promise<void> {
    const unread = this.#unread(state);
    if (unread.length === 0) return;
    const read = await this.#headsOf(unread).catch(() => new Map<number, string>());
    for (const seq of unread) if (!read.has(seq)) this.#headless.add(seq);
    this.#heads = new Map([...this.#heads, ...read]);
  }

  #known(state: BoardState, kind: Round['kind']): Reckoned | null | undefined {
    const last = revealedRounds(state, kind).at(-1);
    return last === undefined ? null : this.#reckoned.get(last.id);
  }

  #reckon(state: BoardState, kind: Round['kind']): Promise<void> | undefined {
    const last = revealedRounds(state, kind).at(-1);
    if (last === undefined || this.#reckoned.has(last.id)) return undefined;
    const under = this.#under.get(last.id) ?? reckon(state, kind).then((done) => this.#keep(last.id, done));
    this.#under.set(last.id, under);
    return under;
  }

  /** One after the other: what each says beside those before it. */
  async #anew(state: BoardState): Promise<void> {
    for (const round of roundsAgain(state)) {
      if (this.#again.has(round.id)) continue;
      const done = await inTurns(reckonAgain(state, round));
      if (done !== null) this.#again.set(round.id, done);
    }
  }

  #keep(round: RoundId, done: Reckoned | null): void {
    if (done !== null) this.#reckoned.set(round, done);
    this.#under.delete(round);
  }
}

/** In small steps, so that votes on other boards are answered meanwhile. */
async function reckon(state: BoardState, kind: Round['kind']): Promise<Reckoned | null> {
  const known = revealed(state, kind);
  if (known === null) return null;
  return { ...known, outcome: await inTurns(reckonInSteps(known.disclosed)) };
}

async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

import type { CommandId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Decision } from '@nemawashi/shared/board/decision';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { evolve } from '@nemawashi/shared/board/evolve';
import { refuse } from '@nemawashi/shared/board/refusal';
import { type BoardState, commandKey } from '@nemawashi/shared/board/state';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { LogBroken, SequenceTaken } from '../store/store.ts';
import { type Batch, notSaved, type Waiting } from './batch.ts';
import { Contest } from './contest.ts';
import { loadBoard, readLog, toStored } from './log.ts';
import type { RoomOptions } from './room-options.ts';
import { steadyClock } from './steady-clock.ts';

/**
 * One open board: decides and folds in order, writes one batch at a time while the next collects, and answers only
 * what is on disk. If a batch can't be written the room forgets everything beyond its log and reads it again. If another
 * writer was first (two servers on one store), it reads on and decides again.
 */
export class BoardRoom {
  readonly #options: RoomOptions;
  /** The board's time: its log never goes backwards, and its timer runs by it. */
  readonly now: () => Timestamp;
  /** On disk; the only state that is ever shown. */
  #committed: BoardState;
  /** Decided, perhaps not yet on disk; the next decision is made on this. */
  #head: BoardState;
  #collecting: Batch | null = null;
  #writing: Promise<void> | null = null;
  /** It is to be looked at what others wrote. */
  #looking: PromiseWithResolvers<void> | null = null;
  /** While the log is being read; nothing is decided meanwhile. */
  #broken: Promise<void> | null = null;
  /** What it is shown by isn't what was written: nothing is answered any more. */
  #ended: unknown = null;
  readonly #contest: Contest;

  constructor(state: BoardState, options: RoomOptions) {
    this.#options = options;
    this.#committed = state;
    this.#head = state;
    this.#contest = new Contest(options.elapsed);
    this.now = steadyClock({ wall: options.now, elapsed: options.elapsed, from: () => this.#committed.at });
    if (options.rest != null) this.#broken = this.#readRest(options.rest);
  }

  get state(): BoardState {
    return this.#committed;
  }

  /**
   * Decides for `seat` and answers when the outcome is durable. A refusal too waits for what it was decided on. A
   * command already carried out is answered as it was then.
   */
  submit(seat: SeatId | null, command: CommandId, decision: (state: BoardState) => Decision): Promise<Ack> {
    return this.#submit(seat, command, decision, this.#options.isShared !== true);
  }

  /** `sure`: what it is decided on is no older than the command. */
  async #submit(
    seat: SeatId | null,
    command: CommandId,
    decision: (state: BoardState) => Decision,
    sure: boolean,
  ): Promise<Ack> {
    while (this.#broken !== null) await this.#broken;
    if (this.#ended !== null) return refuse(this.#ended instanceof LogBroken ? 'board-damaged' : 'not-saved');
    const again = () => this.#submit(seat, command, decision, sure);
    const known = this.#head.replies.get(commandKey(this.#head, seat, command));
    if (known !== undefined) return this.#afterWrites({ ok: true, reply: known }, again);
    const decided = decision(this.#head);
    if (!decided.ok && !sure) {
      await this.catchUp();
      return this.#submit(seat, command, decision, true);
    }
    if (!decided.ok) return this.#afterWrites({ ok: false, refusal: decided.refusal }, again);
    const at = this.now();
    const batch = (this.#collecting ??= { events: [], waiting: [], after: this.#head });
    for (const event of decided.events) {
      const logged: LoggedEvent = { seq: this.#head.seq + 1, at, seat, command, event };
      this.#head = evolve(this.#head, logged);
      batch.events.push(logged);
    }
    batch.after = this.#head;
    const reply = this.#head.replies.get(commandKey(this.#head, seat, command)) ?? { at };
    return this.#wait(batch, { ok: true, reply }, again);
  }

  /** What a command already carried out, and on disk, was answered; null if there was none. */
  answered(seat: SeatId | null, command: CommandId): Ack | null {
    const reply = this.#committed.replies.get(commandKey(this.#committed, seat, command));
    return reply === undefined ? null : { ok: true, reply };
  }

  /** Reads what other servers wrote: it holds, and what was decided and isn't on disk yet is decided again on that. */
  catchUp(): Promise<void> {
    if (this.#options.isShared !== true || this.#ended !== null) return Promise.resolve();
    this.#looking ??= Promise.withResolvers();
    this.#writing ??= this.#writeAll();
    return this.#looking.promise;
  }

  /** Another server writes to its log, or was kept from it by this one. */
  heard(): Promise<void> {
    this.#contest.met();
    return this.catchUp();
  }

  /** Nothing is decided any more, what was decided is still written and answered; answers how to go on after all. */
  pause(): () => void {
    if (this.#ended !== null) return () => undefined;
    this.#ended = PAUSED;
    return () => {
      if (this.#ended === PAUSED) this.#ended = null;
    };
  }

  /** Resolves when nothing is being written any more. */
  async idle(): Promise<void> {
    while (this.#writing !== null || this.#broken !== null) await (this.#broken ?? this.#writing);
  }

  /** Resolves once its whole log is verified; rejects where it isn't what was written. */
  async settled(): Promise<void> {
    while (this.#broken !== null) await this.#broken;
    if (this.#ended !== null) throw this.#ended instanceof Error ? this.#ended : new Error('The log could not be read');
  }

  /** Nothing was decided since it was opened: everybody waits for this. */
  async #readRest(rest: () => Promise<BoardState>): Promise<void> {
    try {
      const whole = await rest();
      this.#goOn(whole);
    } catch (error) {
      this.#ended = error;
      this.#broken = null;
      this.#options.onFailure(error);
    }
  }

  #afterWrites(ack: Ack, again: Waiting['again']): Ack | Promise<Ack> {
    if (this.#head === this.#committed) return ack;
    return this.#wait((this.#collecting ??= { events: [], waiting: [], after: this.#head }), ack, again);
  }

  #wait(batch: Batch, ack: Ack, again: Waiting['again']): Promise<Ack> {
    const answer = new Promise<Ack>((settle) => batch.waiting.push({ ack, settle, again }));
    this.#writing ??= this.#writeAll();
    return answer;
  }

  async #writeAll(): Promise<void> {
    const { events: log, onFailure } = this.#options;
    let isLate = false;
    while (this.#collecting !== null || this.#looking !== null) {
      if (this.#looking !== null) await this.#look(this.#looking);
      if (this.#collecting === null) continue;
      // Whoever only waits for what is on disk by now is answered at once, though never before this has been noted; and who
      // lost a race isn't kept from the next one.
      await (this.#collecting.events.length > 0 && !isLate ? this.#turn() : null);
      const batch = this.#take();
      if (batch === null) continue;
      isLate = false;
      try {
        if (batch.events.length > 0) await this.#contest.timed(() => log.append(toStored(this.#head.id, batch.events)));
      } catch (error) {
        isLate = error instanceof SequenceTaken;
        if (isLate) this.#options.onLost?.();
        if (!(isLate && this.#options.isShared)) onFailure(error);
        const waiting = [...batch.waiting, ...(this.#take()?.waiting ?? [])];
        this.#broken = isLate ? this.#readOn(waiting) : this.#readAgain(waiting);
        await this.#broken;
        continue;
      }
      this.#committed = batch.after;
      this.#answer(batch);
    }
    this.#writing = null;
  }

  async #turn(): Promise<void> {
    const { beat } = this.#options;
    const rest = this.#contest.rest();
    if (rest > 0) await beat.rest(rest);
    await beat.next();
  }

  /** One after the other, while the next batch is being written; with the last of them everybody else hears of it. */
  #answer({ events, waiting, after }: Batch): void {
    const { turns, onCommit } = this.#options;
    for (const [at, { ack, settle }] of waiting.entries())
      turns.take(() => {
        settle(ack);
        if (at === waiting.length - 1 && events.length > 0) onCommit(after, events, 'own');
      });
  }

  #take(): Batch | null {
    const batch = this.#collecting;
    this.#collecting = null;
    return batch;
  }

  /** Nothing of the batch was kept, nor of what was decided on top of it: all are told, and the log is read again. */
  async #readAgain(waiting: readonly Waiting[]): Promise<void> {
    notSaved(waiting);
    const state = await loadBoard(this.#options.events, this.#head.id).catch(this.#options.onFailure);
    this.#goOn(state ?? this.#committed);
  }

  /** Another writer was first: what it wrote holds, and everything that waits is decided on that. */
  async #readOn(waiting: readonly Waiting[]): Promise<void> {
    const since = await this.#since();
    // Where nobody's is to be found, deciding again would meet the same.
    if (since.length === 0) {
      this.#goOn(this.#committed);
      notSaved(waiting);
    } else this.#follow(since, waiting);
  }

  /** Between two batches, so that what is found was written by others. */
  async #look(looking: PromiseWithResolvers<void>): Promise<void> {
    await this.#broken;
    this.#looking = null;
    const since = this.#ended === null ? await this.#since() : [];
    if (since.length > 0) this.#follow(since, this.#take()?.waiting ?? []);
    looking.resolve();
  }

  async #since(): Promise<LoggedEvent[]> {
    const { id, seq } = this.#committed;
    return (await readLog(this.#options.events, id, seq).catch(this.#options.onFailure)) ?? [];
  }

  #follow(since: readonly LoggedEvent[], waiting: readonly Waiting[]): void {
    const state = since.reduce<BoardState>(evolve, this.#committed);
    this.#goOn(state);
    this.#contest.met();
    this.#options.turns.take(() => this.#options.onCommit(state, since, 'others'));
    for (const { settle, again } of waiting) void again().then(settle);
  }

  #goOn(state: BoardState): void {
    this.#committed = state;
    this.#head = state;
    this.#broken = null;
  }
}

const PAUSED = new Error('The board is about to be deleted');

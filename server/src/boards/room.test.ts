import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { decide } from '@nemawashi/shared/board/decide';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { describe, expect, it } from 'vitest';
import { type EventLog, SequenceTaken, StorageFailed, type StoredEvent } from '../store/store.ts';
import { Turns } from '../turns.ts';
import { Beat } from './beat.ts';
import { toStored } from './log.ts';
import { BoardRoom } from './room.ts';

/** A disk that writes when it is told to, or fails. */
class SlowLog implements Pick<EventLog, 'append' | 'slices' | 'check'> {
  readonly kept: StoredEvent[];
  readonly #waiting: { events: readonly StoredEvent[]; done: () => void; fail: (error: Error) => void }[] = [];
  #askedFor: (() => void) | null = null;

  constructor(kept: readonly StoredEvent[]) {
    this.kept = [...kept];
  }
  append(events: readonly StoredEvent[]): Promise<void> {
    return new Promise((done, fail) => {
      this.#waiting.push({ events, done, fail });
      this.#askedFor?.();
    });
  }
  check(): ReturnType<EventLog['check']> {
    return Promise.reject(new Error('Nothing is wrong with it'));
  }
  async *slices(_board: BoardId, after = 0): AsyncGenerator<StoredEvent[]> {
    yield await Promise.resolve(this.kept.filter(({ seq }) => seq > after));
  }
  /** Something is to be written. */
  get asked(): boolean {
    return this.#waiting.length > 0;
  }
  async #next() {
    while (this.#waiting.length === 0) await new Promise<void>((resolve) => (this.#askedFor = resolve));
    const next = this.#waiting.shift();
    if (next === undefined) throw new Error('Nothing to write');
    return next;
  }
  async write(): Promise<number> {
    const { events, done } = await this.#next();
    this.kept.push(...events);
    done();
    return events.length;
  }
  /** Somebody else wrote these first. */
  async losesTo(...events: readonly StoredEvent[]): Promise<void> {
    const { fail } = await this.#next();
    this.kept.push(...events);
    fail(new SequenceTaken('UNIQUE constraint failed: events.board, events.seq'));
  }
  async fail(): Promise<void> {
    (await this.#next()).fail(new StorageFailed('the disk is full'));
  }
}

/** Goes on when it is told to, and by itself wherever somebody waits for it. */
class Time {
  now = 0;
  stands = false;
  #waiting: (() => void)[] = [];
  readonly after = (ms: number, callback: () => void): (() => void) => {
    const end = () => {
      this.now += ms;
      callback();
    };
    if (this.stands) this.#waiting.push(end);
    else setImmediate(end);
    return () => undefined;
  };
  /** As long as anybody waits. */
  goOn(): void {
    for (const end of this.#waiting.splice(0)) end();
  }
}

function room(): {
  room: BoardRoom;
  log: SlowLog;
  story: Story;
  title: (text: string, by?: SeatId) => Promise<unknown>;
  failures: unknown[];
  /** The titles that were shown, in order. */
  shown: string[];
  time: Time;
} {
  const story = new Story();
  const log = new SlowLog(toStored(story.state.id, story.log));
  const time = new Time();
  const failures: unknown[] = [];
  const shown: string[] = [];
  const open = new BoardRoom(story.state, {
    events: log,
    now: () => 1,
    elapsed: () => 0,
    beat: new Beat({ elapsed: () => time.now, after: time.after }),
    turns: new Turns(),
    onCommit: (state) => shown.push(state.title),
    onFailure: (error) => failures.push(error),
  });
  let commands = 0;
  const title = (text: string, by: SeatId = LEADER) =>
    open.submit(by, `command-${String((commands += 1))}` as CommandId, (state) =>
      decide(state, by, { type: 'changeSetup', title: text }),
    );
  return { room: open, log, story, title, failures, shown, time };
}

describe('a board on a slow disk', () => {
  it('R2 nothing is answered or shown before it is on disk', async () => {
    const { room: board, log, story, title } = room();
    let answered = false;
    const ack = title('新しい題').then((given) => {
      answered = true;
      return given;
    });
    // A refusal too waits for what it was decided on.
    const refused = title('x', 'ghost' as SeatId);
    await Promise.resolve();
    expect([answered, board.state.title]).toEqual([false, story.state.title]);
    await log.write();
    expect(await ack).toMatchObject({ ok: true });
    expect(await refused).toMatchObject({ ok: false });
    expect(board.state.title).toBe('新しい題');
  });

  it('R2 what comes while a batch is being written goes into the next one, numbered without gaps', async () => {
    const { log, title } = room();
    const first = title('一');
    const before = log.kept.length;
    const writing = log.write();
    await writing;
    const rest = [title('二'), title('三'), title('四')];
    expect(await log.write()).toBe(3);
    await Promise.all([first, ...rest]);
    expect(log.kept.map(({ seq }) => seq)).toEqual(log.kept.map((_, index) => index + 1));
    expect(log.kept).toHaveLength(before + 4);
  });

  it('Z40 a lone command waits for nobody; those of a crowd go together, a beat after the last', async () => {
    const { log, title, time } = room();
    time.stands = true;
    const first = title('一');
    expect(await log.write()).toBe(1);
    await first;
    const crowd = [title('二'), title('三')];
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
    expect(log.asked).toBe(false);
    crowd.push(title('四'));
    time.goOn();
    expect(await log.write()).toBe(3);
    await Promise.all(crowd);
    time.now += 4;
    const later = title('五');
    expect(await log.write()).toBe(1);
    expect(await later).toMatchObject({ ok: true });
  });

  it('Z40 who only waits for what is on disk by now waits for no beat', async () => {
    const { log, title, time } = room();
    time.stands = true;
    const first = title('一');
    await nextTurn();
    const refused = title('x', 'ghost' as SeatId);
    expect(await log.write()).toBe(1);
    expect(await first).toMatchObject({ ok: true });
    expect(await refused).toMatchObject({ ok: false });
  });

  it('Z40 a command from which nothing follows is answered, and what comes after it is written', async () => {
    const { room: board, log, title } = room();
    const nothing = (command: string) =>
      board.submit(LEADER, command as CommandId, () => ({ ok: true as const, events: [] }));
    expect(await nothing('one')).toMatchObject({ ok: true });
    await board.idle();
    const next = title('次の題');
    expect(await log.write()).toBe(1);
    expect(await next).toMatchObject({ ok: true });
  });

  it('R3 a batch that can’t be written never happened, and everybody waiting is told', async () => {
    const { room: board, log, story, title, failures } = room();
    const first = title('失われる題');
    await log.fail();
    expect(await first).toMatchObject({ ok: false, refusal: { kind: 'not-saved' } });
    await board.idle();
    expect(board.state.title).toBe(story.state.title);
    expect(failures).toHaveLength(1);
    const again = title('残る題');
    await log.write();
    expect(await again).toMatchObject({ ok: true });
    expect(board.state.title).toBe('残る題');
  });

  it('R24 where another writer was first the board reads on, shows that, and decides again on it', async () => {
    const { room: board, log, story, title, shown } = room();
    const other = { type: 'setupChanged', title: '先の題', privacy: 'named', weighing: story.state.weighing } as const;
    const { departments, seq } = story.state;
    const first = toStored(story.state.id, [
      { seq: seq + 1, at: 5, seat: LEADER, command: null, event: { ...other, departments } },
    ]);
    const mine = title('後の題');
    const refused = title('x', 'ghost' as SeatId);
    await log.losesTo(...first);
    expect(await log.write()).toBe(1);
    expect(await mine).toMatchObject({ ok: true });
    expect(await refused).toMatchObject({ ok: false, refusal: { kind: 'not-your-seat' } });
    expect(shown).toEqual(['先の題', '後の題']);
    expect(board.state.title).toBe('後の題');
    expect(log.kept.map((event) => event.seq)).toEqual(log.kept.map((_, index) => index + 1));
  });

  it('R24 where the number is said to be taken and nobody’s event is there, it wasn’t saved', async () => {
    const { room: board, log, story, title } = room();
    const mine = title('失われる題');
    await log.losesTo();
    expect(await mine).toMatchObject({ ok: false, refusal: { kind: 'not-saved' } });
    await board.idle();
    expect(board.state.title).toBe(story.state.title);
  });

  it('P3 the same command while the first is still being written has one effect', async () => {
    const { room: board, log } = room();
    const send = () =>
      board.submit(LEADER, 'command-same' as CommandId, (state) =>
        decide(state, LEADER, { type: 'changeSetup', title: '一度だけ' }),
      );
    const both = [send(), send()];
    expect(await log.write()).toBe(1);
    const [first, second] = await Promise.all(both);
    expect(second).toEqual(first);
  });
});

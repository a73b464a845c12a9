import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId, CommandId } from '@nemawashi/shared/board/ids';
import { decide } from '@nemawashi/shared/board/decide';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { replay } from '@nemawashi/shared/board/evolve';
import type { BoardState } from '@nemawashi/shared/board/state';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventLog, SequenceTaken, type StoredEvent } from '../store/store.ts';
import { Turns } from '../turns.ts';
import { Beat } from './beat.ts';
import { toLogged, toStored } from './log.ts';
import { BoardRoom } from './room.ts';
import type { Whose } from './room-options.ts';

type Log = Pick<EventLog, 'append' | 'slices' | 'check'>;

/** A log of which whoever comes first with a number has it, some turns after they asked. */
class OneLog implements Log {
  readonly kept: StoredEvent[];
  readonly #turns: () => number;
  constructor(kept: readonly StoredEvent[], turns: () => number) {
    this.kept = [...kept];
    this.#turns = turns;
  }
  async append(events: readonly StoredEvent[]): Promise<void> {
    await this.#wait();
    if (events[0]?.seq !== this.kept.length + 1) throw new SequenceTaken('somebody was first');
    this.kept.push(...events);
    await this.#wait();
  }
  check(): ReturnType<EventLog['check']> {
    return Promise.reject(new Error('Nothing is wrong with it'));
  }
  async *slices(_board: BoardId, after = 0): AsyncGenerator<StoredEvent[]> {
    await this.#wait();
    const found = this.kept.slice(after);
    await this.#wait();
    yield found;
  }
  async #wait(): Promise<void> {
    for (let left = this.#turns(); left > 0; left -= 1) await nextTurn();
  }
}

interface Server {
  readonly room: BoardRoom;
  /** What it was told of, in order. */
  readonly heard: (readonly [seq: number, whose: Whose])[];
  readonly failures: unknown[];
}

/** Time that goes on by one for each turn of the event loop that somebody waits. */
class Ticking {
  now = 0;
  readonly after = (ms: number, act: () => void) => {
    const until = this.now + ms;
    const tick = () => {
      this.now += 1;
      if (this.now >= until) act();
      else setImmediate(tick);
    };
    setImmediate(tick);
    return () => undefined;
  };
}

function serve(state: BoardState, log: Log, time = new Ticking(), onLost = () => undefined as unknown): Server {
  const heard: Server['heard'] = [];
  const failures: unknown[] = [];
  const room = new BoardRoom(state, {
    events: log,
    now: () => 1,
    elapsed: () => time.now,
    beat: new Beat({ elapsed: () => time.now, after: time.after }),
    turns: new Turns(),
    isShared: true,
    onLost: () => void onLost(),
    onCommit: (_state, events: readonly LoggedEvent[], whose) =>
      heard.push(...events.map(({ seq }) => [seq, whose] as const)),
    onFailure: (error) => failures.push(error),
  });
  return { room, heard, failures };
}

const title = ({ room }: Server, text: string, id: string) =>
  room.submit(LEADER, id as CommandId, (state) => decide(state, LEADER, { type: 'changeSetup', title: text }));

describe('rooms of one board on several servers', () => {
  it('R24 Z32 Z33 whatever comes when: every command counts once, everybody hears the log’s order, all end alike', async () => {
    const step = fc.record({
      server: fc.nat(2),
      command: fc.nat(11),
      looks: fc.boolean(),
      then: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 24 }),
        fc.array(fc.nat(3), { minLength: 1 }),
        async (steps, waits) => {
          const story = new Story();
          let at = 0;
          const log = new OneLog(toStored(story.state.id, story.log), () => waits[(at += 1) % waits.length] ?? 0);
          const before = log.kept.length;
          const servers = [0, 1, 2].map(() => serve(story.state, log));
          const acks: Promise<readonly [string, unknown]>[] = [];
          for (const { server, command, looks, then } of steps) {
            const [on, id] = [servers[server], `command-${String(command)}`];
            if (on === undefined) continue;
            if (looks) void on.room.catchUp();
            acks.push(title(on, id, id).then((ack) => [id, ack] as const));
            for (let left = then; left > 0; left -= 1) await nextTurn();
          }
          // A command that is sent again, to whichever server, has the same answer.
          const answers = new Map<string, unknown>();
          for (const [id, ack] of await Promise.all(acks)) {
            expect(ack).toMatchObject({ ok: true });
            expect(answers.get(id) ?? ack).toEqual(ack);
            answers.set(id, ack);
          }
          expect(
            log.kept
              .slice(before)
              .map(({ command }) => command)
              .sort(),
          ).toEqual([...answers.keys()].sort());
          const whole = replay(log.kept.map(toLogged));
          for (const { room, heard, failures } of servers) {
            await room.catchUp();
            expect(room.state).toEqual(whole);
            await nextTurn();
            expect(heard.map(([seq]) => seq)).toEqual(log.kept.slice(before).map(({ seq }) => seq));
            expect(failures).toEqual([]);
          }
          const own = servers.flatMap(({ heard }) => heard.filter(([, whose]) => whose === 'own'));
          expect(own).toHaveLength(log.kept.length - before);
        },
      ),
    );
  });

  it('Z48 whoever lost a race comes next, however much nearer to the log the other is', async () => {
    const story = new Story();
    const time = new Ticking();
    const log = new OneLog(toStored(story.state.id, story.log), () => 2);
    let written = 0;
    const counted: Log = {
      check: () => log.check(),
      slices: (board, after) => log.slices(board, after),
      append: (events) => log.append(events).then(() => void (written += 1)),
    };
    const pause = () => new Promise<void>((resolve) => time.after(4, resolve));
    const distant: Log = {
      check: () => log.check(),
      async *slices(board, after) {
        await pause();
        yield* log.slices(board, after);
      },
      append: (events) => pause().then(() => log.append(events)),
    };
    const near = serve(story.state, counted, time);
    const far = serve(story.state, distant, time, () => near.room.heard());
    let isOver = false;
    const crowd = Array.from({ length: 5 }, async (_, who) => {
      for (let at = 0; !isOver; at += 1) await title(near, `題${String(at)}`, `near-${String(who)}-${String(at)}`);
    });
    const times: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      const before = written;
      await title(far, `別の題${String(at)}`, `far-${String(at)}`);
      times.push(written - before);
    }
    isOver = true;
    await Promise.all(crowd);
    expect(Math.max(...times)).toBeLessThanOrEqual(3);
  });

  it('Z33 nothing is refused on what was, where another server has gone on', async () => {
    const story = new Story();
    const log = new OneLog(toStored(story.state.id, story.log), () => 1);
    const [one, other] = [serve(story.state, log), serve(story.state, log)];
    const seen = one.room.submit(LEADER, 'first' as CommandId, (state) =>
      decide(state, LEADER, { type: 'changeSetup', title: '先の題' }),
    );
    expect(await seen).toMatchObject({ ok: true });
    const judged = other.room.submit(LEADER, 'second' as CommandId, (state) =>
      state.title === '先の題'
        ? decide(state, LEADER, { type: 'changeSetup', title: '後の題' })
        : { ok: false, refusal: { kind: 'not-found' } },
    );
    expect(await judged).toMatchObject({ ok: true });
  });

  it('Z32 its time never goes before what another server wrote', async () => {
    const story = new Story();
    const { state } = story;
    const log = new OneLog(toStored(state.id, story.log), () => 1);
    const server = serve(state, log);
    const event = { type: 'setupChanged', title: '題', privacy: 'named', weighing: state.weighing } as const;
    const later = { seq: state.seq + 1, at: 9_999_999_999_999, seat: LEADER, command: null };
    log.kept.push(...toStored(state.id, [{ ...later, event: { ...event, departments: state.departments } }]));
    await server.room.catchUp();
    expect(server.room.now()).toBe(later.at);
  });
});

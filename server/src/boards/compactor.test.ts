import type { BoardId } from '@nemawashi/shared/board/ids';
import { decide } from '@nemawashi/shared/board/decide';
import type { Command } from '@nemawashi/shared/board/command';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { makeId } from '../access/secret.ts';
import { passingAlone } from '../store/passing.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { LogBroken } from '../store/store.ts';
import { Turns } from '../turns.ts';
import { Beat } from './beat.ts';
import { createBoards } from './boards.ts';
import { Compactor } from './compactor.ts';
import { foldLog, toStored } from './log.ts';
import { openLog } from './opening.ts';
import { BoardRoom } from './room.ts';
import { shapeOfStates } from './shape.ts';

const ITEMS = 4;

/** Nobody waits for a beat. */
const hurried = { elapsed: () => performance.now() * 1e6, after: () => () => undefined };

/** A store with a board of one executive whose first round is open. */
async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-compactor-'));
  const file = join(folder, 'test.sqlite');
  const store = await openSqliteStore(file);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const story = new Story({ board: makeId<BoardId>(), items: ITEMS });
  const seat = story.join('voter', 'executive');
  story.do(LEADER, { type: 'startAssessment' });
  return { store, file, story, seat, board: story.state.id };
}
type SetUp = Awaited<ReturnType<typeof setUp>>;

/** Changes one's mind so often. */
function waver({ story, seat }: SetUp, times: number): void {
  for (let n = 0; n < times; n += 1) story.answer(seat, story.round.subjects[n % ITEMS] ?? '', (n % 5) + 1);
}

/** No step takes any time, and no rest either. */
const atOnce = ({ events }: SetUp['store']) => ({
  events,
  elapsed: () => 0,
  after: (_ms: number, callback: () => void) => {
    queueMicrotask(callback);
    return () => undefined;
  },
});

/** The room of it as the server has it, with its compactor. */
async function openRoom({ store, board }: SetUp) {
  const failures: unknown[] = [];
  const compactor = new Compactor({
    ...atOnce(store),
    onFailure: (_board, error) => failures.push(error),
  });
  const opened = await openLog(store.events, board);
  if (opened === null) throw new Error('No board');
  const room: BoardRoom = new BoardRoom(opened.state, {
    events: store.events,
    now: Date.now,
    elapsed: () => 0,
    beat: new Beat(hurried),
    turns: new Turns(),
    onCommit: (_state, events) => compactor.committed(room, events),
    onFailure: (error) => failures.push(error),
    rest: opened.rest,
  });
  compactor.opened(room, opened);
  const does = (by: typeof LEADER, command: Command, id = makeId<never>()) =>
    room.submit(by, id, (state) => decide(state, by, command));
  return { room, compactor, does, failures, opened };
}

it('H15 what was superseded is erased when a board is opened, and when a round closes', async () => {
  const set = await setUp();
  const { store, board, story, seat } = set;
  waver(set, 40);
  await store.events.append(toStored(board, story.log));
  const { compactor, does, failures } = await openRoom(set);
  await compactor.idle();
  const left = async () => (await foldLog(store.events, board)).superseded;
  expect(await left()).toBe(0);
  const { id: round, subjects } = story.round;
  const [subject] = subjects;
  if (subject === undefined) throw new Error('Nothing asked');
  expect(await does(seat, { type: 'answer', round, subject, value: 1, replaces: 10 })).toMatchObject({ ok: true });
  await compactor.idle();
  // One alone waits for more, or for the close.
  expect(await left()).toBe(1);
  expect(await does(LEADER, { type: 'closeRound', round, reveal: 'everyone' })).toMatchObject({ ok: true });
  await compactor.idle();
  expect(await left()).toBe(0);
  expect(failures).toEqual([]);
});

it('H15 many are erased while the round is still open', async () => {
  const set = await setUp();
  const { store, board, story, seat } = set;
  waver(set, ITEMS);
  await store.events.append(toStored(board, story.log));
  const { compactor, does } = await openRoom(set);
  const { id: round, subjects } = story.round;
  for (let replaces = 1; replaces <= 600; replaces += 1)
    await Promise.all(subjects.map((subject) => does(seat, { type: 'answer', round, subject, value: 2, replaces })));
  await compactor.idle();
  expect((await foldLog(store.events, board)).superseded).toBeLessThan(600);
});

it('H16 while anybody writes, to whatever board, it works a tenth of the time at most; while nobody does, all of it', async () => {
  const set = await setUp();
  const { store, board, story } = set;
  waver(set, 3000);
  await store.events.append(toStored(board, story.log));
  const opened = await openLog(store.events, board);
  if (opened === null) throw new Error('No board');
  const settled = () => Promise.resolve();
  for (const [writes, step, rest] of [
    [true, 70, 630],
    [true, 7, 250],
    [false, 7, 0],
  ] as const) {
    let now = 0;
    const rests: number[] = [];
    const other = { state: story.state, settled, catchUp: settled };
    const compactor = new Compactor({
      events: {
        ...store.events,
        async *compact(id) {
          for await (const erased of store.events.compact(id)) {
            // A step, as long as this, in which somebody may have been served.
            now += step;
            if (writes) compactor.committed(other, []);
            yield erased;
          }
        },
      },
      elapsed: () => now,
      after(ms, callback) {
        rests.push(ms);
        queueMicrotask(callback);
        return () => undefined;
      },
      onFailure: (_board, error) => expect(error).toBeNull(),
    });
    compactor.opened({ state: story.state, settled, catchUp: settled }, opened);
    await compactor.idle();
    expect(rests.length > 10).toBe(writes);
    expect(rests.every((ms) => ms === rest)).toBe(true);
  }
});

it('H16 a server that ends waits for no rest', async () => {
  const set = await setUp();
  const { store, board, story } = set;
  waver(set, 1200);
  await store.events.append(toStored(board, story.log));
  const opened = await openLog(store.events, board);
  if (opened === null) throw new Error('No board');
  const resting = Promise.withResolvers<true>();
  let calledOff = 0;
  const compactor = new Compactor({
    ...atOnce(store),
    events: {
      ...store.events,
      async *compact(id) {
        for await (const erased of store.events.compact(id)) {
          compactor.committed(room, []);
          yield erased;
        }
      },
    },
    after() {
      resting.resolve(true);
      return () => (calledOff += 1);
    },
    onFailure: (_board, error) => expect(error).toBeNull(),
  });
  const room = { state: story.state, settled: () => Promise.resolve(), catchUp: () => Promise.resolve() };
  compactor.opened(room, opened);
  await resting.promise;
  await compactor.close();
  expect(calledOff).toBe(1);
});

it('H15 a board that left memory and was opened again keeps no state that knows what was erased since', async () => {
  const set = await setUp();
  const { store, board, story } = set;
  waver(set, 1200);
  await store.events.append(toStored(board, story.log));
  const opened = await openLog(store.events, board);
  if (opened === null) throw new Error('No board');
  const compactor = new Compactor({ ...atOnce(store), onFailure: (_board, error) => expect(error).toBeNull() });
  const asOpened = (state: typeof opened.state) => ({
    state,
    settled: () => Promise.resolve(),
    catchUp: () => Promise.resolve(),
  });
  const [left, open] = [asOpened(opened.state), asOpened(story.state)];
  compactor.opened(left, opened);
  compactor.opened(open, { ...opened, superseded: 0, since: 0 });
  await compactor.idle();
  expect(await store.events.snapshot(board, await shapeOfStates())).toBeNull();
  compactor.opened(open, opened);
  await compactor.idle();
  expect(await store.events.snapshot(board, await shapeOfStates())).not.toBeNull();
});

it('H17 a long log is opened by its kept state and what came since: the same board, and the same receipts', async () => {
  const set = await setUp();
  const { store, board, story, seat } = set;
  waver(set, 1200);
  await store.events.append(toStored(board, story.log));
  const first = await openRoom(set);
  await first.compactor.idle();
  const kept = story.state.seq;
  waver(set, 7);
  await store.events.append(toStored(board, story.log.slice(kept)));
  expect(await store.events.snapshot(board, await shapeOfStates())).toMatchObject({ seq: kept });
  const { room, opened, compactor } = await openRoom(set);
  expect(opened).toMatchObject({ since: 7, superseded: 7 });
  expect(room.state.seq).toBe(story.state.seq);
  // The first answer of all was erased long ago: whoever asks again hears what they were told then.
  const [erased] = story.log.filter(({ event }) => event.type === 'answered');
  if (erased?.command == null) throw new Error('Nobody answered');
  const again = await room.submit(seat, erased.command, () => {
    throw new Error('Decided twice');
  });
  expect(again).toEqual({ ok: true, reply: { at: erased.at, revision: 1 } });
  await compactor.idle();
  expect(JSON.stringify([...room.state.replies].sort())).toBe(JSON.stringify([...story.state.replies].sort()));
});

it('H18 nothing is answered before the whole log is verified; where it isn’t what was written, nothing at all', async () => {
  const set = await setUp();
  const { store, file, board, story, seat } = set;
  waver(set, 1200);
  await store.events.append(toStored(board, story.log));
  await (await openRoom(set)).compactor.idle();
  const beside = new DatabaseSync(file);
  beside.prepare('update events set at = 5 where board = ? and seq = 3').run(board);
  beside.close();
  const { room, does, failures } = await openRoom(set);
  // Shown as it was kept.
  expect(room.state.seq).toBe(story.state.seq);
  const { id: round, subjects } = story.round;
  const [subject] = subjects;
  if (subject === undefined) throw new Error('Nothing asked');
  const ack = await does(seat, { type: 'answer', round, subject, value: 1, replaces: 300 });
  expect(ack).toMatchObject({ ok: false, refusal: { kind: 'board-damaged' } });
  expect(failures).toEqual([expect.any(LogBroken)]);
  expect((await store.events.check(board)).problem).toBe('changed');
});

it('H18 whoever has it open is told, and whoever comes next', async () => {
  const set = await setUp();
  const { store, file, board, story } = set;
  waver(set, 1200);
  await store.events.append(toStored(board, story.log));
  await (await openRoom(set)).compactor.idle();
  const beside = new DatabaseSync(file);
  beside.prepare('update events set at = 5 where board = ? and seq = 3').run(board);
  beside.close();
  const ended = Promise.withResolvers<BoardId>();
  const boards = createBoards({
    deletedAt: () => Promise.resolve(null),
    events: store.events,
    now: Date.now,
    elapsed: () => 0,
    after: () => () => undefined,
    idleMs: 1000,
    broadcast: { readers: () => 0, toAll: () => Promise.resolve(), toAudience: () => Promise.resolve() },
    turns: new Turns(),
    onCommit: () => undefined,
    onFailure: () => undefined,
    onEnded: (each) => ended.resolve(each),
    linkKey: { codeOf: () => null },
    passing: passingAlone,
    isShared: false,
    onLost: () => undefined,
  });
  const lease = await boards.open(board);
  expect(lease?.board.room.state.title).toBe(story.state.title);
  expect(await ended.promise).toBe(board);
  await expect(boards.open(board)).rejects.toBeInstanceOf(LogBroken);
  lease?.release();
  await boards.close();
});

import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstHead, seal, WITH_THE_BOARD } from '../chain.ts';
import { LogBroken, type Problem, StorageFailed, type StoredEvent } from '../store.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts';

const board = 'board-a' as BoardId;
const other = 'board-b' as BoardId;
const EVENTS = 1200;

const event = (seq: number, of: BoardId = board): StoredEvent => ({
  board: of,
  seq,
  at: 1_700_000_000_000 + seq,
  command: `command-${String(seq)}` as CommandId,
  seat: 'seat' as SeatId,
  body: `{"type":"answered","value":${String((seq % 5) + 1)}}`,
});
const log = (of: BoardId, count = EVENTS) => Array.from({ length: count }, (_, index) => event(index + 1, of));

let folder: string;
let store: SqliteStore;
const file = () => join(folder, 'test.sqlite');
const marks = () => join(folder, 'nemawashi.marks');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-sealed-'));
  store = await openSqliteStore(file());
  await store.events.append(log(board));
  await store.events.append(log(other, 3));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Somebody with the file in hand does this to it. */
function meanwhile(work: (db: DatabaseSync) => unknown): void {
  const db = new DatabaseSync(file());
  work(db);
  db.close();
}
const run = (sql: string, ...values: SQLInputValue[]) => meanwhile((db) => db.prepare(sql).run(...values));

/** The board is believed up to `seq` and no further, and the other one whole. */
async function expectBroken(problem: Problem, seq: number): Promise<void> {
  const read = await store.events.read(board).catch((error: unknown) => error);
  expect(read).toBeInstanceOf(LogBroken);
  expect((read as LogBroken).check).toMatchObject({ board, problem, seq, at: seq === 0 ? null : event(seq).at });
  await expect(Readable.from(store.events.verify(board)).toArray()).rejects.toEqual(read);
  expect(await store.events.read(other)).toEqual(log(other, 3));
  expect(await store.events.check(other)).toMatchObject({ problem: null, seq: 3 });
}

describe('a log that isn’t what was written', () => {
  it('H3 shows up where anything of an event was changed', async () => {
    const changes: readonly [column: string, value: SQLInputValue][] = [
      ['body', '{"type":"answered","value":2}'],
      ['at', 5],
      ['at', 2n ** 62n],
      ['command', null],
      ['seat', 'another'],
      ['hash', new Uint8Array(32)],
      ['salt', new Uint8Array(16)],
      ['salt', 'x'],
      ['head', new Uint8Array(32)],
    ];
    for (const [column, value] of changes) {
      run('create table kept as select * from events where board = ? and seq = 700', board);
      run(`update events set ${column} = ? where board = ? and seq = 700`, value, board);
      // No JavaScript number holds 2⁶².
      await expectBroken(typeof value === 'bigint' ? 'unreadable' : 'changed', 699);
      run('replace into events select * from kept');
      run('drop table kept');
      expect(await store.events.read(board)).toEqual(log(board));
    }
  });

  it('H3 shows up where two events changed places, one was left out, or one is another board’s now', async () => {
    run('update events set seq = -1 where board = ? and seq = 9', board);
    await expectBroken('missing', 8);
    run('update events set seq = 9 where board = ? and seq = 10', board);
    await expectBroken('changed', 8);
    run('update events set board = ? where board = ? and seq = 2', 'board-c', board);
    await expectBroken('missing', 1);
  });

  it('H3 shows up where what was said about its beginning was changed', async () => {
    run('insert into chain_starts (board, "before", at) values (?, 5, 5)', board);
    await expectBroken('changed', 0);
  });

  it('H4 shows up where its tail was lost, or all of it', async () => {
    run('delete from events where board = ? and seq > 1100', board);
    await expectBroken('lost', 1100);
    run('delete from events where board = ?', board);
    await expectBroken('lost', 0);
    expect(await store.events.boards()).toEqual([other]);
    expect(await store.events.traces()).toContain(board);
  });

  it('H4 shows up where all of it was written anew so that it verifies', async () => {
    meanwhile((db) => {
      const update = db.prepare('update events set body = ?, salt = ?, hash = ?, head = ? where board = ? and seq = ?');
      let head = firstHead(board, WITH_THE_BOARD);
      for (const each of log(board)) {
        const changed = each.seq === 700 ? { ...each, body: '{}' } : each;
        const sealed = seal(head, changed);
        update.run(changed.body, sealed.salt, sealed.hash, sealed.head, board, each.seq);
        ({ head } = sealed);
      }
    });
    await expectBroken('rewritten', EVENTS - 1);
  });

  it('H3 shows up where a page of the file means nothing, and the start says so', async () => {
    await store.close();
    const bytes = await readFile(file());
    const at = bytes.lastIndexOf('"command-700"'.slice(1, -1));
    bytes.fill(0xa5, at - (at % 4096), at - (at % 4096) + 4096);
    await writeFile(file(), bytes);
    store = await openSqliteStore(file());
    const { problem, seq } = await store.events.check(board);
    expect(['unreadable', 'changed', 'missing']).toContain(problem);
    expect(seq).toBeGreaterThan(0);
    expect(seq).toBeLessThan(700);
    expect(store.notices.join()).toContain('the database is damaged');
    expect(await store.events.read(other)).toEqual(log(other, 3));
  });

  it('H3 takes nothing more, also where that happens under a running server', async () => {
    const beside = new DatabaseSync(file());
    beside.prepare('delete from events where board = ? and seq = ?').run(board, EVENTS);
    beside.close();
    await expect(store.events.append([event(EVENTS)])).rejects.toBeInstanceOf(StorageFailed);
    await store.events.append([event(4, other)]);
  });
});

describe('the marks outside the database', () => {
  it('H5 may be behind, as after a kill between commit and mark: the log is believed, and they catch up', async () => {
    await store.close();
    const before = await readFile(marks());
    store = await openSqliteStore(file());
    await store.events.append([event(4, other)]);
    await store.close();
    await writeFile(marks(), before);
    store = await openSqliteStore(file());
    expect(await store.events.read(other)).toHaveLength(4);
    run('delete from events where board = ? and seq = 4', other);
    await expect(store.events.read(other)).rejects.toMatchObject({ check: { problem: 'lost', seq: 3 } });
  });

  it('H5 are ahead of no log: what couldn’t be kept isn’t marked', async () => {
    await expect(store.events.append([event(4, other), event(2)])).rejects.toThrow();
    await store.close();
    store = await openSqliteStore(file());
    expect(await store.events.check(other)).toMatchObject({ seq: 3, problem: null });
  });

  it('H5 may end within a line, and a line that means nothing is said and passed over', async () => {
    await store.close();
    await appendFile(marks(), 'board-b 3 half');
    store = await openSqliteStore(file());
    expect(store.notices).toEqual([]);
    await store.events.append([event(4, other)]);
    await store.close();
    store = await openSqliteStore(file());
    expect(store.notices).toEqual([expect.stringContaining('1 lines of nemawashi.marks')]);
    expect(await store.events.read(other)).toHaveLength(4);
    run('delete from events where board = ? and seq = 4', other);
    await expect(store.events.read(other)).rejects.toBeInstanceOf(LogBroken);
  });

  it('H5 are made of what is there where there are none, and the start says so', async () => {
    await store.close();
    await rm(marks());
    store = await openSqliteStore(file());
    expect(store.notices).toEqual([expect.stringContaining('there was no nemawashi.marks')]);
    expect(await store.events.check(board)).toMatchObject({ problem: null });
    run('delete from events where board = ? and seq = ?', board, EVENTS);
    await expectBroken('lost', EVENTS - 1);
  });

  it('H5 stay short however much is written', async () => {
    for (let from = EVENTS + 1; from <= EVENTS + 12_000; from += 1)
      if (from % 400 === 1)
        await Promise.all(Array.from({ length: 400 }, (_, index) => store.events.append([event(from + index)])));
    await store.close();
    expect((await stat(marks())).size).toBeLessThan(1_500_000);
    store = await openSqliteStore(file());
    expect(await store.events.check(board)).toMatchObject({ problem: null, seq: EVENTS + 12_000 });
  });
});

describe('the heads of a log', () => {
  it('H7 are told by number, stay what they were, and are none where there is no event', async () => {
    const heads = await store.events.heads(board, [1, 700, EVENTS, EVENTS + 1]);
    expect([...heads.keys()]).toEqual([1, 700, EVENTS]);
    expect(new Set(heads.values()).size).toBe(3);
    for (const head of heads.values()) expect(head).toMatch(/^[\w-]{43}$/);
    await store.events.append([event(EVENTS + 1)]);
    await store.close();
    store = await openSqliteStore(file());
    expect(await store.events.heads(board, [1, 700, EVENTS])).toEqual(heads);
    const check = await store.events.check(board);
    expect((await store.events.heads(board, [EVENTS + 1])).get(EVENTS + 1)).toBe(check.head);
  });
});

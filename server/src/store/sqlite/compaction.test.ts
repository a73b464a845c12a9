import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ErasedBlock, erasedRow } from '../erased.ts';
import type { Receipt, StoredEvent } from '../store.ts';
import { Marks } from '../marks.ts';
import { Database } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';
import { SealedLog } from './sealed-log.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts';

const board = 'board-a' as BoardId;
const other = 'board-b' as BoardId;
const SEATS = 3;
const SUBJECTS = 2;
const REVISIONS = 400;
const EVENTS = 1 + SEATS * SUBJECTS * REVISIONS + 1;
const LEFT = 2 + SEATS * SUBJECTS;

const event = (seq: number, body: object, seat: string | null = null): StoredEvent => ({
  board,
  seq,
  at: 1_700_000_000_000 + seq,
  command: `command-${String(seq)}` as CommandId,
  seat: seat as SeatId | null,
  body: JSON.stringify(body),
});

/** What somebody said, so that it is found wherever it stands. */
const said = (seat: string, subject: string, revision: number) => `said-${seat}-${subject}-${String(revision)}.`;
const answer = (seq: number, seat: string, subject: string, revision: number, epoch: number | null = 0) =>
  event(seq, { type: 'answered', round: 'c1', subject, value: said(seat, subject, revision), revision, epoch }, seat);

/** Everybody answers everything, and changes it again and again; then it is closed. */
function log(): StoredEvent[] {
  const events = [event(1, { type: 'boardFounded' })];
  for (let revision = 1; revision <= REVISIONS; revision += 1)
    for (let seat = 0; seat < SEATS; seat += 1)
      for (let subject = 0; subject < SUBJECTS; subject += 1)
        events.push(answer(events.length + 1, `seat${String(seat)}`, `item${String(subject)}`, revision));
  return [...events, event(events.length + 1, { type: 'roundClosed', round: 'c1' })];
}

let folder: string;
let store: SqliteStore;
const file = () => join(folder, 'test.sqlite');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-compaction-'));
  store = await openSqliteStore(file());
  await store.events.append(log());
  await store.events.append([{ ...event(1, { type: 'boardFounded' }), board: other }]);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function compact(of = store): Promise<number> {
  let erased = 0;
  for await (const each of of.events.compact(board)) erased += each;
  return erased;
}

/** Somebody with the file in hand does this to it. */
function meanwhile(work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(file());
  work(db);
  db.close();
}
const run = (sql: string, ...values: SQLInputValue[]) => meanwhile((db) => void db.prepare(sql).run(...values));

const withoutValue = (stored: StoredEvent) => {
  const { value: _value, erased: _erased, ...rest } = JSON.parse(stored.body) as Record<string, unknown>;
  return { ...stored, body: rest };
};

/** The log in a file that somebody may have hurt; null: it is noticed. */
function readHurt(of: string): StoredEvent[] | null {
  const database = new Database(of);
  const marks = new Marks(join(folder, 'nemawashi.marks'));
  try {
    const sealed = new SealedLog(database, marks);
    const read: StoredEvent[] = [];
    for (let head: Uint8Array | null = null; ;) {
      const slice = sealed.slice({ board, after: read.length, head, most: 500, marked: true });
      if (slice.problem !== null) return null;
      read.push(...slice.events);
      ({ head } = slice);
      if (slice.end) return read;
    }
  } catch {
    // It can't so much as be opened.
    return null;
  } finally {
    marks.close();
    closeHurt(database);
  }
}

function closeHurt(database: Database): void {
  try {
    database.close();
  } catch {
    // It never was open.
  }
}

describe('answers that others took the place of', () => {
  it('H13 are erased but for who gave them, when and to what, and the log verifies with the same heads', async () => {
    const before = await store.events.check(board);
    const close = await store.events.heads(board, [EVENTS]);
    expect(await compact()).toBe(EVENTS - LEFT);
    expect(await compact()).toBe(0);
    await store.close();
    store = await openSqliteStore(file());
    expect(await store.events.check(board)).toEqual(before);
    expect(await store.events.heads(board, [EVENTS])).toEqual(close);
    const read = await store.events.read(board);
    expect(read.map(withoutValue)).toEqual(log().map(withoutValue));
    const known = read.filter(({ body }) => body.includes('said-'));
    expect(known.map(({ seq }) => seq)).toEqual([-5, -4, -3, -2, -1, 0].map((from) => EVENTS - 1 + from));
    // Whoever needs no more of it is told who got which receipt.
    const receipts = ((await Readable.from(store.events.verify(board)).toArray()) as Receipt[][]).flat();
    const gone = read.flatMap(({ body, command, seat, at }) => {
      const { erased, revision } = JSON.parse(body) as { erased?: true; revision: number };
      return erased === undefined ? [] : [{ command, seat, epoch: 0, at, revision }];
    });
    expect(receipts).toEqual(gone);
    expect(receipts).toHaveLength(EVENTS - LEFT);
    // From anywhere, as whoever was behind reads on.
    expect(await store.events.read(board, 700)).toEqual(read.slice(700));
  });

  it('H15 stand nowhere in the folder any more, not even in a part of a file that nothing uses', async () => {
    await compact();
    const found = async () => {
      const names = await readdir(folder);
      const texts = await Promise.all(
        names.map(async (name) => (await readFile(join(folder, name))).toString('latin1')),
      );
      return [...new Set(texts.join().match(/said-[\w-]+\./g))].toSorted();
    };
    const last = [0, 1, 2].flatMap((seat) =>
      [0, 1].map((subject) => said(`seat${String(seat)}`, `item${String(subject)}`, REVISIONS)),
    );
    expect(await found()).toEqual(last);
    await store.close();
    expect(await found()).toEqual(last);
  });

  it('H15 also where somebody read the file beside, as a backup does, or the process was killed: from the next time on', async () => {
    const beside = new DatabaseSync(file());
    beside.exec('begin; select count(*) from events');
    beside.prepare('select count(*) from events').get();
    await compact();
    const walOf = async (of: string) => (await readFile(join(of, 'test.sqlite-wal'))).toString('latin1');
    expect(await walOf(folder)).toContain('said-');
    const killed = join(folder, 'killed');
    await mkdir(killed);
    for (const name of ['test.sqlite', 'test.sqlite-wal', 'nemawashi.marks'])
      await copyFile(join(folder, name), join(killed, name));
    beside.close();
    await compact();
    expect(await walOf(folder)).not.toContain('said-');
    const again = await openSqliteStore(join(killed, 'test.sqlite'));
    expect(await walOf(killed)).not.toContain('said-');
    await again.close();
  });

  it('H15 gives back to the disk what it left empty, at the next start', async () => {
    const more = Array.from({ length: 30_000 }, (_, n) => answer(EVENTS + n + 1, 'seat7', 'item0', n + 1));
    await store.events.append(more);
    const sizeOf = async () => (await readFile(file())).length;
    await compact();
    const before = await sizeOf();
    await store.close();
    store = await openSqliteStore(file());
    expect(await sizeOf()).toBeLessThan(before / 2);
    expect(await store.events.check(board)).toMatchObject({ problem: null, seq: EVENTS + 30_000 });
  }, 120_000);

  it('H14 that nobody took the place of stay, and so do those of versions in which several could hold a seat', async () => {
    let seq = EVENTS;
    const more = [
      answer((seq += 1), 'seat0', 'item0', 1, 1),
      answer((seq += 1), 'seat0', 'item0', 1, null),
      answer((seq += 1), 'seat0', 'item0', 2, null),
      // A revision that doesn't follow: whatever that was, nothing of it is erased.
      answer((seq += 1), 'seat9', 'item0', 1),
      answer((seq += 1), 'seat9', 'item0', 2),
      answer(seq + 1, 'seat9', 'item0', 1),
    ];
    await store.events.append(more);
    expect(await compact()).toBe(EVENTS - LEFT);
    expect(await store.events.read(board, EVENTS)).toEqual(more);
  });

  it('H16 killed after any step, the log says the same, and the next start goes on', async () => {
    const before = await store.events.check(board);
    const copies: string[] = [];
    for await (const _ of store.events.compact(board)) {
      const copy = join(folder, `copy-${String(copies.length)}`);
      await mkdir(copy);
      for (const name of ['test.sqlite', 'test.sqlite-wal', 'nemawashi.marks'])
        await copyFile(join(folder, name), join(copy, name));
      copies.push(copy);
    }
    expect(copies.length).toBeGreaterThan(10);
    for (const copy of copies.filter((_, index) => index % 3 === 0)) {
      const again = await openSqliteStore(join(copy, 'test.sqlite'));
      expect(await again.events.check(board)).toEqual(before);
      await compact(again);
      expect(await compact(again)).toBe(0);
      expect((await again.events.read(board)).filter(({ body }) => body.includes('said-'))).toHaveLength(LEFT - 2);
      await again.close();
    }
  });

  it('H16 are erased while others write, who never wait for more than a step', async () => {
    const order: string[] = [];
    const erasing = compact().then((erased) => order.push(`erased ${String(erased)}`));
    for (let seq = 2; seq <= 4; seq += 1)
      await store.events.append([{ ...event(seq, {}), board: other }]).then(() => order.push('written'));
    await erasing;
    expect(order).toEqual(['written', 'written', 'written', `erased ${String(EVENTS - LEFT)}`]);
    expect(await store.events.check(other)).toMatchObject({ problem: null, seq: 4 });
  });
});

describe('what is left of them', () => {
  const expectBroken = async (problem: string, seq: unknown, why = '') => {
    const check = await store.events.check(board);
    expect(check, why).toMatchObject({ problem, seq });
    await expect(Readable.from(store.events.verify(board)).toArray(), why).rejects.toMatchObject({ check });
  };

  it('H14 shows up where anything of it was changed', async () => {
    await compact();
    const changes: readonly [column: string, value: SQLInputValue][] = [
      ['seqs', new Uint8Array(128)],
      ['hashes', new Uint8Array(32)],
      ['kept', new Uint8Array(9)],
      ['seal', new Uint8Array(32)],
      ['kept', 'x'],
    ];
    for (const [column, value] of changes) {
      run('create table kept as select * from erased where block = 1');
      run(`update erased set ${column} = ? where block = 1`, value);
      await expectBroken('changed', 1024);
      run('replace into erased select * from kept');
      run('drop table kept');
      expect(await store.events.check(board)).toMatchObject({ problem: null });
    }
    run('delete from erased where block = 1');
    await expectBroken('missing', 1024);
  });

  it('H14 reads as it was or not at all, whichever byte of the file is another', async () => {
    await compact();
    const whole = await store.events.read(board);
    await store.close();
    // Else most of it are pages that nothing uses.
    run('vacuum');
    const bytes = await readFile(file());
    const hurt = join(folder, 'hurt.sqlite');
    let noticed = 0;
    // From one end of the file to the other, a bit each time.
    for (let n = 0; n < 60; n += 1) {
      const copy = Buffer.from(bytes);
      const at = Math.floor(((n + 0.5) * bytes.length) / 60);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << (n % 8)), at);
      await writeFile(hurt, copy);
      const read = readHurt(hurt);
      if (read === null) noticed += 1;
      else expect(read, String(at)).toEqual(whole);
    }
    expect(noticed).toBeGreaterThan(20);
    store = await openSqliteStore(file());
  });

  it('H14 shows up where an answer that counts was erased as if another had taken its place', async () => {
    await compact();
    const [seat, subject] = ['seat2', 'item1'];
    const counts = EVENTS - 1;
    /** As somebody would do it who knows the program, and takes care that the chain verifies. */
    const erase = (told: Partial<{ seat: string; subject: string; revision: number }>) =>
      meanwhile((db) => {
        const place = { board, block: 2 };
        const blocks = new ErasedBlocks(db);
        const block: ErasedBlock | null = blocks.read(board, 2);
        const row = db.prepare('select * from events where board = ? and seq = ?').get(board, counts);
        if (block === null || row === undefined) throw new Error('Nothing there');
        const given = { seat, subject, revision: REVISIONS, ...told };
        const entries = block.seqs().map((seq) => ({ event: block.event(seq), hash: block.hashOf(seq) }));
        const forged = answer(counts, given.seat, given.subject, given.revision);
        blocks.write(board, 2, erasedRow(place, [...entries, { event: forged, hash: row['hash'] as Uint8Array }]));
        db.prepare('delete from events where board = ? and seq = ?').run(board, counts);
      });
    for (const told of [
      {},
      { seat: 'seat0' },
      { seat: 'seat0', revision: 401 },
      { seat: 'seat0', revision: 1 },
      { seat: 'new', revision: 1 },
    ]) {
      run('create table kept as select * from erased where block = 2');
      run('create table counted as select * from events where seq = ?', counts);
      erase(told);
      await expectBroken('changed', expect.any(Number), JSON.stringify(told));
      run('replace into erased select * from kept');
      run('insert into events select * from counted');
      run('drop table kept');
      run('drop table counted');
      expect(await store.events.check(board)).toMatchObject({ problem: null });
    }
  });

  it('H8 H16 goes with the log where that is returned to its last good state, and the rest is believed', async () => {
    await compact();
    const cut = EVENTS - 3;
    run('update events set body = ? where board = ? and seq = ?', '{"type":"answered"}', board, cut + 1);
    const check = await store.events.check(board);
    expect(check).toMatchObject({ problem: 'changed', seq: cut });
    await store.events.keepSnapshot(board, { seq: cut, shape: 'x', lines: '1' });
    await store.restore(check, { ...event(0, { type: 'boardRestored' }), board });
    expect(await store.events.check(board)).toMatchObject({ problem: null, seq: cut + 1 });
    expect((await store.events.read(board)).slice(0, cut).map(withoutValue)).toEqual(
      log().slice(0, cut).map(withoutValue),
    );
    expect(await store.events.snapshot(board, 'x')).toBeNull();
    await store.events.append([answer(cut + 2, 'seat2', 'item1', 1), answer(cut + 3, 'seat2', 'item1', 2)]);
    expect(await compact()).toBe(1);
    expect(await store.events.check(board)).toMatchObject({ problem: null, seq: cut + 3 });
  });
});

describe('a state kept beside a log', () => {
  const kept = { seq: EVENTS, shape: 'this', lines: '{"a":1}\n{"b":2}' };

  it('H17 is given back to the program that wrote it, and to no other', async () => {
    await store.events.keepSnapshot(board, { ...kept, seq: 5 });
    await store.events.keepSnapshot(board, kept);
    await store.close();
    store = await openSqliteStore(file());
    expect(await store.events.snapshot(board, 'this')).toEqual(kept);
    expect(await store.events.snapshot(board, 'that')).toBeNull();
    expect(await store.events.snapshot(other, 'this')).toBeNull();
  });

  it('H17 is as if it weren’t there where anything of it was changed, or it isn’t of this log', async () => {
    const changes: readonly [column: string, value: SQLInputValue][] = [
      ['lines', new Uint8Array(3)],
      ['lines', 'x'],
      ['seal', new Uint8Array(32)],
      ['seq', EVENTS - 1],
      ['seq', EVENTS + 1],
      ['board', other],
    ];
    for (const [column, value] of changes) {
      await store.events.keepSnapshot(board, kept);
      run(`update snapshots set ${column} = ?`, value);
      expect(await store.events.snapshot(board, 'this'), column).toBeNull();
      expect(await store.events.snapshot(other, 'this'), column).toBeNull();
      run('delete from snapshots');
    }
  });

  it('H15 goes before anything is erased that it may say', async () => {
    await store.events.keepSnapshot(board, kept);
    for await (const erased of store.events.compact(board)) if (erased > 0) break;
    expect(await store.events.snapshot(board, 'this')).toBeNull();
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { SQLInputValue } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { type ErasedBlock, erasedRow } from '../erased.ts';
import type { StoredEvent } from '../store.ts';
import { Marks } from '../marks.ts';
import { Database } from './database.ts';
import { ErasedBlocks } from './erased-blocks.ts';
import { SealedLog } from './sealed-log.ts';
import { AnsweredLog, board, REVISIONS, EVENTS, event, answer, log, withoutValue } from './testing/answered-log.ts';

const here = AnsweredLog.here();

/** The log in a file that somebody may have hurt; null: it is noticed. */
function readHurt(of: string): StoredEvent[] | null {
  const database = new Database(of);
  const marks = new Marks(join(here.folder, 'nemawashi.marks'));
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

describe('what is left of answers that others took the place of', () => {
  const expectBroken = async (problem: string, seq: unknown, why = '') => {
    const check = await here.store.events.check(board);
    expect(check, why).toMatchObject({ problem, seq });
    await expect(Readable.from(here.store.events.verify(board)).toArray(), why).rejects.toMatchObject({ check });
  };

  it('H14 shows up where anything of it was changed', async () => {
    await here.compact();
    const changes: readonly [column: string, value: SQLInputValue][] = [
      ['seqs', new Uint8Array(128)],
      ['hashes', new Uint8Array(32)],
      ['kept', new Uint8Array(9)],
      ['seal', new Uint8Array(32)],
      ['kept', 'x'],
    ];
    for (const [column, value] of changes) {
      here.run('create table kept as select * from erased where block = 1');
      here.run(`update erased set ${column} = ? where block = 1`, value);
      await expectBroken('changed', 1024);
      here.run('replace into erased select * from kept');
      here.run('drop table kept');
      expect(await here.store.events.check(board)).toMatchObject({ problem: null });
    }
    here.run('delete from erased where block = 1');
    await expectBroken('missing', 1024);
  });

  it('H14 reads as it was or not at all, whichever byte of the file is another', async () => {
    await here.compact();
    const whole = await here.store.events.read(board);
    await here.close();
    // Else most of it are pages that nothing uses.
    here.run('vacuum');
    const bytes = await readFile(here.file);
    const hurt = join(here.folder, 'hurt.sqlite');
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
    await here.open();
  });

  it('H14 shows up where an answer that counts was erased as if another had taken its place', async () => {
    await here.compact();
    const [seat, subject] = ['seat2', 'item1'];
    const counts = EVENTS - 1;
    /** As somebody would do it who knows the program, and takes care that the chain verifies. */
    const erase = (told: Partial<{ seat: string; subject: string; revision: number }>) =>
      here.meanwhile((db) => {
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
      here.run('create table kept as select * from erased where block = 2');
      here.run('create table counted as select * from events where seq = ?', counts);
      erase(told);
      await expectBroken('changed', expect.any(Number), JSON.stringify(told));
      here.run('replace into erased select * from kept');
      here.run('insert into events select * from counted');
      here.run('drop table kept');
      here.run('drop table counted');
      expect(await here.store.events.check(board)).toMatchObject({ problem: null });
    }
  });

  it('H8 H16 goes with the log where that is returned to its last good state, and the rest is believed', async () => {
    await here.compact();
    const cut = EVENTS - 3;
    here.run('update events set body = ? where board = ? and seq = ?', '{"type":"answered"}', board, cut + 1);
    const check = await here.store.events.check(board);
    expect(check).toMatchObject({ problem: 'changed', seq: cut });
    await here.store.events.keepSnapshot(board, { seq: cut, shape: 'x', lines: '1' });
    await here.store.repair(check, { ...event(0, { type: 'boardRestored' }), board });
    expect(await here.store.events.check(board)).toMatchObject({ problem: null, seq: cut + 1 });
    expect((await here.store.events.read(board)).slice(0, cut).map(withoutValue)).toEqual(
      log().slice(0, cut).map(withoutValue),
    );
    expect(await here.store.events.snapshot(board, 'x')).toBeNull();
    await here.store.events.append([answer(cut + 2, 'seat2', 'item1', 1), answer(cut + 3, 'seat2', 'item1', 2)]);
    expect(await here.compact()).toBe(1);
    expect(await here.store.events.check(board)).toMatchObject({ problem: null, seq: cut + 3 });
  });
});

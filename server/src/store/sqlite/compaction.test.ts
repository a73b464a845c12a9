import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import {
  AnsweredLog,
  board,
  other,
  REVISIONS,
  EVENTS,
  LEFT,
  event,
  said,
  answer,
  log,
  withoutValue,
} from './testing/answered-log.ts';

const here = AnsweredLog.here();

describe('answers that others took the place of', () => {
  it('H13 are erased but for who gave them, when and to what, and the log verifies with the same heads', async () => {
    const before = await here.store.events.check(board);
    const close = await here.store.events.heads(board, [EVENTS]);
    expect(await here.compact()).toBe(EVENTS - LEFT);
    expect(await here.compact()).toBe(0);
    await here.close();
    await here.open();
    expect(await here.store.events.check(board)).toEqual(before);
    expect(await here.store.events.heads(board, [EVENTS])).toEqual(close);
    const read = await here.store.events.read(board);
    expect(read.map(withoutValue)).toEqual(log().map(withoutValue));
    const known = read.filter(({ body }) => body.includes('said-'));
    expect(known.map(({ seq }) => seq)).toEqual([-5, -4, -3, -2, -1, 0].map((from) => EVENTS - 1 + from));
    // Whoever needs no more of it is told who got which receipt.
    const receipts = ((await Readable.from(here.store.events.verify(board)).toArray()) as Receipt[][]).flat();
    const gone = read.flatMap(({ body, command, seat, at }) => {
      const { erased, revision } = JSON.parse(body) as { erased?: true; revision: number };
      return erased === undefined ? [] : [{ command, seat, epoch: 0, at, revision }];
    });
    expect(receipts).toEqual(gone);
    expect(receipts).toHaveLength(EVENTS - LEFT);
    // From anywhere, as whoever was behind reads on.
    expect(await here.store.events.read(board, 700)).toEqual(read.slice(700));
  });

  it('H15 stand nowhere in the folder any more, not even in a part of a file that nothing uses', async () => {
    await here.compact();
    const found = async () => {
      const names = await readdir(here.folder);
      const texts = await Promise.all(
        names.map(async (name) => (await readFile(join(here.folder, name))).toString('latin1')),
      );
      return [...new Set(texts.join().match(/said-[\w-]+\./g))].toSorted();
    };
    const last = [0, 1, 2].flatMap((seat) =>
      [0, 1].map((subject) => said(`seat${String(seat)}`, `item${String(subject)}`, REVISIONS)),
    );
    expect(await found()).toEqual(last);
    await here.close();
    expect(await found()).toEqual(last);
  });

  it('H15 also where somebody read the file beside, as a backup does, or the process was killed: from the next time on', async () => {
    const beside = new DatabaseSync(here.file);
    beside.exec('begin; select count(*) from events');
    beside.prepare('select count(*) from events').get();
    await here.compact();
    const walOf = async (of: string) => (await readFile(join(of, 'test.sqlite-wal'))).toString('latin1');
    expect(await walOf(here.folder)).toContain('said-');
    const killed = join(here.folder, 'killed');
    await mkdir(killed);
    for (const name of ['test.sqlite', 'test.sqlite-wal', 'nemawashi.marks'])
      await copyFile(join(here.folder, name), join(killed, name));
    beside.close();
    await here.compact();
    expect(await walOf(here.folder)).not.toContain('said-');
    const again = await openSqliteStore(join(killed, 'test.sqlite'));
    expect(await walOf(killed)).not.toContain('said-');
    await again.close();
  });

  it('H15 gives back to the disk what it left empty, at the next start', async () => {
    const more = Array.from({ length: 30_000 }, (_, n) => answer(EVENTS + n + 1, 'seat7', 'item0', n + 1));
    await here.store.events.append(more);
    const sizeOf = async () => (await readFile(here.file)).length;
    await here.compact();
    const before = await sizeOf();
    await here.close();
    await here.open();
    expect(await sizeOf()).toBeLessThan(before / 2);
    expect(await here.store.events.check(board)).toMatchObject({ problem: null, seq: EVENTS + 30_000 });
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
    await here.store.events.append(more);
    expect(await here.compact()).toBe(EVENTS - LEFT);
    expect(await here.store.events.read(board, EVENTS)).toEqual(more);
  });

  it('H16 killed after any step, the log says the same, and the next start goes on', async () => {
    const before = await here.store.events.check(board);
    const copies: string[] = [];
    for await (const _ of here.store.events.compact(board)) {
      const copy = join(here.folder, `copy-${String(copies.length)}`);
      await mkdir(copy);
      for (const name of ['test.sqlite', 'test.sqlite-wal', 'nemawashi.marks'])
        await copyFile(join(here.folder, name), join(copy, name));
      copies.push(copy);
    }
    expect(copies.length).toBeGreaterThan(10);
    for (const copy of copies.filter((_, index) => index % 3 === 0)) {
      const again = await openSqliteStore(join(copy, 'test.sqlite'));
      expect(await again.events.check(board)).toEqual(before);
      await here.compact(again);
      expect(await here.compact(again)).toBe(0);
      expect((await again.events.read(board)).filter(({ body }) => body.includes('said-'))).toHaveLength(LEFT - 2);
      await again.close();
    }
  });

  it('H16 are erased while others write, who never wait for more than a step', async () => {
    const order: string[] = [];
    const erasing = here.compact().then((erased) => order.push(`erased ${String(erased)}`));
    for (let seq = 2; seq <= 4; seq += 1)
      await here.store.events.append([{ ...event(seq, {}), board: other }]).then(() => order.push('written'));
    await erasing;
    expect(order).toEqual(['written', 'written', 'written', `erased ${String(EVENTS - LEFT)}`]);
    expect(await here.store.events.check(other)).toMatchObject({ problem: null, seq: 4 });
  });
});

import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Portable } from '../passing.ts';
import { DocumentFrozen, type Store } from '../store.ts';
import type { Every } from './nodes.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';

const board = 'board-a' as BoardId;
const seat = 'seat-1' as SeatId;

/** What servers share, of which only how often it was changed matters here. */
class Count implements Portable {
  value = 0;
  dump(): number {
    return this.value;
  }
  load(dumped: unknown): void {
    this.value = dumped as number;
  }
}

describe.skipIf(noPostgres)('two stores on one database', () => {
  const here = clusterHere();

  async function open(url: string, every?: Every): Promise<Store> {
    const { folder, remove } = await marksFolder();
    const store = await openPostgresStore({ url, most: 4, folder, ...(every !== undefined && { every }) });
    onTestFinished(async () => {
      await store.close();
      await remove();
    });
    return store;
  }
  const two = async () => {
    const url = await here.cluster.database();
    return [await open(url), await open(url)] as const;
  };
  const parts = async ({ passing }: Store) => (await passing.read(board)).parts;

  it('Z43 whatever one froze holds what both acknowledged, and nothing else, for both', async () => {
    const stores = await two();
    for (let round = 0; round < 10; round += 1) {
      const name = `notes-${String(round + 1)}`;
      const write = (byte: number) =>
        (stores[byte % 2] ?? stores[0]).documents
          .append(board, name, [{ update: Uint8Array.of(byte), newWriters: [byte], seat }])
          .then(() => byte);
      const early = Array.from({ length: 2 * round }, (_, at) => write(at));
      const read = stores[round % 2 === 0 ? 0 : 1].documents
        .freeze(board, name)
        .then(() => stores[0].documents.load(board, name));
      const late = Array.from({ length: 10 }, (_, at) => write(100 + at));
      const settled = await Promise.allSettled([...early, ...late]);
      const { updates } = await read;
      expect(updates.map(([byte]) => byte).sort()).toEqual(
        settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])).sort(),
      );
      for (const each of settled) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(DocumentFrozen);
    }
  });

  it('Z43 a freeze of both is over when both have taken it back', async () => {
    const [one, other] = await two();
    const write = () => other.documents.append(board, 'ideas-1', [{ update: Uint8Array.of(1), newWriters: [], seat }]);
    for (const { documents } of [one, other]) await documents.freeze(board, 'ideas-1');
    await one.documents.thaw(board, 'ideas-1');
    await expect(write()).rejects.toBeInstanceOf(DocumentFrozen);
    await other.documents.thaw(board, 'ideas-1');
    await write();
  });

  it('Z44 Z47 each reads what the other has put, until that leaves or closes', async () => {
    const [one, other] = await two();
    for (const { passing } of [one, other]) await passing.enter(board);
    other.passing.put(board, () => ['somebody']);
    await expect.poll(() => parts(one), { timeout: 10_000 }).toEqual([['somebody']]);
    expect(await parts(other)).toEqual([]);
    other.passing.leave(board);
    await expect.poll(() => parts(one), { timeout: 10_000 }).toEqual([]);
    await other.passing.enter(board);
    other.passing.put(board, () => ['again']);
    await expect.poll(() => parts(one), { timeout: 10_000 }).toEqual([['again']]);
    await other.close();
    expect(await parts(one)).toEqual([]);
  });

  it('Z46 Z47 what both share is changed by one after the other, and forgotten with the last of them', async () => {
    const [one, other] = await two();
    const copies = [new Count(), new Count()] as const;
    for (const { passing } of [one, other]) {
      await passing.enter(board);
      passing.put(board, () => []);
    }
    await expect.poll(() => parts(one), { timeout: 10_000 }).toHaveLength(1);
    const add = (at: 0 | 1): Promise<number> =>
      (at === 0 ? one : other).passing.change(board, 'speaking', copies[at], () => (copies[at].value += 1));
    const said = await Promise.all(Array.from({ length: 20 }, (_, n) => add(n % 2 === 0 ? 0 : 1)));
    expect(said.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect((await one.passing.read(board)).shared.get('speaking')?.dumped).toBe(20);
    await other.close();
    await one.passing.enter(board);
    expect((await one.passing.read(board)).shared.size).toBe(0);
  });

  it('Z22 nothing of it is left of a board that is deleted', async () => {
    const [one, other] = await two();
    const count = new Count();
    await one.passing.enter(board);
    await one.passing.change(board, 'waiting', count, () => (count.value += 1));
    await one.deleteBoard(board, 1);
    expect((await other.passing.read(board)).shared.size).toBe(0);
  });
});

describe.skipIf(noPostgres)('a database that was killed', () => {
  const here = clusterHere();

  it('Z47 has forgotten who was there, and is told again with the next beat', async () => {
    const url = await here.cluster.database();
    const beats: (() => void)[] = [];
    const byHand: Every = (_ms, act) => {
      beats.push(act);
      return () => undefined;
    };
    const stores: Store[] = [];
    for (let n = 0; n < 2; n += 1) {
      const { folder, remove } = await marksFolder();
      const store = await openPostgresStore({ url, most: 4, folder, every: byHand });
      stores.push(store);
      onTestFinished(async () => {
        await store.close();
        await remove();
      });
      await store.passing.enter(board);
      store.passing.put(board, () => [n]);
    }
    const partsOf = async (at: number) => (await stores[at]?.passing.read(board).catch(() => null))?.parts;
    await expect.poll(() => partsOf(0), { timeout: 10_000 }).toEqual([[1]]);
    await here.cluster.down('immediate');
    await here.cluster.up();
    await expect
      .poll(
        () => {
          beats.forEach((beat) => beat());
          return partsOf(0);
        },
        { timeout: 30_000, interval: 500 },
      )
      .toEqual([[1]]);
  });
});

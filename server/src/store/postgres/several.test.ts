import { Readable } from 'node:stream';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { board, EVENTS, event, LEFT, log } from '../sqlite/testing/answered-log.ts';
import type { Store } from '../store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';

const at = (seq: number) => event(seq, { type: 'something' });

describe.skipIf(noPostgres)('several servers on one database', () => {
  const here = clusterHere();

  async function open(url: string): Promise<Store> {
    const { folder, remove } = await marksFolder();
    const store = await openPostgresStore({ url, most: 4, folder });
    onTestFinished(async () => {
      await store.close();
      await remove();
    });
    return store;
  }

  async function two(): Promise<[Store, Store]> {
    const url = await here.cluster.database();
    return [await open(url), await open(url)];
  }

  it('Z38 one at a time has a board to compact; with its server the claim is gone', async () => {
    const [one, other] = await two();
    const letGo = await one.events.claim(board);
    expect(letGo).not.toBeNull();
    expect(await other.events.claim(board)).toBeNull();
    const elsewhere = await other.events.claim('board-b' as BoardId);
    expect(elsewhere).not.toBeNull();
    await letGo?.();
    expect(await other.events.claim(board)).not.toBeNull();
    await other.close();
    expect(await one.events.claim(board)).not.toBeNull();
  });

  it('Z38 two that compact the same at once, all the same: each is erased once, and the log verifies', async () => {
    const [one, other] = await two();
    await one.events.append(log());
    const compacted = await Promise.allSettled(
      [one, other].map((store) => Readable.from(store.events.compact(board)).toArray()),
    );
    // Whoever finds that another did it has nothing more to do.
    const erased = compacted.flatMap((each) => (each.status === 'fulfilled' ? (each.value as number[]) : []));
    expect(erased.reduce((sum, each) => sum + each, 0)).toBe(EVENTS - LEFT);
    for (const store of [one, other]) {
      expect(await store.events.check(board)).toMatchObject({ problem: null, seq: EVENTS });
      expect((await Readable.from(store.events.verify(board)).toArray()).flat()).toHaveLength(EVENTS - LEFT);
    }
    await other.events.append([event(EVENTS + 1, { type: 'later' })]);
    expect(await one.events.check(board)).toMatchObject({ problem: null, seq: EVENTS + 1 });
  });

  it('Z32 of two that write the same number one is told that it is taken', async () => {
    const [one, other] = await two();
    const both = await Promise.allSettled([one, other].map((store) => store.events.append([at(1)])));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : []));
    expect(refused?.name).toBe('SequenceTaken');
    expect(await other.events.read(board)).toEqual([at(1)]);
  });

  it('Z35 Z15 what others wrote and deleted is missed by nobody; what is gone all the same is', async () => {
    const url = await here.cluster.database('missed');
    const [one, other] = [await open(url), await open(url)];
    await one.events.append([at(1), at(2)]);
    await other.events.append([at(3)]);
    expect(await one.events.read(board)).toHaveLength(3);
    await here.cluster.run('delete from events where seq = 3', 'missed');
    for (const store of [one, other]) expect((await store.events.check(board)).problem).toBe('lost');
    await other.deleteBoard(board, 5);
    expect((await one.events.check(board)).problem).toBeNull();
    expect(await one.events.read(board)).toEqual([]);
    expect(await one.deletedAt(board)).toBe(5);
  });

  it('Z30 repair wants to be alone', async () => {
    const [one, other] = await two();
    await one.events.append([at(1)]);
    const check = await one.events.check(board);
    const { seq: _seq, ...event } = at(2);
    await expect(one.repair(check, event)).rejects.toThrow('stop all of them first');
    await other.close();
    expect(await one.repair(check, event)).toHaveLength(2);
  });

  it('Z39 the first says by which key links are made', async () => {
    const [one, other] = await two();
    expect(await one.sharesLinkKey('a')).toBe(true);
    expect(await other.sharesLinkKey('a')).toBe(true);
    expect(await other.sharesLinkKey('b')).toBe(false);
    expect(await one.sharesLinkKey('a')).toBe(true);
  });
});

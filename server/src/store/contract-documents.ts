import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Opened } from './contract-fixtures.ts';
import { DocumentFrozen, type DocumentUpdate, type EarlierText, type Store } from './store.ts';

const board = 'board-a' as BoardId;
const name = 'ideas-1';
const seat = 'seat-1' as SeatId;

const update = (byte: number, more: Partial<DocumentUpdate> = {}): DocumentUpdate => ({
  update: Uint8Array.of(byte),
  newWriters: [],
  seat,
  ...more,
});

/** What it means, in every storage engine, that a document is written by several and frozen. */
export function documentsContract(open: () => Promise<Opened>): void {
  describe('a shared document', () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.cleanup());

    const bytesOf = async (after?: number) =>
      (await store.documents.load(board, name, after)).updates.map(([byte]) => byte);

    it('Z42 is read on from where it was read to, with whose it is and what texts said earlier', async () => {
      const earlier: EarlierText = { place: '11:2', seat, pieces: [[11, 0, '毎週']] };
      await store.documents.append(board, name, [update(1, { newWriters: [11], earlier: [earlier] })]);
      const { through } = await store.documents.load(board, name);
      expect(await store.documents.load(board, name, through)).toEqual({
        updates: [],
        writers: new Map(),
        earlier: [],
        through,
        frozen: false,
      });
      const other = 'seat-2' as SeatId;
      const gone = { ...earlier, pieces: [] };
      await store.documents.append(board, name, [
        update(2, { newWriters: [12], seat: other, earlier: [gone] }),
        update(3),
      ]);
      const since = await store.documents.load(board, name, through);
      expect(since.updates.map(([byte]) => byte)).toEqual([2, 3]);
      expect(since.writers).toEqual(new Map([[12, other]]));
      expect(since.earlier).toEqual([gone]);
      expect(since.through).toBeGreaterThan(through);
      expect((await store.documents.load(board, name)).earlier).toEqual([]);
    });

    it('Z42 is compacted by one while another is behind: what that one lacks is in what it reads on', async () => {
      for (const byte of [1, 2, 3]) await store.documents.append(board, name, [update(byte)]);
      const first = await store.documents.load(board, name);
      await store.documents.append(board, name, [update(4)]);
      const all = await store.documents.load(board, name);
      await store.documents.compact(board, name, Uint8Array.of(9), all.through);
      expect(await bytesOf(first.through)).toEqual([9]);
      expect(await bytesOf(all.through)).toEqual([]);
      // By one who had read less: all of it is in what is there.
      await store.documents.compact(board, name, Uint8Array.of(8), first.through);
      expect(await bytesOf(first.through)).toEqual([9]);
      expect(await bytesOf()).toEqual([9]);
    });

    it('Z43 that is frozen holds all that was acknowledged, and takes nothing more until it is thawed', async () => {
      const writing = Array.from({ length: 20 }, (_, at) =>
        store.documents.append(board, name, [update(at, { newWriters: [100 + at] })]).then(() => at),
      );
      const freezing = store.documents.freeze(board, name);
      const late = Array.from({ length: 20 }, (_, at) =>
        store.documents.append(board, name, [update(50 + at, { newWriters: [200 + at] })]).then(() => 50 + at),
      );
      const settled = await Promise.allSettled([...writing, ...late]);
      await freezing;
      const kept = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const refusals = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      expect((await bytesOf()).sort()).toEqual(kept.sort());
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(DocumentFrozen);
      await store.documents.freeze(board, name);
      await expect(store.documents.append(board, name, [update(99)])).rejects.toBeInstanceOf(DocumentFrozen);
      expect(await store.documents.load(board, name)).toMatchObject({ frozen: true });
      await store.documents.append(board, 'notes-1', [update(1)]);
      await store.documents.thaw(board, name);
      await store.documents.append(board, name, [update(99)]);
      expect((await store.documents.load(board, name)).updates).toHaveLength(kept.length + 1);
    });

    it('Z43 is thawed where whoever froze it is no more, and not where they are', async () => {
      await store.documents.freeze(board, name);
      await store.documents.thawAbandoned(board, name);
      expect(await store.documents.load(board, name)).toMatchObject({ frozen: true });
      store = await opened.reopen();
      expect(await store.documents.load(board, name)).toMatchObject({ frozen: true });
      await store.documents.thawAbandoned(board, name);
      expect(await store.documents.load(board, name)).toMatchObject({ frozen: false });
    });

    it('Z42 takes from two what both were the first to bring, of the same seat', async () => {
      const brought = update(7, { newWriters: [77] });
      await Promise.all([
        store.documents.append(board, name, [brought]),
        store.documents.append(board, name, [brought]),
      ]);
      expect((await store.documents.load(board, name)).writers).toEqual(new Map([[77, seat]]));
    });

    it('Z44 Z46 what passes of a board: others’ parts are none of its own, and what is shared is changed here', async () => {
      const copy = { said: '', dump: () => copy.said, load: (dumped: unknown) => void (copy.said = dumped as string) };
      await store.passing.enter(board);
      store.passing.put(board, () => ['somebody']);
      const say = (word: string) => store.passing.change(board, 'speaking', copy, () => (copy.said += word));
      expect(await say('一')).toBe('一');
      expect(await say('二')).toBe('一二');
      expect((await store.passing.read(board)).parts).toEqual([]);
      await expect(store.passing.change(board, 'speaking', copy, () => expect.fail('no'))).rejects.toThrow();
      store.passing.leave(board);
    });
  });
}

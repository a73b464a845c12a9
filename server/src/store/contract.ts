import type { SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentsContract } from './contract-documents.ts';
import { deletionContract } from './contract-deletion.ts';
import { wakesContract } from './contract-wakes.ts';
import { erasureContract } from './contract-erasure.ts';
import { board, event, type Opened, other, seat } from './contract-fixtures.ts';
import {
  CodeTaken,
  type EarlierText,
  SequenceTaken,
  StorageFailed,
  type Store,
  type StoredEvent,
  WriterTaken,
} from './store.ts';

/** What every storage engine must do. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  describe(`the store contract: ${name}`, () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.cleanup());

    it('gives back exactly what was appended, in order, after opening again', async () => {
      const events = [
        event(1),
        { ...event(2), command: null, seat: null },
        event(3, board, JSON.stringify({ text: '根回し 🌱 "\n' })),
      ];
      await store.events.append(events);
      store = await opened.reopen();
      expect(await store.events.read(board)).toEqual(events);
      expect(await store.events.read(board, 2)).toEqual(events.slice(2));
    });

    it('X37 tells of what happened between two events, in order, without answers', async () => {
      const answer = (seq: number) => event(seq, board, '{"type":"answered","value":3}');
      await store.events.append([event(1), answer(2), event(3), answer(4), event(5), { ...event(1, other), at: 9 }]);
      expect(await store.events.told(board, 0, 5)).toEqual([event(1), event(3), event(5)]);
      expect(await store.events.told(board, 1, 4)).toEqual([event(3)]);
      expect(await store.events.told(board, 3, 4)).toEqual([]);
    });

    it('knows nothing of a board that was never written', async () => {
      expect(await store.events.read(other)).toEqual([]);
    });

    it('knows every board, the one made last first', async () => {
      await store.events.append([event(1), event(2)]);
      await store.events.append([{ ...event(1, other), at: event(9).at }]);
      expect(await store.events.boards()).toEqual([other, board]);
    });

    it('keeps nothing of a batch whose sequence number is taken', async () => {
      await store.events.append([event(1), event(2)]);
      await expect(store.events.append([event(3), event(2)])).rejects.toBeInstanceOf(SequenceTaken);
      expect(await store.events.read(board)).toEqual([event(1), event(2)]);
    });

    it('says that a number is taken only where it is: an event that can’t be kept is another failure', async () => {
      const broken = { ...event(1), body: null } as unknown as StoredEvent;
      await expect(store.events.append([broken])).rejects.toBeInstanceOf(StorageFailed);
      expect(await store.events.read(board)).toEqual([]);
    });

    it('lets one board’s conflict be no other board’s', async () => {
      await store.events.append([event(1)]);
      const results = await Promise.allSettled([
        store.events.append([event(1, other)]),
        store.events.append([event(1)]),
        store.events.append([event(2, other)]),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await store.events.read(other)).toEqual([event(1, other), event(2, other)]);
    });

    it('takes a batch of ten thousand events', async () => {
      const events = Array.from({ length: 10_000 }, (_, index) => event(index + 1));
      await store.events.append(events);
      expect(await store.events.read(board)).toHaveLength(10_000);
    });

    it('H1 H7 finds a log as it was appended, told by the head after its last event', async () => {
      await store.events.append([event(1), event(2)]);
      await store.events.append([event(3)]);
      store = await opened.reopen();
      const check = await store.events.check(board);
      expect(check).toMatchObject({ board, seq: 3, at: event(3).at, since: { before: 0, at: 0 }, problem: null });
      expect(await store.events.heads(board, [3, 4])).toEqual(new Map([[3, check.head]]));
      expect(await store.events.heads(board, [])).toEqual(new Map());
      expect(await store.events.traces()).toEqual([board]);
    });

    it('R2 takes no event that would leave a gap', async () => {
      await store.events.append([event(1)]);
      await expect(store.events.append([event(3)])).rejects.toBeInstanceOf(StorageFailed);
      expect(await store.events.read(board)).toEqual([event(1)]);
    });

    it('H3 lets others write while a long log is being read', async () => {
      await store.events.append(Array.from({ length: 10_000 }, (_, index) => event(index + 1)));
      const order: string[] = [];
      const reading = store.events.read(board).then((events) => order.push(`read ${String(events.length)}`));
      const writing = store.events.append([event(1, other)]).then(() => order.push('written'));
      await Promise.all([reading, writing]);
      expect(order).toEqual(['written', 'read 10000']);
    });

    it('gives back a document’s updates and writers', async () => {
      const update = (...bytes: number[]) => Uint8Array.from(bytes);
      await store.documents.append(board, 'ideas-1', [
        { update: update(1, 2), newWriters: [11, 4_294_967_295], seat },
        { update: update(3), newWriters: [], seat },
      ]);
      store = await opened.reopen();
      const document = await store.documents.load(board, 'ideas-1');
      expect(document.updates.map((each) => [...each])).toEqual([[1, 2], [3]]);
      expect(document.writers).toEqual(
        new Map([
          [11, seat],
          [4_294_967_295, seat],
        ]),
      );
      expect(await store.documents.load(board, 'notes-1')).toMatchObject({ updates: [], through: 0 });
    });

    it('never lets a writer’s id go to another seat, and keeps nothing of that update', async () => {
      const update = Uint8Array.from([1]);
      await store.documents.append(board, 'ideas-1', [{ update, newWriters: [11], seat }]);
      const stolen = store.documents.append(board, 'ideas-1', [{ update, newWriters: [11], seat: 'seat-2' as SeatId }]);
      await expect(stolen).rejects.toBeInstanceOf(WriterTaken);
      const document = await store.documents.load(board, 'ideas-1');
      expect(document.writers.get(11)).toBe(seat);
      expect(document.updates).toHaveLength(1);
    });

    it('H21 keeps a text’s earlier version with the update, in place of the one before, until nothing of it is kept', async () => {
      const earlier = (words: string, of = seat): EarlierText => ({
        place: '11:2',
        seat: of,
        pieces: words === '' ? [] : [[11, 0, words], 'others'],
      });
      const add = (...kept: EarlierText[]) =>
        store.documents.append(board, 'ideas-1', [
          { update: Uint8Array.from([1]), newWriters: [], seat, earlier: kept },
        ]);
      const theirs = earlier('議事録', 'seat-2' as SeatId);
      await add(earlier('毎週'), theirs);
      await add(earlier('毎週2時間 🌱 "\n'));
      const { through } = await store.documents.load(board, 'ideas-1');
      await store.documents.compact(board, 'ideas-1', Uint8Array.from([9]), through);
      store = await opened.reopen();
      const kept = async () => (await store.documents.load(board, 'ideas-1')).earlier;
      expect(await kept()).toEqual([earlier('毎週2時間 🌱 "\n'), theirs]);
      await add(earlier(''));
      expect(await kept()).toEqual([theirs]);
      expect((await store.documents.load(board, 'ideas-2')).earlier).toEqual([]);
    });

    it('H21 keeps neither the update nor the earlier text where one of them can’t be kept', async () => {
      const update = Uint8Array.from([1]);
      const earlier: EarlierText = { place: '11:2', seat, pieces: [[11, 0, '議事録']] };
      await store.documents.append(board, 'ideas-1', [{ update, newWriters: [11], seat }]);
      const other = 'seat-2' as SeatId;
      const broken = { ...earlier, place: null } as unknown as EarlierText;
      for (const updates of [
        [
          { update, newWriters: [], seat: other, earlier: [earlier] },
          { update, newWriters: [11], seat: other },
        ],
        [{ update, newWriters: [], seat: other, earlier: [earlier, broken] }],
      ])
        await expect(store.documents.append(board, 'ideas-1', updates)).rejects.toThrow();
      expect(await store.documents.load(board, 'ideas-1')).toMatchObject({ updates: [update], earlier: [] });
    });

    it('compacts a document without losing what came meanwhile', async () => {
      const add = (byte: number, newWriters: number[] = []) =>
        store.documents.append(board, 'ideas-1', [{ update: Uint8Array.from([byte]), newWriters, seat }]);
      await add(1, [11]);
      await add(2);
      const { through } = await store.documents.load(board, 'ideas-1');
      await add(3);
      await store.documents.compact(board, 'ideas-1', Uint8Array.from([9]), through);
      const document = await store.documents.load(board, 'ideas-1');
      expect(document.updates.map((each) => [...each])).toEqual([[9], [3]]);
      expect(document.writers.get(11)).toBe(seat);
    });

    documentsContract(open);

    it('knows which seats a browser holds, newest first, and of which epoch', async () => {
      await store.sessions.give('browser', { board, seat, epoch: 0 }, 1);
      await store.sessions.give('browser', { board: other, seat, epoch: 0 }, 2);
      expect(await store.sessions.heldBy('browser')).toEqual([
        { board: other, seat, epoch: 0 },
        { board, seat, epoch: 0 },
      ]);
      await store.sessions.give('browser', { board, seat, epoch: 2 }, 3);
      expect(await store.sessions.heldBy('browser')).toEqual([
        { board, seat, epoch: 2 },
        { board: other, seat, epoch: 0 },
      ]);
      expect(await store.sessions.epochHeld('browser', { board, seat })).toBe(2);
      expect(await store.sessions.epochHeld('browser', { board: other, seat })).toBe(0);
      expect(await store.sessions.epochHeld('another', { board, seat })).toBeNull();
    });

    it('knows which board a short code leads to, and gives no code twice', async () => {
      await store.doors.put('ACDEFGHJ', board);
      expect(await store.doors.find('ACDEFGHJ')).toBe(board);
      expect(await store.doors.find('XXXXXXXX')).toBeNull();
      await expect(store.doors.put('ACDEFGHJ', other)).rejects.toBeInstanceOf(CodeTaken);
      expect(await store.doors.find('ACDEFGHJ')).toBe(board);
    });

    deletionContract(open);
    wakesContract(open);
    erasureContract(open);

    it('says that it is ready, and closes twice without complaint', async () => {
      await store.check();
      await store.close();
      await store.close();
      await expect(store.check()).rejects.toThrow();
    });
  });
}

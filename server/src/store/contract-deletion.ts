import type { BoardId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { board, event, type Opened, other, seat } from './contract-fixtures.ts';
import type { EarlierText, Store } from './store.ts';

/** What deleting a board means, in every storage engine. */
export function deletionContract(open: () => Promise<Opened>): void {
  describe('a board that is deleted', () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.cleanup());

    /** Everything that is kept of a board, each with a word that stands nowhere else. */
    async function fill(of: BoardId, word: string) {
      const events = [event(1, of, JSON.stringify({ title: word })), event(2, of)];
      await store.events.append(events);
      const update = Buffer.from(word);
      const earlier: EarlierText = { place: '11:2', seat, pieces: [[11, 0, word]] };
      await store.documents.append(of, 'ideas-1', [{ update, newWriters: [11], seat, earlier: [earlier] }]);
      await store.events.keepSnapshot(of, { seq: 2, shape: 'shape', lines: word });
      await store.sessions.give('browser', { board: of, seat, epoch: 0 }, 1);
      await store.doors.put(`code-${of}`, of);
    }

    const leftOf = async (of: BoardId) => ({
      events: await store.events.read(of),
      check: (await store.events.check(of)).problem,
      snapshot: await store.events.snapshot(of, 'shape'),
      document: await store.documents.load(of, 'ideas-1'),
      held: (await store.sessions.heldBy('browser')).filter((each) => each.board === of),
      door: await store.doors.find(`code-${of}`),
      lastAt: await store.events.lastAt(of),
    });
    const NOTHING = {
      events: [],
      check: null,
      snapshot: null,
      document: { updates: [], writers: new Map(), earlier: [], through: 0, frozen: false },
      held: [],
      door: null,
      lastAt: null,
    };

    it('Z20 leaves nothing of itself, and everything of the others', async () => {
      await fill(board, 'はなこ');
      await fill(other, 'たろう');
      const kept = await leftOf(other);
      await store.deleteBoard(board, 5);
      for (let times = 0; times < 2; times += 1) {
        expect(await leftOf(board)).toEqual(NOTHING);
        expect(await leftOf(other)).toEqual(kept);
        expect(await store.events.boards()).toEqual([other]);
        expect(await store.events.traces()).toEqual([other]);
        expect(await store.events.commands(board)[Symbol.asyncIterator]().next()).toMatchObject({ value: [] });
        store = await opened.reopen();
      }
    });

    it('Z21 is known to have been deleted, and when first; of another nothing is said', async () => {
      await fill(board, 'はなこ');
      expect(await store.deletedAt(board)).toBeNull();
      await store.deleteBoard(board, 5);
      await store.deleteBoard(board, 9);
      store = await opened.reopen();
      expect(await store.deletedAt(board)).toBe(5);
      expect(await store.deletedAt(other)).toBeNull();
    });

    it('Z22 is brought back by nothing that is written late, before and after opening again', async () => {
      await fill(board, 'はなこ');
      await store.deleteBoard(board, 5);
      const update = Uint8Array.from([1]);
      for (let times = 0; times < 2; times += 1) {
        const late = [
          store.events.append([event(1)]),
          store.events.append([event(3)]),
          store.documents.append(board, 'ideas-1', [{ update, newWriters: [12], seat }]),
          store.documents.compact(board, 'ideas-1', update, 1),
          store.events.keepSnapshot(board, { seq: 2, shape: 'shape', lines: 'late' }),
          store.sessions.give('browser', { board, seat, epoch: 0 }, 6),
          store.doors.put('code-late', board),
        ];
        for (const { status } of await Promise.allSettled(late)) expect(status).toBe('rejected');
        expect(await leftOf(board)).toEqual(NOTHING);
        expect(await store.doors.find('code-late')).toBeNull();
        expect(await store.events.traces()).toEqual([]);
        store = await opened.reopen();
      }
    });

    it('Z22 isn’t brought back by a reading, a check or a compaction that was under way, nor missed afterwards', async () => {
      await store.events.append(Array.from({ length: 3000 }, (_, index) => event(index + 1)));
      const [reading, check, compacting] = [
        store.events.read(board),
        store.events.check(board),
        (async () => {
          for await (const erased of store.events.compact(board)) expect(erased).toBe(0);
        })(),
      ];
      await store.deleteBoard(board, 5);
      await Promise.allSettled([reading, check, compacting]);
      expect(await store.events.traces()).toEqual([]);
      store = await opened.reopen();
      expect(await store.events.traces()).toEqual([]);
      expect(await store.events.check(board)).toMatchObject({ seq: 0, problem: null });
    });

    it('Z22 keeps nothing of an update that comes in the same breath as the deletion, whichever is first', async () => {
      await fill(board, 'はなこ');
      const update = Uint8Array.from([1]);
      await Promise.allSettled([
        store.documents.append(board, 'ideas-1', [{ update, newWriters: [12], seat }]),
        store.deleteBoard(board, 5),
        store.documents.append(board, 'ideas-1', [{ update, newWriters: [13], seat }]),
        store.events.append([event(3)]),
      ]);
      expect(await leftOf(board)).toEqual(NOTHING);
    });

    it('Z26 knows when the last event of a board happened', async () => {
      await store.events.append([event(1), { ...event(2), at: 7 }]);
      expect(await store.events.lastAt(board)).toBe(7);
      expect(await store.events.lastAt(other)).toBeNull();
    });
  });
}

import type { SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { board, event, type Opened, other, seat } from './contract-fixtures.ts';
import { named, rewriteOf } from './rewritten.ts';
import { LogBroken, type PersonErasure, SequenceTaken, type Store, type StoredEvent } from './store.ts';

/** What erasing a person from a board means, in every storage engine. */
export function erasureContract(open: () => Promise<Opened>): void {
  describe('a person who is erased', () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      await store.events.append([event(1), event(2, board, '{"name":"はなこ"}'), event(3)]);
    });
    afterEach(() => opened.cleanup());

    const rewrite = rewriteOf(event(2, board, '{"name":"はなこ"}'), '{"name":""}');
    const naming = (seq: number, rewritten: PersonErasure['rewritten'] = [rewrite]): StoredEvent =>
      event(seq, board, JSON.stringify({ type: 'personErased', rewritten: rewritten.map(named) }));
    const erasure = (change: Partial<PersonErasure> = {}): PersonErasure => ({
      events: [naming(4)],
      rewritten: [rewrite],
      documents: [],
      seats: [seat],
      ...change,
    });
    const bodies = async () => (await store.events.read(board)).map(({ body }) => body);

    it('Z72 stands in no event any more, and the log verifies as before, with the same heads', async () => {
      const before = await store.events.heads(board, [1, 2, 3]);
      await store.erasePerson(board, erasure());
      for (let times = 0; times < 2; times += 1) {
        expect((await bodies())[1]).toBe('{"name":""}');
        expect(await store.events.heads(board, [1, 2, 3])).toEqual(before);
        expect(await store.events.check(board)).toMatchObject({ seq: 4, problem: null });
        for await (const receipts of store.events.verify(board)) expect(receipts).toEqual([]);
        store = await opened.reopen();
      }
      await store.events.append([event(5)]);
      expect(await bodies()).toHaveLength(5);
    });

    it('Z72 takes its states, seats, texts and earlier texts along, and nobody else’s', async () => {
      const update = Buffer.from('はなこ');
      const earlier = [{ place: '1:2', seat, pieces: ['はなこ'] }];
      for (const of of [board, other])
        await store.documents.append(of, 'ideas-1', [{ update, newWriters: [7], seat, earlier }]);
      await store.events.append([event(1, other)]);
      for (const of of [board, other]) {
        await store.events.keepSnapshot(of, { seq: 1, shape: 'shape', lines: 'はなこ' });
        await store.sessions.give('browser', { board: of, seat, epoch: 0 }, 1);
      }
      await store.sessions.give('browser', { board, seat: 'seat-2' as SeatId, epoch: 0 }, 2);
      expect(await store.documents.names(board)).toEqual(['ideas-1']);
      const { through } = await store.documents.load(board, 'ideas-1');
      const merged = Buffer.from('..');
      const going = [{ place: '1:2', seat, pieces: [] }];
      await store.erasePerson(board, erasure({ documents: [{ name: 'ideas-1', merged, through, earlier: going }] }));
      expect(await store.events.snapshot(board, 'shape')).toBeNull();
      expect(await store.events.snapshot(other, 'shape')).not.toBeNull();
      expect(await store.documents.load(board, 'ideas-1')).toMatchObject({
        updates: [Uint8Array.from(merged)],
        earlier: [],
      });
      expect((await store.documents.load(other, 'ideas-1')).earlier).toEqual(earlier);
      expect((await store.sessions.heldBy('browser')).map(({ board: of, seat: held }) => [of, held])).toEqual(
        expect.arrayContaining([
          [board, 'seat-2'],
          [other, seat],
        ]),
      );
      expect(await store.sessions.heldBy('browser')).toHaveLength(2);
    });

    it('Z72 comes back by no document that was being made smaller meanwhile, and others read on that they are gone', async () => {
      const name = 'ideas-1';
      const write = (text: string) =>
        store.documents.append(board, name, [{ update: Buffer.from(text), newWriters: [], seat }]);
      await write('はなこ');
      const { through } = await store.documents.load(board, name);
      const merged = Buffer.from('..');
      await store.erasePerson(board, erasure({ documents: [{ name, merged, through, earlier: [] }] }));
      await store.documents.compact(board, name, Buffer.from('はなこ'), through);
      expect((await store.documents.load(board, name)).updates).toEqual([Uint8Array.from(merged)]);
      expect((await store.documents.load(board, name, through)).updates).toEqual([Uint8Array.from(merged)]);
    });

    it('Z72 isn’t erased from a document that somebody wrote in since it was read', async () => {
      const name = 'ideas-1';
      const write = () =>
        store.documents.append(board, name, [{ update: Buffer.from('はなこ'), newWriters: [], seat }]);
      await write();
      const { through } = await store.documents.load(board, name);
      await write();
      const late = erasure({ documents: [{ name, merged: Buffer.from('..'), through, earlier: [] }] });
      await expect(store.erasePerson(board, late)).rejects.toBeInstanceOf(SequenceTaken);
      expect((await store.documents.load(board, name)).updates).toHaveLength(2);
      expect((await bodies())[1]).toBe('{"name":"はなこ"}');
    });

    it('Z72 is erased wholly or not at all', async () => {
      await expect(store.erasePerson(board, erasure({ events: [naming(3)] }))).rejects.toBeInstanceOf(SequenceTaken);
      expect((await bodies())[1]).toBe('{"name":"はなこ"}');
      await store.erasePerson(board, erasure());
      expect(await bodies()).toHaveLength(4);
    });

    it('Z73 no event that stands otherwise is believed unless an erasure names it as it stands', async () => {
      const another = rewriteOf(event(2, board, '{"name":"はなこ"}'), '{"name":"たろう"}');
      await store.erasePerson(board, erasure({ rewritten: [another] }));
      expect(await store.events.check(board)).toMatchObject({ seq: 1, problem: 'changed' });
      const reading = async () => {
        for await (const _ of store.events.verify(board));
      };
      await expect(reading()).rejects.toBeInstanceOf(LogBroken);
    });

    it('Z73 who is erased later may stand in events that were rewritten before', async () => {
      await store.erasePerson(board, erasure());
      const again = rewriteOf(event(2), '{"name":"","for":""}');
      await store.erasePerson(board, erasure({ rewritten: [again], events: [naming(5, [again])] }));
      expect(await store.events.check(board)).toMatchObject({ seq: 5, problem: null });
    });

    it('Z73 an answer that lost its reason is still erased when another takes its place', async () => {
      const answer = (seq: number, revision: number, reason?: string) =>
        event(
          seq,
          board,
          JSON.stringify({ type: 'answered', round: 'r', subject: 's', value: 3, reason, revision, epoch: 0 }),
        );
      await store.events.append([answer(4, 1, 'はなこ')]);
      const unreasoned = rewriteOf(answer(4, 1, 'はなこ'), answer(4, 1).body);
      await store.erasePerson(
        board,
        erasure({ rewritten: [rewrite, unreasoned], events: [naming(5, [rewrite, unreasoned])] }),
      );
      await store.events.append([answer(6, 2)]);
      let erased = 0;
      for await (const each of store.events.compact(board)) erased += each;
      expect(erased).toBe(1);
      expect(await store.events.check(board)).toMatchObject({ seq: 6, problem: null });
    });

    it('Z72 nothing is written of a board that was deleted meanwhile', async () => {
      await store.deleteBoard(board, 9);
      await expect(store.erasePerson(board, erasure())).rejects.toThrow();
      expect(await store.events.read(board)).toEqual([]);
    });
  });
}

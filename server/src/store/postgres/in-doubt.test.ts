import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StorageFailed, type Store, type StoredEvent } from '../store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';
import { type Next, Wire } from './testing/wire.ts';

const board = 'board-a' as BoardId;
/** Against hanging. Milliseconds. */
const PATIENT = { timeout: 30_000 };

const event = (seq: number): StoredEvent => ({ board, seq, at: seq, command: null, seat: null, body: '{"type":"x"}' });

describe.skipIf(noPostgres)('a commit that is never answered', () => {
  const here = clusterHere();

  async function opened(): Promise<{ wire: Wire; store: Store }> {
    const url = await here.cluster.database();
    const wire = await Wire.to(here.cluster.socket);
    const { folder, remove } = await marksFolder();
    const name = new URL(url).pathname.slice(1);
    const store = await openPostgresStore({ url: here.cluster.url(name, wire.port), most: 4, folder });
    onTestFinished(async () => {
      await store.close();
      await wire.close();
      await remove();
    });
    await store.events.append([event(1)]);
    return { wire, store };
  }

  it('Z12 was kept, and so is acknowledged, once', async () => {
    const { wire, store } = await opened();
    wire.next = 'unanswered';
    await store.events.append([event(2)]);
    await store.events.append([event(3)]);
    expect(await store.events.read(board)).toEqual([event(1), event(2), event(3)]);
  });

  it.each<Next>(['lost', 'waiting'])(
    'Z12 was not kept (%s), and so is refused, and nothing of it is there',
    async (next) => {
      const { wire, store } = await opened();
      wire.next = next;
      await expect(store.events.append([event(2)])).rejects.toBeInstanceOf(StorageFailed);
      expect(await store.events.read(board)).toEqual([event(1)]);
      await store.events.append([event(2)]);
      expect(await store.events.read(board)).toEqual([event(1), event(2)]);
    },
  );

  it('Z12 waits for as long as the database can’t be asked', async () => {
    const { wire, store } = await opened();
    const refused = new Promise<void>((resolve) => (wire.onRefused = resolve));
    wire.next = 'unanswered';
    wire.isDownThen = true;
    const appended = store.events.append([event(2)]);
    let isSettled = false;
    void appended.then(() => (isSettled = true));
    await refused;
    expect(isSettled).toBe(false);
    wire.isDown = false;
    await appended;
    expect(await store.events.read(board)).toEqual([event(1), event(2)]);
  });

  it('Z12 holds for documents and browsers as for votes', async () => {
    const { wire, store } = await opened();
    const [seat, update] = ['seat' as SeatId, Uint8Array.from([1])];
    wire.next = 'unanswered';
    await store.documents.append(board, 'ideas-1', [{ update, newWriters: [7], seat }]);
    wire.next = 'lost';
    const lost = store.documents.append(board, 'ideas-1', [{ update, newWriters: [8], seat }]);
    await expect(lost).rejects.toBeInstanceOf(StorageFailed);
    expect([...(await store.documents.load(board, 'ideas-1')).writers.keys()]).toEqual([7]);
  });

  it('Z11 goes on by itself when every connection was cut, and when the database was stopped as by a power cut', async () => {
    const { wire, store } = await opened();
    wire.cut();
    await expect.poll(() => store.check().then(() => 'ready', String), PATIENT).toBe('ready');
    await store.events.append([event(2)]);
    await here.cluster.down('immediate');
    await expect(store.events.append([event(3)])).rejects.toBeInstanceOf(StorageFailed);
    await expect(store.check()).rejects.toBeInstanceOf(StorageFailed);
    await here.cluster.up();
    await expect.poll(() => store.check().then(() => 'ready', String), PATIENT).toBe('ready');
    await store.events.append([event(3)]);
    expect(await store.events.read(board)).toEqual([event(1), event(2), event(3)]);
  });
});

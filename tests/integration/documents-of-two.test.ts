import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BOARD, IDEAS, startSyncServer, type SyncServer } from '../support/sync-server.ts';
import { RawLine } from '../support/sync-line.ts';
import { TestDocumentStore } from '../support/sync-store.ts';
import { noteOf, Writer } from '../support/sync-writer.ts';

const ANNA = 11;
const BEN = 22;

describe('a document on two servers that nobody wakes', () => {
  let one: SyncServer;
  let other: SyncServer;
  let store: TestDocumentStore;

  beforeEach(async () => {
    store = new TestDocumentStore();
    [one, other] = [await startSyncServer({ store }), await startSyncServer({ store })];
    onTestFinished(async () => {
      await Promise.all([one.stop(), other.stop()]);
    });
  });

  /** Both have it in memory, with nothing in it. */
  async function open() {
    const [anna, ben] = [await RawLine.open(one.url('anna')), await RawLine.open(other.url('ben'))];
    await Promise.all([anna.pull(), ben.pull()]);
    return { anna, ben };
  }

  it('Z42 what builds on text that came to the other is judged once that is here', async () => {
    const { anna, ben } = await open();
    const [annas, bens] = [new Writer(ANNA), new Writer(BEN)];
    const first = annas.write('一つ');
    anna.update(first);
    expect(noteOf(await anna.pull())).toBe('一つ');
    bens.hear(first);
    ben.update(bens.write('二つ'));
    ben.update(bens.write('三つ'));
    expect(noteOf(await ben.pull())).toBe('一つ二つ三つ');
    expect(other.log).toEqual([]);
    await one.hub.caughtUp(BOARD);
    const { bytes } = await anna.take('update');
    annas.hear(bytes);
    expect(noteOf(annas.doc)).toBe('一つ二つ三つ');
  });

  it('Z42 whoever comes from the other writes on under the same id', async () => {
    const { anna } = await open();
    const annas = new Writer(ANNA);
    anna.update(annas.write('ここで'));
    await anna.pull();
    await anna.leave();
    const moved = await RawLine.open(other.url('anna'));
    moved.presence([{ client: ANNA, clock: 1, state: { at: 'note' } }]);
    moved.update(annas.write('続けて'));
    expect(noteOf(await moved.pull())).toBe('ここで続けて');
    expect(other.log).toEqual([]);
  });

  it('Z42 nobody takes an id that is another seat’s at the other', async () => {
    const { anna, ben } = await open();
    anna.update(new Writer(ANNA).write('本物'));
    await anna.pull();
    ben.update(new Writer(ANNA).write('偽物の長いもの'));
    expect(await ben.closed).toBe(4403);
    expect(noteOf(await anna.pull())).toBe('本物');
    expect((await store.load(BOARD, IDEAS)).writers.get(ANNA)).toBe('anna');
  });

  it('Z43 frozen at one, nothing is taken at the other, and all that was shown there is in what is read', async () => {
    const { ben } = await open();
    const bens = new Writer(BEN);
    ben.update(bens.write('間に合う'));
    await ben.pull();
    const { notes } = await one.hub.freeze(BOARD, IDEAS);
    expect([...notes.values()]).toEqual(['間に合う']);
    ben.update(bens.write('遅い'));
    expect(await ben.closed).toBe(4403);
    const again = new RawLine(other.url('ben'));
    expect(await again.closed).toBe(4403);
    await one.hub.thaw(BOARD, IDEAS);
    const back = await RawLine.open(other.url('ben'));
    expect(noteOf(await back.pull())).toBe('間に合う');
    back.answer(bens.all());
    expect(noteOf(await back.pull())).toBe('間に合う遅い');
  });

  it('Z43 who only reads at the other hears that it is frozen once that one looks', async () => {
    const { ben } = await open();
    await one.hub.freeze(BOARD, IDEAS);
    await other.hub.caughtUp(BOARD);
    expect(await ben.closed).toBe(4403);
  });
});

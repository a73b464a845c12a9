import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawLine } from '../support/sync-line.ts';
import { BOARD, IDEAS, type SyncServer, seatOf, startSyncServer } from '../support/sync-server.ts';
import { Writer, noteOf } from '../support/sync-writer.ts';

let server: SyncServer;
beforeEach(async () => {
  server = await startSyncServer();
});
afterEach(async () => {
  server.store.broken = false;
  server.store.gate = {};
  await server.stop();
});

const open = (seat: string): Promise<RawLine> => RawLine.open(server.url(seat));

/** Holds back one kind of work of the disk until the answered function is called. */
function hold(work: 'append' | 'load' | 'compact'): () => void {
  let letGo = (): void => undefined;
  server.store.gate[work] = new Promise<void>((resolve) => {
    letGo = () => {
      delete server.store.gate[work];
      resolve();
    };
  });
  return letGo;
}

const onDisk = (): string => {
  const doc = new Y.Doc();
  for (const update of server.store.stored(BOARD, IDEAS)) Y.applyUpdate(doc, update);
  return noteOf(doc);
};

/** Waits, turn by turn, until something is so. */
async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise(setImmediate);
}

describe('nothing is shown before it is on disk', () => {
  it('Y8 neither to those who are there nor to those who ask', async () => {
    const author = await open('author');
    const reader = await open('reader');
    await reader.pull();
    await author.pull();
    const save = hold('append');
    author.update(new Writer(1).write('unsaved'));
    author.ask();
    await reader.take('ask');
    // Whatever the server would send on its own it would send before it answers this.
    server.gate.welcome('reader', 'renamed');
    await server.hub.recheck(BOARD);
    reader.ask();
    const latecomer = await open('latecomer');
    latecomer.ask();
    await latecomer.take('ask');
    for (const line of [author, reader, latecomer]) expect(line.heard('answer')).toHaveLength(0);
    expect(reader.heard('update')).toHaveLength(0);
    save();
    for (const line of [author, reader, latecomer]) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, (await line.take('answer')).bytes);
      expect(noteOf(doc)).toBe('unsaved');
    }
    expect(reader.heard('update')).toHaveLength(1);
  });

  it('Y8 and what could not be saved is forgotten, its lines closed, and brought again', async () => {
    const author = await open('author');
    const reader = await open('reader');
    const text = new Writer(1);
    author.update(text.write('saved, '));
    await reader.take('update');
    server.store.broken = true;
    author.update(text.write('unsaved'));
    expect(await author.closed).toBe(1011);
    expect(await reader.closed).toBe(1011);
    expect(reader.heard('update')).toHaveLength(0);
    expect(server.log.some(({ level, message }) => level === 'error' && message.includes('save'))).toBe(true);

    server.store.broken = false;
    const again = await open('author');
    const { bytes } = await again.take('ask');
    expect(noteOf(await (await open('reader')).pull())).toBe('saved, ');
    again.answer(Y.encodeStateAsUpdate(text.doc, bytes));
    expect(noteOf(await again.pull())).toBe('saved, unsaved');
    expect(onDisk()).toBe('saved, unsaved');
  });

  it('Y8 in one transaction for what arrives while the disk is busy, in order', async () => {
    const one = await open('one');
    const two = await open('two');
    await one.pull();
    await two.pull();
    const save = hold('append');
    const [first, second] = [new Writer(1), new Writer(2)];
    for (let i = 0; i < 5; i++) {
      one.update(first.write('a'));
      two.update(second.write('b', 'note:b'));
    }
    one.ask();
    two.ask();
    await new Promise(setImmediate);
    save();
    const doc = await two.pull();
    expect(noteOf(doc)).toBe('aaaaa');
    expect(noteOf(doc, 'note:b')).toBe('bbbbb');
    expect(server.store.appended.flat()).toHaveLength(10);
    expect(server.store.appended.length).toBeLessThan(6);
    const first8 = server.store.appended.flat().find(({ seat }) => seat === seatOf('one'));
    expect(first8?.newWriters).toEqual([1]);
  });
});

describe('a document that everybody has left', () => {
  it('Y9 is one update on disk, and whole when somebody comes back', async () => {
    const author = await open('author');
    const text = new Writer(1);
    for (const word of ['one ', 'two ', 'three']) author.update(text.write(word));
    await author.pull();
    await author.leave();
    await until(() => server.store.stored(BOARD, IDEAS).length === 1);
    const loads = server.store.loads;
    expect(noteOf(await (await open('reader')).pull())).toBe('one two three');
    expect(server.store.loads).toBeGreaterThan(loads);
  });

  it('Y9 is not forgotten before it is saved, nor for somebody who is back at once', async () => {
    const author = await open('author');
    const text = new Writer(1);
    author.update(text.write('one '));
    author.update(text.write('two '));
    await author.pull();
    const finish = hold('compact');
    await author.leave();
    const back = await open('author');
    back.update(text.write('three'));
    expect(noteOf(await back.pull())).toBe('one two three');
    finish();
    const reader = await open('reader');
    expect(noteOf(await reader.pull())).toBe('one two three');
    await reader.leave();
    await back.leave();
    await until(() => server.store.stored(BOARD, IDEAS).length === 1);
    expect(onDisk()).toBe('one two three');
  });

  it('Y9 keeps the last words of a person who writes and is gone', async () => {
    const save = hold('append');
    const author = await open('author');
    author.update(new Writer(1).write('last words'));
    await author.leave();
    save();
    expect(noteOf(await (await open('reader')).pull())).toBe('last words');
  });

  it('Y9 is loaded once for a crowd', async () => {
    const load = hold('load');
    const crowd = Array.from({ length: 20 }, (_, i) => new RawLine(server.url(`seat-${i}`)));
    await until(() => server.store.loads > 0);
    load();
    for (const line of crowd) {
      await line.opened;
      await line.pull();
    }
    expect(server.store.loads).toBe(1);
  });

  it('Y9 that stays open is rewritten as one update from time to time', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { compactEvery: 10 } });
    const author = await open('author');
    const text = new Writer(1);
    for (let i = 0; i < 25; i++) {
      author.update(text.write('x'));
      await author.pull();
    }
    expect(server.store.stored(BOARD, IDEAS).length).toBeLessThan(12);
    expect(onDisk()).toBe('x'.repeat(25));
  });
});

describe('freezing', () => {
  it('Y10 answers all that was written before it, on disk, and ends every line with 4403', async () => {
    const author = await open('author');
    const reader = await open('reader');
    const text = new Writer(1);
    author.update(
      text.change((doc) =>
        doc.getArray('candidates').push([
          new Y.Map<unknown>([
            ['id', 'c1'],
            ['title', new Y.Text('Minutes')],
            ['detail', new Y.Text('')],
          ]),
        ]),
      ),
    );
    await reader.take('update');
    expect((await server.hub.freeze(BOARD, IDEAS)).candidates).toMatchObject({
      entries: [{ id: 'c1', title: 'Minutes', author: 'author' }],
      passedOver: [],
    });
    expect(await author.closed).toBe(4403);
    expect(await reader.closed).toBe(4403);
    expect(await new RawLine(server.url('author')).closed).toBe(4403);
    expect((await server.hub.freeze(BOARD, IDEAS)).candidates).toMatchObject({
      entries: [{ id: 'c1', title: 'Minutes', author: 'author' }],
      passedOver: [],
    });
  });

  it('Y10 takes nothing that arrives after it, even while the disk is busy', async () => {
    const author = await open('author');
    const text = new Writer(1);
    const save = hold('append');
    author.update(text.write('in time'));
    await until(() => server.store.begun > 0);
    author.ask();
    const other = await open('other');
    await other.take('ask');
    const frozen = server.hub.freeze(BOARD, IDEAS);
    author.update(text.write(', too late'));
    other.update(new Writer(2).write('too late', 'note:b'));
    await Promise.resolve();
    save();
    expect((await frozen).notes).toEqual(new Map([['a', 'in time']]));
    expect(await author.closed).toBe(4403);
    expect(onDisk()).toBe('in time');
  });

  it('Y10 can be taken back', async () => {
    const text = new Writer(1);
    const before = await open('author');
    before.update(text.write('one '));
    await before.pull();
    await server.hub.freeze(BOARD, IDEAS);
    await before.closed;
    await server.hub.thaw(BOARD, IDEAS);
    const after = await open('author');
    after.update(text.write('two'));
    expect(noteOf(await after.pull())).toBe('one two');
  });

  it('Y10 fails when the last words can not be saved, and leaves the document writable', async () => {
    const author = await open('author');
    const text = new Writer(1);
    const save = hold('append');
    author.update(text.write('unsaved'));
    await until(() => server.store.begun > 0);
    server.store.broken = true;
    const frozen = server.hub.freeze(BOARD, IDEAS);
    save();
    await expect(frozen).rejects.toThrow('the disk is');
    server.store.broken = false;
    await author.closed;
    const again = await open('author');
    again.answer(text.all());
    expect(noteOf(await again.pull())).toBe('unsaved');
  });

  it('Y10 of one document leaves the others alone', async () => {
    const notes = await RawLine.open(server.url('a', 'notes-1'));
    await server.hub.freeze(BOARD, IDEAS);
    notes.update(new Writer(1).write('a note'));
    expect(noteOf(await notes.pull())).toBe('a note');
  });

  it('Y10 reads a document full of rubbish without falling over', async () => {
    const line = await open('a');
    const writer = new Writer(1);
    line.update(
      writer.change((doc) => {
        doc.getArray('candidates').push([null, 7, 'text', [1, [2]], { a: { b: Number.NaN } }, new Y.Array()]);
        doc.getMap('note:m').set('toString', 1);
      }),
    );
    await line.pull();
    const { candidates, notes } = await server.hub.freeze(BOARD, IDEAS);
    expect(candidates).toEqual({ entries: [], passedOver: Array(6).fill({ reason: 'unreadable', excerpt: '' }) });
    expect(notes).toEqual(new Map([['m', '']]));
  });
});

describe('stopping', () => {
  it('Y11 saves what was written and closes the lines with 1001', async () => {
    const author = await open('author');
    const text = new Writer(1);
    author.update(text.write('last '));
    author.update(text.write('words'));
    author.ask();
    await author.take('answer');
    await server.hub.close();
    expect(await author.closed).toBe(1001);
    expect(onDisk()).toBe('last words');
    expect(server.store.stored(BOARD, IDEAS)).toHaveLength(1);
    expect(await new RawLine(server.url('late')).closed).toBe(1001);
    await server.hub.close();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PIECE, bytesOf } from '../support/sync-bytes.ts';
import { BOARD, IDEAS, type SyncServer, startSyncServer } from '../support/sync-server.ts';
import { RawLine } from '../support/sync-line.ts';
import { Writer, noteOf } from '../support/sync-writer.ts';

let server: SyncServer;
beforeEach(async () => {
  server = await startSyncServer();
});
afterEach(() => server.stop());

const open = (seat: string, document?: string): Promise<RawLine> => RawLine.open(server.url(seat, document));

describe('client ids', () => {
  it("Y13 refuses to write on under another seat's id, and the true text still arrives", async () => {
    const victim = await open('victim');
    const attacker = await open('attacker');
    const author = new Writer(100);
    victim.update(author.write('true '));
    await attacker.take('update');

    const forger = new Writer(100);
    forger.hear(author.all());
    attacker.update(forger.write('forged'));
    expect(await attacker.closed).toBe(4403);
    victim.update(author.write('text'));
    expect(noteOf(await victim.pull())).toBe('true text');
  });

  it('Y13 refuses an id that another seat has only shown and not written under, after a restart too', async () => {
    const victim = await open('victim');
    const watcher = await open('attacker');
    victim.presence([{ client: 100, clock: 1, state: { at: 'note/a' } }]);
    await watcher.take('presence', ({ people }) => people.has(100));
    await server.stop();

    server = await startSyncServer({ store: server.store });
    const attacker = await open('attacker');
    attacker.update(new Writer(100).write('forged'));
    expect(await attacker.closed).toBe(4403);
  });

  it('Y13 keeps an id for its seat, on whichever line it comes back', async () => {
    const author = new Writer(100);
    const before = await open('author');
    before.update(author.write('before '));
    await before.pull();
    await before.leave();
    const after = await open('author');
    after.update(author.write('after'));
    expect(noteOf(await after.pull())).toBe('before after');
  });

  it('Y13 gives a seat only so many', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { writersPerSeat: 2 } });
    const line = await open('a');
    line.update(new Writer(1).write('a'));
    line.update(new Writer(2).write('b'));
    line.update(new Writer(3).write('c'));
    expect(await line.closed).toBe(4403);
  });
});

describe('gaps', () => {
  it('Y14 asks for what is missing instead of keeping an update that waits for it', async () => {
    const line = await open('a');
    await line.take('ask');
    line.answer(bytesOf(0, 0));
    const author = new Writer(5);
    author.write('one ');
    line.update(author.write('two '));
    const { bytes } = await line.take('ask');
    expect(noteOf(await line.pull())).toBe('');
    line.answer(Y.encodeStateAsUpdate(author.doc, bytes));
    expect(noteOf(await line.pull())).toBe('one two ');
  });

  it('Y14 closes a line that leaves a gap in its full answer', async () => {
    const line = await open('a');
    const author = new Writer(5);
    author.write('one ');
    line.answer(author.write('two '));
    expect(await line.closed).toBe(4400);
  });
});

describe('what Yjs allows and the product does not know', () => {
  it('Y17 keeps unknown top-level names out of what it reads, and bounds their number', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { documentRoots: 4 } });
    const line = await open('a');
    const writer = new Writer(9);
    line.update(writer.change((doc) => doc.getMap('rubbish').set('key', 'value')));
    line.update(new Writer(8).change((doc) => doc.getMap('candidates').set('length', 9)));
    line.update(writer.change((doc) => doc.getArray('candidates').push([{ id: 'x' }])));
    line.update(writer.write('text'));
    await line.pull();
    expect(await server.hub.read(BOARD, IDEAS)).toEqual({
      candidates: { entries: [], passedOver: [{ reason: 'unreadable', excerpt: '' }] },
      notes: new Map([['a', 'text']]),
    });
    for (const name of ['b', 'c']) line.update(writer.change((doc) => doc.getText(name).insert(0, 'x')));
    expect(await line.closed).toBe(4413);
  });

  it('Y17 does not grow by the same pieces sent again under other top-level names', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { documentRoots: 3 } });
    const line = await open('a');
    const again = (name: string) => bytesOf(1, 1, 9, 0, PIECE.text, 1, name, 'x', 0);
    for (let i = 0; i < 20; i++) line.update(again(`name ${i}`));
    expect([...(await line.pull()).share.keys()]).toEqual(['name 0']);
  });

  it('Y17 takes what repeats old pieces and adds new ones', async () => {
    const line = await open('a');
    const writer = new Writer(9);
    line.update(writer.write('old '));
    writer.write('new');
    line.update(writer.all());
    expect(noteOf(await line.pull())).toBe('old new');
    expect(server.store.appended.flat()).toHaveLength(2);
  });
});

describe('deletions', () => {
  it('Y18 carry no client id: whoever may write may delete what another wrote', async () => {
    const author = await open('author');
    const text = new Writer(1);
    author.update(text.write('first draft'));
    const editor = await open('editor');
    const editing = new Writer(2);
    editing.hear(await editor.pull().then(Y.encodeStateAsUpdate));
    editor.update(editing.change((doc) => doc.getText('note:a').delete(0, 6)));
    await author.take('update');
    expect(noteOf(await author.pull())).toBe('draft');
  });

  it('Y14 of what is not there yet are asked about, not kept', async () => {
    const line = await open('a');
    await line.take('ask');
    line.answer(bytesOf(0, 0));
    line.update(bytesOf(0, 1, 77, 1, 0, 5));
    await line.take('ask');
    const other = await open('b');
    other.update(new Writer(77).write('hello'));
    expect(noteOf(await other.pull())).toBe('hello');
  });
});

describe('those who may only read', () => {
  it('Y19 stay on the line while what they write or delete is dropped', async () => {
    const author = await open('author');
    const text = new Writer(1);
    author.update(text.write('agreed'));
    await author.pull();
    server.gate.readOnly('observer');
    const observer = await open('observer');
    const scribbler = new Writer(2);
    scribbler.hear(text.all());
    const deletion = scribbler.change((doc) => doc.getText('note:a').delete(0, 3));
    observer.update(deletion);
    observer.answer(deletion);
    observer.update(scribbler.write('!'));
    observer.answer(scribbler.all());
    expect(noteOf(await observer.pull())).toBe('agreed');
    expect(observer.heard('ask')).toHaveLength(0);
  });

  it('Y19 are asked for all they have once they may write', async () => {
    server.gate.readOnly('a');
    const line = await open('a');
    const writer = new Writer(1);
    line.update(writer.write('dropped at first, '));
    await line.pull();
    server.gate.welcome('a');
    await server.hub.recheck(BOARD);
    const { bytes } = await line.take('ask');
    line.update(writer.write('then kept'));
    line.answer(Y.encodeStateAsUpdate(writer.doc, bytes));
    expect(noteOf(await line.pull())).toBe('dropped at first, then kept');
  });
});

describe('size', () => {
  it.each([1, 40])('Y1 Y20 closes a line whose message is %i times too large with 4413', async (times) => {
    await server.stop();
    server = await startSyncServer({ limits: { messageBytes: 10_000 } });
    const line = await open('a');
    line.update(new Writer(9).write('x'.repeat(10_000 * times)));
    expect(await line.closed).toBe(4413);
  });

  it('Y20 bounds the document, in many small steps too', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { documentBytes: 20_000 } });
    const line = await open('a');
    const writer = new Writer(9);
    for (let i = 0; i < 30; i++) line.update(writer.write('x'.repeat(1000)));
    expect(await line.closed).toBe(4413);
    const doc = await (await open('b')).pull();
    expect(Y.encodeStateAsUpdate(doc).length).toBeLessThanOrEqual(20_000);
  });

  it('Y20 counts what is there, not what was typed and deleted', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { documentBytes: 20_000 } });
    const line = await open('a');
    const writer = new Writer(9);
    for (let i = 0; i < 30; i++) {
      line.update(writer.write('x'.repeat(1000)));
      line.update(writer.change((doc) => doc.getText('note:a').delete(0, 1000)));
    }
    line.update(writer.write('fits'));
    expect(noteOf(await line.pull())).toBe('fits');
  });

  it('Y20 bounds the number of pieces a long text can be cut into', async () => {
    await server.stop();
    server = await startSyncServer({ limits: { documentStructs: 100 } });
    const line = await open('a');
    const writer = new Writer(9);
    line.update(writer.write('x'.repeat(1000)));
    line.update(
      writer.change((doc) => {
        for (let i = 0; i < 400; i++) doc.getText('note:a').delete(i, 1);
      }),
    );
    expect([4400, 4413]).toContain(await line.closed);
  });
});

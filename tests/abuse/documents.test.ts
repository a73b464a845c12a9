import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type SyncServer, startSyncServer } from '../support/sync-server.ts';
import { RawLine } from '../support/sync-line.ts';
import { Writer, noteOf } from '../support/sync-writer.ts';

let server: SyncServer;
beforeEach(async () => {
  server = await startSyncServer();
});
afterEach(() => server.stop());

const open = (seat: string, document?: string): Promise<RawLine> => RawLine.open(server.url(seat, document));

/** Bytes of an update made by hand, from numbers and texts. */
function bytesOf(...parts: readonly (number | string)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarString(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

describe('an update that claims what it does not hold', () => {
  it('closes a seven-byte update of 33 million pieces as malformed, and the others write on', async () => {
    const other = await open('other');
    const attacker = await open('attacker');
    const bomb = bytesOf(1, 33_554_432, 1, 0);
    expect(bomb).toHaveLength(7);
    attacker.update(bomb);
    expect(await attacker.closed).toBe(4400);
    other.update(new Writer(7).write('still here'));
    expect(noteOf(await other.pull())).toBe('still here');
  });

  it.each([
    ['too many writers', bytesOf(4_000_000, 1, 1, 0)],
    ['too many values', bytesOf(1, 1, 9, 0, 8, 1, 'note:a', 4_000_000)],
    ['a text longer than the message', bytesOf(1, 1, 9, 0, 4, 1, 'note:a', 4_000_000)],
    ['too many deletions', bytesOf(0, 1, 9, 4_000_000)],
    ['a state vector of a million clients', null],
  ])('closes one with %s', async (_what, update) => {
    const attacker = await open('attacker');
    if (update === null) attacker.ask(bytesOf(1_000_000, 1, 1));
    else attacker.update(update);
    expect(await attacker.closed).toBe(4400);
  });
});

describe('client ids', () => {
  it("refuses to write on under another seat's id, and the true text still arrives", async () => {
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

  it('refuses an id that another seat has only shown and not written under, after a restart too', async () => {
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

  it('keeps an id for its seat, on whichever line it comes back', async () => {
    const author = new Writer(100);
    const before = await open('author');
    before.update(author.write('before '));
    await before.pull();
    await before.leave();
    const after = await open('author');
    after.update(author.write('after'));
    expect(noteOf(await after.pull())).toBe('before after');
  });

  it('gives a seat only so many', async () => {
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
  it('asks for what is missing instead of keeping an update that waits for it', async () => {
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

  it('closes a line that leaves a gap in its full answer', async () => {
    const line = await open('a');
    const author = new Writer(5);
    author.write('one ');
    line.answer(author.write('two '));
    expect(await line.closed).toBe(4400);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { HAS_LEFT, HAS_RIGHT, PIECE, byte, bytesOf, padded } from '../support/sync-bytes.ts';
import { type SyncServer, startSyncServer } from '../support/sync-server.ts';
import { RawLine } from '../support/sync-line.ts';
import { Writer, noteOf } from '../support/sync-writer.ts';

let server: SyncServer;
beforeEach(async () => {
  server = await startSyncServer();
});
afterEach(() => server.stop());

const open = (seat: string, document?: string): Promise<RawLine> => RawLine.open(server.url(seat, document));

describe('an update that claims what it does not hold', () => {
  it('Y12 closes a seven-byte update of 33 million pieces as malformed, and the others write on', async () => {
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

describe('numbers written in an unusual way', () => {
  it.each([1, 3, 200])('Y15 reads the kind of a message with %i zeros too many, or refuses it', async (zeros) => {
    const reader = await open('reader');
    const line = await open('a');
    const update = new Writer(5).write('text');
    line.sendRaw(bytesOf(padded(0, zeros), padded(2, zeros), update.length, update));
    // lib0 reads a zero with so many zeros as NaN: no kind of message.
    if (zeros === 200) expect(await line.closed).toBe(4400);
    else expect((await reader.take('update')).bytes).toEqual(update);
  });

  it.each([1, 200])("Y15 knows another seat's client id with %i zeros too many", async (zeros) => {
    const victim = await open('victim');
    victim.update(new Writer(100).write('true'));
    await victim.pull();
    const attacker = await open('attacker');
    attacker.update(bytesOf(1, 1, padded(100, zeros), 4, PIECE.text, 1, 'note:a', 'forged', 0));
    expect(await attacker.closed).toBe(zeros === 1 ? 4403 : 4400);
    expect(noteOf(await victim.pull())).toBe('true');
  });

  it('Y15 passes on what it read, not the bytes it came in', async () => {
    const reader = await open('reader');
    const line = await open('a');
    line.update(bytesOf(padded(1, 2), 1, padded(9, 2), 0, PIECE.text, 1, 'note:a', 'text', 0));
    expect((await reader.take('update')).bytes).toEqual(bytesOf(1, 1, 9, 0, PIECE.text, 1, 'note:a', 'text', 0));
  });
});

describe('pieces no honest client writes', () => {
  const one = (...piece: (number | string | Uint8Array)[]) => bytesOf(1, 1, 9, 0, ...piece, 0);
  const root = [1, 'note:a'] as const;
  it.each([
    ['nothing at all', bytesOf()],
    ['half of itself', bytesOf(1, 1, 9, 0, PIECE.text)],
    ['bytes after its end', bytesOf(0, 0, 0)],
    ['a kind that does not exist', one(byte(31), ...root)],
    ['an empty text', one(PIECE.text, ...root, '')],
    ['no values', one(PIECE.any, ...root, 0)],
    ['an empty collected piece', one(PIECE.collected, 0)],
    ['a skipped piece', one(PIECE.skip, 3)],
    ['a skipped piece in disguise', one(byte(PIECE.skip | 0x20), 3)],
    ['an endless piece', one(PIECE.collected, 2 ** 40)],
    ['a subdocument', one(PIECE.doc, ...root, 'guid', byte(118), 1, 'gcFilter', byte(120))],
    ['a format', one(PIECE.format, ...root, 'bold', 'true')],
    ['an embed', one(PIECE.embed, ...root, '{}')],
    ['JSON of the old kind', one(PIECE.json, ...root, 1, '{}')],
    ['bytes', one(PIECE.binary, ...root, 'bytes')],
    ['an XML element', one(PIECE.type, ...root, 3, 'script')],
    ['a big integer', one(PIECE.any, ...root, 1, byte(122), new Uint8Array(8))],
    ['text that is not UTF-8', one(PIECE.text, ...root, 1, byte(0xff))],
    ['a key that changes what objects are', one(PIECE.any, ...root, 1, byte(118), 1, '__proto__', byte(126))],
    [
      'a value nested a thousand times',
      one(PIECE.any, ...root, 1, ...Array.from({ length: 1000 }, () => bytesOf(byte(117), 1)), byte(126)),
    ],
    ['the same writer twice', bytesOf(2, 1, 9, 0, PIECE.collected, 1, 1, 9, 1, PIECE.collected, 1, 0)],
    ['a deletion of nothing', bytesOf(0, 1, 9, 1, 0, 0)],
  ])('closes an update with %s', async (_what, update) => {
    const other = await open('other');
    other.update(new Writer(7).write('before'));
    const attacker = await open('attacker');
    attacker.answer(update);
    expect(await attacker.closed).toBe(4400);
    expect(noteOf(await other.pull())).toBe('before');
  });

  it.each([
    ['itself', one(byte(PIECE.text | HAS_LEFT), 9, 0, 'x')],
    ['what it will write later', one(byte(PIECE.text | HAS_RIGHT), 9, 7, 'x')],
    ['somebody unknown', one(byte(PIECE.text | HAS_LEFT), 8, 0, 'x')],
    ['a container nobody made', one(PIECE.text, 0, 8, 0, 'x')],
    [
      'each other in a circle',
      bytesOf(2, 1, 9, 0, byte(PIECE.text | HAS_LEFT), 8, 0, 'x', 1, 8, 0, byte(PIECE.text | HAS_LEFT), 9, 0, 'y', 0),
    ],
  ])('leaves nothing pending when pieces refer to %s', async (_what, update) => {
    const attacker = await open('attacker');
    attacker.answer(update);
    expect(await attacker.closed).toBe(4400);
    const other = await open('other');
    expect(Y.encodeStateAsUpdate(await other.pull())).toEqual(bytesOf(0, 0));
  });

  it('Y16 refuses containers inside containers without end', async () => {
    const attacker = await open('attacker');
    const update = new Writer(9).change((doc) => {
      let inner = doc.getMap<unknown>('candidates');
      for (let depth = 0; depth < 2000; depth++) {
        const next = new Y.Map<unknown>();
        inner.set('in', next);
        inner = next;
      }
    });
    attacker.update(update);
    expect(await attacker.closed).toBe(4400);
  });

  it('Y16 refuses them too when each comes by itself', async () => {
    const attacker = await open('attacker');
    const writer = new Writer(9);
    let inner = writer.doc.getMap<unknown>('candidates');
    for (let depth = 0; depth < 10; depth++) {
      attacker.update(
        writer.change(() => {
          const next = new Y.Map<unknown>();
          inner.set('in', next);
          inner = next;
        }),
      );
    }
    expect(await attacker.closed).toBe(4400);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readUpdate } from './update.ts';

const BUDGET = 1000;

const edits = fc.array(
  fc.record({
    client: fc.constantFrom(1, 200, 0xffff_ffff),
    at: fc.nat(30),
    text: fc.string({ unit: 'grapheme', maxLength: 5 }),
    kind: fc.constantFrom('insert', 'delete', 'nest', 'value'),
  }),
  { maxLength: 30 },
);

function write(list: typeof edits extends fc.Arbitrary<infer E> ? E : never): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  for (const { client, at, text, kind } of list) {
    doc.clientID = client;
    const into = doc.getText('note:a');
    const place = Math.min(at, into.length);
    if (kind === 'insert') into.insert(place, text);
    else if (kind === 'delete') into.delete(place, Math.min(2, into.length - place));
    else if (kind === 'nest') doc.getArray('candidates').push([new Y.Map([[text, new Y.Text(text)]])]);
    else doc.getMap('map').set(text, { a: [at, null, true, 1.5, text] });
  }
  return doc;
}

describe('the outline of an update', () => {
  it('is what Yjs reads from the same bytes', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const bytes = Y.encodeStateAsUpdate(write(list));
        const outline = readUpdate(bytes, BUDGET);
        if (outline.kind === 'malformed') throw new Error(outline.reason);
        const { structs, ds } = Y.decodeUpdate(bytes);
        expect(
          outline.sections.flatMap(({ client, structs }) => structs.map((s) => [client, s.clock, s.length])),
        ).toEqual(structs.map(({ id, length }) => [id.client, id.clock, length]));
        const items = structs.map((struct) => (struct instanceof Y.Item ? struct : null));
        const idOf = (id: unknown) => (id instanceof Y.ID ? { client: id.client, clock: id.clock } : null);
        expect(
          outline.sections.flatMap(({ structs }) => structs.map((s) => [s.left, s.right, s.parent, s.root])),
        ).toEqual(
          items.map((item) => [
            idOf(item?.origin),
            idOf(item?.rightOrigin),
            idOf(item?.parent),
            typeof item?.parent === 'string' ? item.parent : null,
          ]),
        );
        expect(outline.deletions).toEqual(
          [...ds.clients].flatMap(([client, ranges]) =>
            ranges.map(({ clock, len }) => ({ client, clock, end: clock + len })),
          ),
        );
      }),
    );
  });

  it('of random or bent bytes is an answer, never an exception', () => {
    const bent = fc.tuple(edits, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 })).map(([list, changes]) => {
      const bytes = Y.encodeStateAsUpdate(write(list));
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), bent), (bytes) => {
        expect(['update', 'malformed']).toContain(readUpdate(bytes, BUDGET).kind);
      }),
      { numRuns: 1000 },
    );
  });

  it('of an update that claims 33 million pieces costs nothing', () => {
    const bomb = Uint8Array.of(1, 0x80, 0x80, 0x80, 0x10, 1, 0);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i++) expect(readUpdate(bomb, 40_000)).toMatchObject({ kind: 'malformed' });
    // Yjs allocates 268 MB for a single one.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });

  it('stops at its budget even if the bytes are really there', () => {
    const pieces = Array.from({ length: 300 }, () => [0, 1]).flat();
    const bytes = Uint8Array.of(1, 0xac, 0x02, 9, 0, ...pieces, 0);
    expect(readUpdate(bytes, 300).kind).toBe('update');
    expect(readUpdate(bytes, 299).kind).toBe('malformed');
  });
});

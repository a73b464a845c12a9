import type { SeatId } from '@nemawashi/shared/board/ids';
import { Blackening } from '@nemawashi/shared/board/erasure/blackened';
import { addCandidate } from '@nemawashi/shared/candidates/write';
import { readCandidates } from '@nemawashi/shared/candidates/candidates';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { EarlierText, StoredDocument } from '../store/store.ts';
import { withoutPerson } from './erasing.ts';

const [HERS, HIS] = [1, 2];
const hers = 'hers' as SeatId;
const his = 'his' as SeatId;
const names = new Blackening(['佐々木 真由美']);
const [ALONE, BOTH, HIS_OWN] = ['alone', 'both', 'his-own'].map(noteName) as [string, string, string];

/** Written in turn by two people, as one update for each piece. */
function written(): StoredDocument {
  const updates: Uint8Array[] = [];
  const docs = [HERS, HIS].map((client) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'heard') return;
      updates.push(update);
      for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'heard');
    });
    return doc;
  });
  const [her, him] = docs as [Y.Doc, Y.Doc];
  her.getText(ALONE).insert(0, '私だけの覚え');
  her.getText(BOTH).insert(0, '彼女の');
  him.getText(BOTH).insert(3, 'と彼の');
  him.getText(HIS_OWN).insert(0, '佐々木真由美に聞く');
  // A name of which each has written a part.
  him.getText(BOTH).insert(6, '佐々木');
  her.getText(BOTH).insert(9, '真由美');
  addCandidate(her, { id: 'c1', department: '佐々木 真由美' } as never);
  her.getText(HIS_OWN);
  return {
    updates,
    writers: new Map([
      [HERS, hers],
      [HIS, his],
    ]),
    earlier: [],
    through: updates.length,
    frozen: false,
  };
}

const read = (merged: Uint8Array | null): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, merged ?? new Uint8Array([0, 0]));
  return doc;
};
const textIn = (doc: Y.Doc, name: string) => doc.getText(name).toJSON();

it('Z69 a note that only she wrote goes, one in which others wrote stays, and her name stands in none', () => {
  const { merged } = withoutPerson(written(), { seats: new Set([hers]), names, ownNotes: true });
  const doc = read(merged);
  expect([ALONE, BOTH, HIS_OWN].map((name) => textIn(doc, name))).toEqual(['', '彼女のと彼の', 'に聞く']);
  for (const gone of ['私だけの覚え', '佐々木', '真由美']) expect(Buffer.from(merged ?? []).includes(gone)).toBe(false);
  expect(readCandidates(doc)).toHaveLength(1);
});

it('Z71 where answers have no names her notes stay, or they would be known for hers', () => {
  const { merged } = withoutPerson(written(), { seats: new Set([hers]), names, ownNotes: false });
  expect(textIn(read(merged), ALONE)).toBe('私だけの覚え');
  expect(textIn(read(merged), HIS_OWN)).toBe('に聞く');
});

it('Z69 a page that has it open goes on with it, and brings nothing back', () => {
  const before = written();
  const page = new Y.Doc();
  for (const update of before.updates) Y.applyUpdate(page, update);
  const { merged } = withoutPerson(before, { seats: new Set([hers]), names, ownNotes: true });
  const server = read(merged);
  Y.applyUpdate(server, Y.encodeStateAsUpdate(page));
  Y.applyUpdate(page, Y.encodeStateAsUpdate(server));
  for (const doc of [server, page]) expect(textIn(doc, ALONE) + textIn(doc, HIS_OWN)).toBe('に聞く');
});

it('Z69 what was kept for her of earlier texts goes, and her name from what is kept for others', () => {
  const earlier: EarlierText[] = [
    { place: '1:2', seat: hers, pieces: [[HERS, 5, '彼女の案']] },
    { place: '1:2', seat: his, pieces: ['前に佐', [HIS, 9, '々木真由美と話す'], 'こと'] },
    { place: '1:3', seat: his, pieces: ['何も'] },
  ];
  const after = withoutPerson({ ...written(), earlier }, { seats: new Set([hers]), names, ownNotes: true });
  expect(after.earlier).toEqual([
    { place: '1:2', seat: hers, pieces: [] },
    { place: '1:2', seat: his, pieces: ['前に', [HIS, 14, 'と話す'], 'こと'] },
  ]);
});

it('Z69 of a document without updates nothing is made', () => {
  const empty = { updates: [], writers: new Map<number, SeatId>(), earlier: [], through: 0, frozen: false };
  expect(withoutPerson(empty, { seats: new Set([hers]), names, ownNotes: true })).toEqual({
    merged: null,
    earlier: [],
  });
});

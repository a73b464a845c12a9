import { slateOf } from '../board/slate.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { entriesOf, readCandidates } from './candidates.ts';
import { readEntries } from './entries.ts';
import { fitTogether, mergeCandidate, separate, undoMerge } from './merging.ts';
import {
  addCandidate,
  type NewCandidate,
  removeCandidate,
  restoreCandidate,
  setDepartment,
  setFigure,
} from './write.ts';

const candidate = (id: string, change: Partial<NewCandidate> = {}): NewCandidate => ({
  id,
  title: `業務${id}`,
  detail: `説明${id}`,
  department: null,
  ...change,
});

function documentWith(...candidates: readonly NewCandidate[]): Y.Doc {
  const doc = new Y.Doc();
  for (const each of candidates) addCandidate(doc, each);
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function exchange(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)));
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)));
}

const shape = (doc: Y.Doc) =>
  readCandidates(doc).map((each) =>
    entriesOf(each)
      .map(({ id }) => id)
      .join('<'),
  );
const entry = (doc: Y.Doc, id: string) =>
  readCandidates(doc)
    .flatMap(entriesOf)
    .find((each) => each.id === id);

describe('B16 merging doubles', () => {
  it('joins both texts, and keeps what either knew', () => {
    const doc = documentWith(
      candidate('a', { saving: 20 }),
      candidate('b', { department: 'sales', hours: 8, saving: 50 }),
    );
    mergeCandidate(doc, 'b', 'a');
    expect(readCandidates(doc)).toMatchObject([
      {
        title: '業務a',
        detail: '説明a\n+ 業務b – 説明b',
        writers: [doc.clientID],
        department: 'sales',
        hours: 8,
        saving: 20,
      },
    ]);
  });

  it('keeps both who wrote them, and nobody else who merged or put back', () => {
    const one = documentWith(candidate('a'));
    const two = copyOf(one);
    addCandidate(two, candidate('b'));
    const three = copyOf(two);
    mergeCandidate(three, 'b', 'a');
    const removed = removeCandidate(three, 'a');
    expect(shape(three)).toEqual([]);
    if (removed !== null) restoreCandidate(three, removed);
    expect(readCandidates(three)).toMatchObject([{ writers: [one.clientID, two.clientID] }]);
  });

  it('is undone without a trace, together with what the other wrote meanwhile', () => {
    const doc = documentWith(candidate('a'), candidate('b'), candidate('c'));
    mergeCandidate(doc, 'c', 'b');
    mergeCandidate(doc, 'b', 'a');
    entry(doc, 'b')?.detailText.insert(0, '続き');
    undoMerge(doc, 'b', 'a');
    expect(shape(doc)).toEqual(['a', 'b<c']);
    expect(entry(doc, 'b')?.detail).toBe('続き説明b');
    mergeCandidate(doc, 'b', 'c');
    undoMerge(doc, 'b', 'a');
    expect(shape(doc)).toEqual(['a', 'b<c']);
  });

  it('lets a double stand for itself again, and the others where they are', () => {
    const doc = documentWith(candidate('a'), candidate('b'), candidate('c'));
    mergeCandidate(doc, 'c', 'b');
    mergeCandidate(doc, 'b', 'a');
    separate(doc, 'b');
    expect(shape(doc)).toEqual(['a<c', 'b']);
    separate(doc, 'c');
    separate(doc, 'a');
    expect(shape(doc)).toEqual(['a', 'b', 'c']);
  });

  it('takes a figure or department back from the doubles as well', () => {
    const doc = documentWith(candidate('a', { hours: 3 }), candidate('b', { department: 'sales', hours: 8 }));
    mergeCandidate(doc, 'b', 'a');
    setFigure(doc, 'a', 'hours', null);
    setDepartment(doc, 'a', null);
    expect(readCandidates(doc)).toMatchObject([{ hours: null, department: null }]);
  });

  it('removes and brings back a candidate with its doubles', () => {
    const doc = documentWith(candidate('a'), candidate('b'), candidate('c'));
    mergeCandidate(doc, 'a', 'c');
    const removed = removeCandidate(doc, 'c');
    expect(shape(doc)).toEqual(['b']);
    if (removed !== null) restoreCandidate(doc, removed);
    expect(shape(doc)).toEqual(['b', 'c<a']);
    expect(readCandidates(doc).map(({ id }) => id)).toEqual(['b', 'c']);
    undoMerge(doc, 'a', 'c');
    expect(shape(doc)).toEqual(['a', 'b', 'c']);
  });

  it('is only offered where both texts fit into one', () => {
    const doc = documentWith(
      candidate('a'),
      candidate('b'),
      ...['c', 'd'].map((id) => candidate(id, { detail: '長'.repeat(1500) })),
    );
    expect(fitTogether(readCandidates(doc), 'b', 'a')).toBe(true);
    expect(fitTogether(readCandidates(doc), 'c', 'b')).toBe(true);
    mergeCandidate(doc, 'c', 'b');
    expect(fitTogether(readCandidates(doc), 'd', 'b')).toBe(false);
    expect(fitTogether(readCandidates(doc), 'b', 'd')).toBe(false);
  });
});

describe('B16 what two people do at once', () => {
  const two = () => {
    const one = documentWith(candidate('a'), candidate('b'), candidate('c'));
    return [one, copyOf(one)] as const;
  };

  it('merging the same pair counts once', () => {
    const [one, other] = two();
    mergeCandidate(one, 'b', 'a');
    mergeCandidate(other, 'b', 'a');
    exchange(one, other);
    expect(shape(one)).toEqual(['a<b', 'c']);
    expect(readCandidates(one)[0]?.detail.match(/説明b/g)).toHaveLength(1);
  });

  it('merging a pair in opposite directions keeps both, and each can be taken back', () => {
    const [one, other] = two();
    mergeCandidate(one, 'b', 'a');
    mergeCandidate(other, 'a', 'b');
    exchange(one, other);
    expect(shape(one)).toEqual(['a<b', 'c']);
    expect(shape(other)).toEqual(shape(one));
    separate(one, 'b');
    expect(shape(one)).toEqual(['a', 'b', 'c']);
  });

  it('merging into a candidate that is deleted keeps the double', () => {
    const [one, other] = two();
    mergeCandidate(one, 'b', 'a');
    removeCandidate(other, 'a');
    exchange(one, other);
    expect(shape(one)).toEqual(['b', 'c']);
  });

  it('writing in a double while it is merged arrives', () => {
    const [one, other] = two();
    mergeCandidate(one, 'b', 'a');
    entry(other, 'b')?.detailText.insert(3, 'と、もっと');
    exchange(one, other);
    expect(readCandidates(one)[0]?.detail).toContain('説明bと、もっと');
  });
});

/** One thing that somebody does, of those that must never lose text. */
const act = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('merge', 'undo', 'separate', 'write', 'add', 'exchange'),
  one: fc.nat(9),
  other: fc.nat(9),
});

it('B16 whatever three people merge, separate and write at once, no text is lost and all see the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const first = documentWith(candidate('a'), candidate('b'), candidate('c'), candidate('d'));
      const docs = [first, copyOf(first), copyOf(first)];
      const written = ['a', 'b', 'c', 'd'].flatMap((id) => [`業務${id}`, `説明${id}`]);
      for (const [turn, { who, what, one, other }] of acts.entries()) {
        const doc = docs[who] ?? first;
        const entries = readCandidates(doc).flatMap(entriesOf);
        const [a, b] = [entries[one % entries.length], entries[other % entries.length]];
        if (a === undefined || b === undefined) continue;
        if (what === 'merge') mergeCandidate(doc, a.id, b.id);
        if (what === 'undo') undoMerge(doc, a.id, b.id);
        if (what === 'separate') separate(doc, a.id);
        if (what === 'exchange') exchange(doc, docs[one % 3] ?? first);
        const text = `【${String(turn)}】`;
        if (what === 'write') a.detailText.insert(a.detailText.length, text);
        if (what === 'add') addCandidate(doc, candidate(`n${String(turn)}`, { title: text, detail: '' }));
        if (what === 'write' || what === 'add') written.push(text);
      }
      for (const doc of [...docs, ...docs]) for (const other of docs) exchange(doc, other);
      const shown = docs.map((doc) => JSON.stringify(readCandidates(doc).map(({ title, detail }) => [title, detail])));
      expect(shown[1]).toBe(shown[0]);
      expect(shown[2]).toBe(shown[0]);
      for (const text of written) expect(shown[0]).toContain(text);
      const { entries, passedOver } = readEntries(first);
      const asFrozen = { entries: entries.map((each) => ({ ...each, author: null })), passedOver };
      const frozen = slateOf(asFrozen, { departments: new Set(), seats: new Set() });
      expect(JSON.stringify(frozen.tasks.map(({ title, detail }) => [title, detail]))).toBe(shown[0]);
    }),
  );
});

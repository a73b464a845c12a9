import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { changeBetween, type Delta, endOfDelta, throughDelta } from './text-change.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

describe('changeBetween', () => {
  it('leads from one text to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        const { index, remove, insert } = change ?? { index: 0, remove: 0, insert: '' };
        expect(before.slice(0, index) + insert + before.slice(index + remove)).toBe(after);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(changeBetween('議事録の作成', '議事録を作成')).toEqual({ index: 3, remove: 1, insert: 'を' });
    expect(changeBetween('aaa', 'aaaa')).toEqual({ index: 3, remove: 0, insert: 'a' });
    expect(changeBetween('same', 'same')).toBeNull();
  });

  it('replaces a character outside the basic plane whole', () => {
    // 𠮷 and 𠮟 share their first half.
    expect(changeBetween('𠮷野', '𠮟野')).toEqual({ index: 0, remove: 2, insert: '𠮟' });
  });
});

describe('throughDelta', () => {
  it.each<[string, number, Delta, number]>([
    ['text before it comes in', 5, [{ retain: 2 }, { insert: 'abc' }], 8],
    ['text after it comes in', 2, [{ retain: 5 }, { insert: 'abc' }], 2],
    ['text before it goes', 5, [{ retain: 1 }, { delete: 2 }], 3],
    ['the text around it goes', 3, [{ retain: 1 }, { delete: 9 }], 1],
    ['text comes in exactly there', 2, [{ retain: 2 }, { insert: 'x' }], 2],
    ['several at once', 6, [{ delete: 1 }, { retain: 2 }, { insert: 'yy' }, { retain: 1 }, { delete: 1 }], 6],
  ])('a caret where %s', (_what, index, delta, place) => {
    expect(throughDelta(index, delta)).toBe(place);
  });

  it('stays before the same character as a relative position of Yjs does', () => {
    fc.assert(
      fc.property(text, text, fc.nat(20), (before, after, raw) => {
        const doc = new Y.Doc();
        const shared = doc.getText('t');
        shared.insert(0, before);
        const index = Math.min(raw, before.length);
        const relative = Y.createRelativePositionFromTypeIndex(shared, index, -1);
        let delta: Delta = [];
        shared.observe((event) => (delta = event.delta as Delta));
        const change = changeBetween(before, after);
        if (change !== null) {
          doc.transact(() => {
            shared.delete(change.index, change.remove);
            shared.insert(change.index, change.insert);
          });
        }
        // Only where the character it holds on to is still there.
        const held = change === null || index <= change.index || index > change.index + change.remove;
        fc.pre(held);
        expect(throughDelta(index, delta)).toBe(Y.createAbsolutePositionFromRelativePosition(relative, doc)?.index);
      }),
    );
  });
});

it('D61 the end of a delta is behind what came in last, or where something went', () => {
  expect(endOfDelta([{ retain: 2 }, { insert: 'の' }])).toBe(3);
  expect(endOfDelta([{ insert: 'ab' }, { retain: 3 }, { delete: 2 }])).toBe(5);
  expect(endOfDelta([{ retain: 4 }])).toBe(0);
});

import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readUpdate } from '../wire/update.ts';
import { knownText } from './known-text.ts';
import { place } from './placement.ts';

const text = (value: string): number[] => [value.length, ...Buffer.from(value)];

function placementOf(bytes: readonly number[], into = new Y.Doc()): string {
  const update = readUpdate(Uint8Array.from(bytes), 1000);
  if (update.kind === 'malformed') throw new Error(update.reason);
  return place(update, knownText(into));
}

const listWithAContainer = (): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Uint8Array.of(1, 1, 3, 0, 7, 1, ...text('candidates'), 0, 0));
  return doc;
};

describe('where the pieces of an update go', () => {
  it('is known when each builds on what is there or comes before it', () => {
    // 9 writes after 8, whose piece comes later in the update.
    const across = [2, 1, 9, 0, 0x84, 8, 0, 1, 120, 1, 8, 0, 4, 1, ...text('a'), 1, 121, 0];
    expect(placementOf(across)).toBe('whole');
    expect(placementOf([1, 1, 9, 1, 4, 1, ...text('a'), 1, 120, 0])).toBe('gap');
    expect(placementOf([1, 1, 9, 0, 0x84, 9, 0, 1, 120, 0])).toBe('gap');
    expect(placementOf([0, 1, 3, 1, 0, 2], listWithAContainer())).toBe('gap');
    expect(placementOf([0, 1, 3, 1, 0, 1], listWithAContainer())).toBe('whole');
  });

  it('is refused for two values under one key: found by the fuzz test, Yjs stopped half-way when they were split', () => {
    const twoUnderAKey = [1, 1, 1, 0, 4 | 0x20, 0, 3, 0, ...text('k'), 2, 97, 98, 0];
    expect(placementOf(twoUnderAKey, listWithAContainer())).toBe('impossible');
    const oneThenTwoBesideIt = [1, 2, 1, 0, 4 | 0x20, 0, 3, 0, ...text('k'), 1, 97, 0x84, 1, 0, 2, 97, 98, 0];
    expect(placementOf(oneThenTwoBesideIt, listWithAContainer())).toBe('impossible');
    const deleted = [1, 1, 1, 0, 1 | 0x20, 0, 3, 0, ...text('k'), 2, 0];
    expect(placementOf(deleted, listWithAContainer())).toBe('whole');
  });

  it('is refused beyond eight containers deep', () => {
    const nested = (depth: number): number[] => [
      1,
      depth,
      ...[9, 0, 7, 1, ...text('a'), 0],
      ...Array.from({ length: depth - 1 }, (_, i) => [7, 0, 9, i, 0]).flat(),
      0,
    ];
    expect(placementOf(nested(8))).toBe('whole');
    expect(placementOf(nested(9))).toBe('impossible');
  });
});

import { describe, expect, it } from 'vitest';
import type { Piece } from '../store/store.ts';
import { add, ownSize, without, wordsOf } from './pieces.ts';

const TEXT: readonly Piece[] = [[1, 10, '毎週'], '（ほぼ）', [1, 12, '2時間'], [2, 0, '待つ']];

describe('Y29 the pieces of a text', () => {
  it('are the whole text, and of it what one person wrote', () => {
    expect(wordsOf(TEXT)).toBe('毎週（ほぼ）2時間待つ');
    expect(ownSize(TEXT)).toBe(7);
  });

  it.each([
    ['from within a piece', [{ client: 1, clock: 13, end: 14 }], '毎週（ほぼ）2間待つ'],
    ['over several pieces', [{ client: 1, clock: 11, end: 14 }], '毎（ほぼ）間待つ'],
    [
      'in any order',
      [
        { client: 2, clock: 1, end: 9 },
        { client: 2, clock: 0, end: 1 },
      ],
      '毎週（ほぼ）2時間',
    ],
    [
      'twice',
      [
        { client: 1, clock: 10, end: 12 },
        { client: 1, clock: 10, end: 11 },
      ],
      '（ほぼ）2時間待つ',
    ],
    ['of another client', [{ client: 3, clock: 0, end: 99 }], '毎週（ほぼ）2時間待つ'],
  ])('lose what is deleted %s', (_how, deleted, left) => {
    expect(wordsOf(without(TEXT, deleted))).toBe(left);
  });

  it('are one where they were written on and stand together', () => {
    const pieces: Piece[] = [];
    for (const piece of [[1, 10, '毎'], [1, 11, '週'], '（', '）', [1, 12, '2']] as const) add(pieces, piece);
    expect(pieces).toEqual([[1, 10, '毎週'], '（）', [1, 12, '2']]);
  });
});

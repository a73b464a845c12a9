import { unshaped } from '@nemawashi/shared/board/pilot';
import { describe, expect, it } from 'vitest';
import { formOf, shapeOf, wrongIn, yenIn } from './pilot-form.ts';

describe('the form of a pilot', () => {
  it('gives back what it was filled from', () => {
    const shape = {
      ...unshaped(null),
      owner: '佐藤',
      people: ['田中', '鈴木'],
      start: '2026-12-01',
      end: '2026-12-10',
    };
    expect(shapeOf(formOf(shape))).toEqual(shape);
  });

  it('takes names as people separate them', () => {
    expect(shapeOf({ ...formOf(unshaped(null)), people: '田中、鈴木, 高橋／\n 伊藤 ' }).people).toEqual([
      '田中',
      '鈴木',
      '高橋',
      '伊藤',
    ]);
  });

  it('takes yen as people write them, and nothing else for a cost', () => {
    expect(['１２，０００円', '¥3,500', '0', '', 'たくさん', '-5'].map(yenIn)).toEqual([
      12000,
      3500,
      0,
      null,
      null,
      null,
    ]);
  });

  it('leaves open what was left empty', () => {
    expect(shapeOf(formOf(unshaped(null)))).toEqual(unshaped(null));
  });

  it('says what can’t be saved, instead of leaving it out', () => {
    const form = formOf(unshaped(null));
    expect(wrongIn(form)).toEqual({ people: false, order: false, licence: false });
    expect(wrongIn({ ...form, licenceCost: 'たくさん' }).licence).toBe(true);
    expect(wrongIn({ ...form, licenceCost: '20億' }).licence).toBe(true);
    expect(wrongIn({ ...form, start: '2026-12-11', end: '2026-12-01' }).order).toBe(true);
    expect(wrongIn({ ...form, people: Array.from({ length: 11 }, () => '人').join('、') }).people).toBe(true);
    expect(wrongIn({ ...form, people: 'あ'.repeat(61) }).people).toBe(true);
  });
});

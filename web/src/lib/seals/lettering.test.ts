import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letteringOf } from './lettering.ts';

const said = (name: string, smallest?: number) =>
  letteringOf(name, smallest)
    .letters.map(({ text }) => text)
    .join('');

describe('M150 what a seal says is read', () => {
  it('from top to bottom, and from the right column to the left', () => {
    const { letters } = letteringOf('長谷川 誠');
    expect(letters.map(({ x }) => x)).toEqual([50, 50, 50]);
    expect(letters.map(({ y }) => y)).toEqual([...letters.map(({ y }) => y)].sort((a, b) => a - b));
    const [first, second, third] = letteringOf('勅使河原 宏').letters;
    expect(first?.x).toBe(second?.x);
    expect(third?.x).toBeLessThan(first?.x ?? 0);
  });

  it('a longer name is smaller, and one that would be too small is said by initials', () => {
    expect(letteringOf('佐藤').size).toBeGreaterThan(letteringOf('長谷川').size);
    expect(letteringOf('Kim Lee').size).toBeGreaterThan(letteringOf('Jo Fischer').size);
    expect(said('Jo Fischer')).toBe('Fischer');
    expect(said('Erika Leutheusser-Schnarrenberger')).toBe('EL');
    expect(said('ムスターマン')).toBe('ムスターマン');
    expect(said('ムスターマン', 27)).toBe('ムスター');
  });

  it('a long vowel stands as it does in a column', () => {
    expect(letteringOf('ルー').letters.map(({ turned }) => turned)).toEqual([false, true]);
  });

  it('nothing lies outside the ring, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        const { size, letters } = letteringOf(name);
        expect(size).toBeGreaterThan(0);
        for (const { x, y } of letters) expect(Math.hypot(x - 50, y - 50)).toBeLessThanOrEqual(40);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstKnown, groupDoubles, JOINED_LIMIT, joinedText } from './merged.ts';

const one = (id: string, mergedInto: string | null = null, change: { title?: string; detail?: string } = {}) => ({
  id,
  title: id,
  detail: '',
  mergedInto,
  ...change,
});
const shape = (list: readonly ReturnType<typeof one>[]) =>
  groupDoubles(list).map(({ main, doubles }) => [main.id, ...doubles.map(({ id }) => id)].join('<'));

describe('B16 doubles', () => {
  it('stand with the candidate they were merged into, through several steps', () => {
    expect(shape([one('a'), one('b', 'a'), one('c', 'b'), one('d')])).toEqual(['a<b<c', 'd']);
    expect(shape([one('a', 'c'), one('b', 'a'), one('c')])).toEqual(['c<a<b']);
  });

  it('merged in opposite directions at once stay together under the first', () => {
    expect(shape([one('a', 'b'), one('b', 'a')])).toEqual(['a<b']);
    expect(shape([one('x', 'c'), one('a', 'b'), one('b', 'c'), one('c', 'a')])).toEqual(['a<x<b<c']);
    expect(shape([one('a', 'a')])).toEqual(['a']);
  });

  it('stand for themselves again when the other one is gone', () => {
    expect(shape([one('b', 'gone'), one('c', 'b')])).toEqual(['b<c']);
  });

  it('that would make the text too long stay on their own', () => {
    const long = { detail: '長'.repeat(JOINED_LIMIT - 20) };
    expect(shape([one('a'), one('b', 'a', long), one('c', 'a', long), one('d', 'a')])).toEqual(['a<b<d', 'c']);
  });

  it('all are in exactly one group, whatever points where, and never longer than allowed', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const list = fc.uniqueArray(
      fc.record({
        id,
        title: fc.string({ maxLength: 400 }),
        detail: fc.string({ maxLength: 900 }),
        mergedInto: fc.option(id),
      }),
      { selector: (each) => each.id },
    );
    fc.assert(
      fc.property(list, (candidates) => {
        const groups = groupDoubles(candidates);
        expect(groups.flatMap(({ main, doubles }) => [main.id, ...doubles.map((each) => each.id)]).sort()).toEqual(
          candidates.map((each) => each.id).sort(),
        );
        for (const group of groups) {
          const { title, detail } = joinedText(group);
          if (group.doubles.length > 0) expect(detail.length).toBeLessThanOrEqual(JOINED_LIMIT);
          for (const each of [group.main, ...group.doubles]) {
            expect(`${title}\n${detail}`).toContain(each.detail.trim());
            expect(`${title}\n${detail}`).toContain(each.title.trim());
          }
        }
      }),
    );
  });

  it('are read in one go, however long the chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => one(`c${String(n)}`, `c${String(n + 1)}`, { title: '' }));
    const groups = groupDoubles(chain);
    expect(groups).toHaveLength(20_000 - JOINED_LIMIT);
    expect(groups.at(-1)?.main.id).toBe('c19999');
    expect(groups.at(-1)?.doubles).toHaveLength(JOINED_LIMIT);
  });
});

describe('a candidate with its doubles', () => {
  const group = (main: object, ...doubles: object[]) => ({
    main: { title: '', detail: '', ...main },
    doubles: doubles.map((each) => ({ title: '', detail: '', ...each })),
  });

  it('reads as one text in which each double is marked', () => {
    expect(
      joinedText(
        group(
          { title: '議事録作成', detail: '毎週2時間' },
          { title: '議事録の作成', detail: '清書が面倒' },
          { title: '議事録' },
        ),
      ),
    ).toEqual({ title: '議事録作成', detail: '毎週2時間\n+ 議事録の作成 – 清書が面倒\n+ 議事録' });
  });

  it('goes by a double’s title while it has none of its own', () => {
    expect(joinedText(group({ detail: '毎週2時間' }, { title: '議事録', detail: '清書' }))).toEqual({
      title: '議事録',
      detail: '毎週2時間\n+ 清書',
    });
  });

  it('keeps its own figure, and takes a double’s where it has none', () => {
    const hours = (...values: (number | null)[]) => {
      const [main = { at: null }, ...doubles] = values.map((at) => ({ at }));
      return firstKnown({ main, doubles }, ({ at }) => at);
    };
    expect(hours(0, 5)).toBe(0);
    expect(hours(null, null, 7)).toBe(7);
    expect(hours(null, null)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_LIMITS, hoursSaved, readSlate, slateFrom, type SlateTask } from './slate.ts';

const known = { departments: new Set(['sales']), seats: new Set(['s1', 's2']) };
const candidate = (change: object = {}) => ({
  id: 'a',
  title: '議事録',
  detail: '',
  department: 'sales',
  author: 's1',
  ...change,
});

describe('B9 the slate read out of the shared document', () => {
  it('holds what people wrote', () => {
    expect(readSlate([candidate({ title: ' 議事録　の 下書き ' })], known)).toEqual({
      tasks: [
        {
          id: 'a',
          title: '議事録 の 下書き',
          detail: '',
          department: 'sales',
          authors: ['s1'],
          hours: null,
          saving: null,
        },
      ],
      leftOut: [],
    });
  });

  it.each([
    ['no-title', candidate({ title: ' ', detail: '何かに困っている' })],
    ['title-too-long', candidate({ title: '長'.repeat(CANDIDATE_LIMITS.title + 1) })],
    ['detail-too-long', candidate({ detail: '長'.repeat(CANDIDATE_LIMITS.detail + 1) })],
    ['unreadable', { title: '議事録' }],
    ['unreadable', candidate({ title: ['議事録'] })],
  ])('leaves out with a reason: %s', (reason, raw) => {
    const { tasks, leftOut } = readSlate([raw], known);
    expect(tasks).toEqual([]);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]?.reason).toBe(reason);
  });

  it('drops empty rows silently, keeps the first of two with one id, and stops at the limit', () => {
    expect(readSlate([candidate({ title: '' })], known)).toEqual({ tasks: [], leftOut: [] });
    expect(readSlate([candidate(), candidate({ title: '別の業務' })], known).leftOut).toMatchObject([
      { reason: 'double-id' },
    ]);
    const many = Array.from({ length: CANDIDATE_LIMITS.count + 1 }, (_, index) =>
      candidate({ id: `t${String(index)}` }),
    );
    expect(readSlate(many, known).leftOut).toMatchObject([{ reason: 'too-many' }]);
  });

  it('forgets departments and authors that the board doesn’t know', () => {
    expect(readSlate([candidate({ department: 'moon', author: 'ghost' })], known).tasks).toMatchObject([
      { department: null, authors: [] },
    ]);
  });

  it('holds hours and saving; a figure that can’t be is dropped and the candidate kept', () => {
    const read = (hours: unknown, saving: unknown) => {
      const [task] = readSlate([candidate({ hours, saving })], known).tasks;
      return [task?.hours, task?.saving];
    };
    expect(read(40, 16.7)).toEqual([40, 16.7]);
    expect(read(0, 0)).toEqual([0, 0]);
    expect(read(10_000, 100)).toEqual([10_000, 100]);
    for (const wrong of [-1, 10_001, NaN, Infinity, '40', [40], null, undefined])
      expect(read(wrong, wrong)).toEqual([null, null]);
  });

  it('B16 holds a double as part of the candidate it was merged into: both texts, both authors, what either knew', () => {
    const double = candidate({
      id: 'b',
      title: '議事録の作成',
      detail: '清書が面倒',
      author: 's2',
      hours: 12,
      mergedInto: 'a',
    });
    const main = candidate({ detail: '毎週2時間', department: null, saving: 20 });
    expect(readSlate([main, double, candidate({ id: 'c', title: '日報', mergedInto: 7 })], known).tasks).toMatchObject([
      {
        id: 'a',
        title: '議事録',
        detail: '毎週2時間\n+ 議事録の作成 – 清書が面倒',
        department: 'sales',
        authors: ['s1', 's2'],
        hours: 12,
        saving: 20,
      },
      { id: 'c' },
    ]);
  });

  it('counts candidates after merging', () => {
    const many = Array.from({ length: 2 * CANDIDATE_LIMITS.count }, (_, index) =>
      candidate({ id: `t${String(index)}`, mergedInto: index % 2 === 0 ? null : `t${String(index - 1)}` }),
    );
    const { tasks, leftOut } = readSlate(many, known);
    expect(tasks).toHaveLength(CANDIDATE_LIMITS.count);
    expect(leftOut).toEqual([]);
  });

  it('R1 of a log from before there were figures has none', () => {
    const [task] = readSlate([candidate({ hours: 40, saving: 20 })], known).tasks;
    const { hours: _, saving: __, ...old } = task ?? {};
    expect(slateFrom({ tasks: [old as SlateTask], leftOut: [] }).tasks).toMatchObject([
      { id: 'a', hours: null, saving: null },
    ]);
    expect(slateFrom(readSlate([candidate({ hours: 40 })], known)).tasks).toMatchObject([{ hours: 40 }]);
  });

  it('tells the hours a month it is hoped to save', () => {
    expect(hoursSaved({ hours: 40, saving: 20 })).toBe(8);
    expect(hoursSaved({ hours: 40, saving: 0 })).toBe(0);
    expect(hoursSaved({ hours: 40, saving: null })).toBeNull();
    expect(hoursSaved({ hours: null, saving: 20 })).toBeNull();
  });

  it('P4 reads any rubbish without a word of complaint', () => {
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        const { tasks, leftOut } = readSlate(rubbish, known);
        expect(tasks.every(({ title }) => title.length > 0 && title.length <= CANDIDATE_LIMITS.title)).toBe(true);
        expect(leftOut.every(({ excerpt }) => excerpt.length <= 40)).toBe(true);
      }),
    );
  });
});

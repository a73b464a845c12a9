import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_LIMITS, readSlate } from './slate.ts';

const known = { departments: new Set(['sales']), seats: new Set(['s1']) };
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

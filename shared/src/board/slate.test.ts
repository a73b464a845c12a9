import { describe, expect, it } from 'vitest';
import type { SeatId } from './ids.ts';
import { groupDoubles } from './merged.ts';
import { beyondLimit, CANDIDATE_LIMITS, type FrozenCandidate, hoursSaved, slateOf } from './slate.ts';

const known = { departments: new Set(['sales']), seats: new Set(['s1', 's2']) };
const candidate = (change: Partial<FrozenCandidate> = {}): FrozenCandidate => ({
  id: 'a',
  title: '議事録',
  detail: '',
  department: 'sales',
  author: 's1' as SeatId,
  hours: null,
  saving: null,
  mergedInto: null,
  ...change,
});
const slate = (...entries: readonly FrozenCandidate[]) => slateOf({ entries, passedOver: [] }, known);

describe('B9 the slate of the candidates as they were frozen', () => {
  it('holds what people wrote', () => {
    expect(slate(candidate({ hours: 40, saving: 16.7 }))).toEqual({
      tasks: [
        {
          id: 'a',
          title: '議事録',
          detail: '',
          department: 'sales',
          authors: ['s1'],
          hours: 40,
          saving: 16.7,
        },
      ],
      leftOut: [],
    });
  });

  it.each([
    ['no-title', candidate({ title: '', detail: '何かに困っている' })],
    ['title-too-long', candidate({ title: '長'.repeat(CANDIDATE_LIMITS.title + 1) })],
    ['detail-too-long', candidate({ detail: '長'.repeat(CANDIDATE_LIMITS.detail + 1) })],
  ])('leaves out with a reason: %s', (reason, entry) => {
    const { tasks, leftOut } = slate(entry);
    expect(tasks).toEqual([]);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]?.reason).toBe(reason);
    expect(leftOut[0]?.excerpt.length).toBeLessThanOrEqual(40);
  });

  it('B20 takes more than it has room for by turns of who began them: nobody’s many leave no room for others’ few', () => {
    const { count } = CANDIDATE_LIMITS;
    const by = (author: string, index: number) =>
      candidate({ id: `${author}${String(index)}`, author: author as SeatId, title: `${author}の${String(index)}` });
    const decoys = Array.from({ length: 2 * count }, (_, index) => by('s1', index));
    const honest = [0, 1, 2].map((index) => by('s2', index));
    const { tasks, leftOut } = slate(...decoys, ...honest);
    // In order of creation, as on the page.
    const ids = [...decoys.slice(0, count - 3), ...honest].map(({ id }) => id);
    expect(tasks.map(({ id }) => id)).toEqual(ids);
    expect(leftOut.filter(({ reason }) => reason === 'too-many')).toHaveLength(count + 3);
    // What can't be scored takes nobody's place.
    const unfit = Array.from({ length: count }, (_, index) => ({ ...by('s2', index), title: '', detail: 'x' }));
    expect(slate(...unfit, ...decoys).tasks).toHaveLength(count);
  });

  it('drops empty rows silently, tells what the reading passed over, and stops at the limit', () => {
    expect(slate(candidate({ title: '' }))).toEqual({ tasks: [], leftOut: [] });
    const passedOver = [{ reason: 'double-id', excerpt: '別の業務' }] as const;
    expect(slateOf({ entries: [candidate()], passedOver }, known).leftOut).toEqual(passedOver);
    const many = Array.from({ length: CANDIDATE_LIMITS.count + 1 }, (_, index) =>
      candidate({ id: `t${String(index)}` }),
    );
    expect(slate(...many).leftOut).toMatchObject([{ reason: 'too-many' }]);
  });

  it('counts towards the limit what is scored alone, and the page marks those that find no room', () => {
    const many = Array.from({ length: CANDIDATE_LIMITS.count + 3 }, (_, index) =>
      // An empty form, and one without a title: neither takes a place.
      candidate({ id: `t${String(index)}`, ...(index < 2 && { title: '', detail: index === 0 ? '' : '困りごと' }) }),
    );
    const { tasks, leftOut } = slate(...many);
    expect(tasks.map(({ id }) => id)).toEqual(many.slice(2, -1).map(({ id }) => id));
    expect(leftOut.map(({ reason }) => reason)).toEqual(['no-title', 'too-many']);
    expect([...beyondLimit(groupDoubles(many), ({ main }) => main.author)]).toEqual([many.at(-1)?.id]);
  });

  it('forgets departments and authors that the board doesn’t know', () => {
    expect(slate(candidate({ department: 'moon', author: 'ghost' as SeatId })).tasks).toMatchObject([
      { department: null, authors: [] },
    ]);
  });

  it('B16 holds a double as part of the candidate it was merged into: both texts, both authors, what either knew', () => {
    const double = candidate({
      id: 'b',
      title: '議事録の作成',
      detail: '清書が面倒',
      author: 's2' as SeatId,
      hours: 12,
      mergedInto: 'a',
    });
    const main = candidate({ detail: '毎週2時間', department: null, saving: 20 });
    expect(slate(main, double, candidate({ id: 'c', title: '日報' })).tasks).toMatchObject([
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

  it('B16 an empty row that another was merged into goes by the other’s words', () => {
    const double = candidate({ id: 'b', mergedInto: 'a' });
    expect(slate(candidate({ title: '' }), double).tasks).toMatchObject([{ id: 'a', title: '議事録' }]);
  });

  it('counts candidates after merging', () => {
    const many = Array.from({ length: 2 * CANDIDATE_LIMITS.count }, (_, index) =>
      candidate({ id: `t${String(index)}`, mergedInto: index % 2 === 0 ? null : `t${String(index - 1)}` }),
    );
    const { tasks, leftOut } = slate(...many);
    expect(tasks).toHaveLength(CANDIDATE_LIMITS.count);
    expect(leftOut).toEqual([]);
  });

  it('tells the hours a month it is hoped to save', () => {
    expect(hoursSaved({ hours: 40, saving: 20 })).toBe(8);
    expect(hoursSaved({ hours: 40, saving: 0 })).toBe(0);
    expect(hoursSaved({ hours: 40, saving: null })).toBeNull();
    expect(hoursSaved({ hours: null, saving: 20 })).toBeNull();
  });
});

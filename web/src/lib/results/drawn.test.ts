import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { DepartmentId, ItemId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { RoundStep } from '@nemawashi/shared/board/view/history';
import type { ItemResult } from '@nemawashi/shared/board/view/assessment-section';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { RoundView } from '@nemawashi/shared/board/view/board-section';
import type { Counts } from '@nemawashi/shared/reckoning/tally';
import { ITEM_STATES } from '@nemawashi/shared/reckoning/item-state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, ownAnswer } from './bars.ts';
import { heatmapOf } from './heatmap.ts';
import { slopesOf } from './slopes.ts';
import { stripCells } from './strip.ts';

const item = (id: string, direction: 1 | -1 = 1): ChecklistItem => ({
  id: id as ItemId,
  axis: 'culture',
  direction,
  weight: 1,
  tags: [],
  text: { ja: id, en: id },
  source: {},
});
const counts = (...numbers: Counts['numbers']): Counts => ({ numbers, unknown: 0 });
const result = (id: string, more: Partial<ItemResult>, figures: Partial<ItemResult['figures']> = {}): ItemResult => ({
  item: id as ItemId,
  round: 1,
  voters: 6,
  shown: 'groups',
  executives: counts(0, 0, 0, 0, 3),
  representatives: counts(3, 0, 0, 0, 0),
  departments: null,
  everyone: counts(3, 0, 0, 0, 3),
  named: [],
  ...more,
  figures: {
    n: 6,
    distribution: null,
    mean: 3,
    pooledMean: 3,
    consensus: 0,
    executiveMean: 5,
    representativeMean: 1,
    gap: 1,
    cliffsDelta: 1,
    side: null,
    state: 'divided',
    ...figures,
  },
});
const textOf = (text: ChecklistItem['text']) => text.ja ?? '';

it('M22 the strip begins with what the room has most to say about', () => {
  const items = [
    result('できている', {}, { state: 'agreed', side: 'yes' }),
    result('逆', {}),
    result('まだ', {}, { state: 'agreed', side: 'no' }),
    result('少ない', { shown: 'withheld' }, { n: 0, state: 'thin' }),
  ];
  const cells = stripCells(
    ['できている', '逆', 'まだ', '少ない'].map((id) => item(id)),
    { items },
    textOf,
  );
  expect(cells.map(({ name, finding }) => [name, finding])).toEqual([
    ['逆', 'divided'],
    ['まだ', 'not-yet'],
    ['少ない', 'withheld'],
    ['できている', 'in-place'],
  ]);
});

it('M96 nothing agreed and in place stands before what is disputed, whatever was found', () => {
  const anyFigures = fc.record({
    state: fc.constantFrom(...ITEM_STATES),
    side: fc.constantFrom('yes' as const, 'no' as const, null),
    n: fc.nat(3),
  });
  const anyDirection = fc.constantFrom(1 as const, -1 as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(anyFigures, anyDirection), { maxLength: 22 }), (found) => {
      const ids = found.map((_, at) => String(at));
      const items = found.map(([figures], at) => result(ids[at] ?? '', {}, figures));
      const checklist = found.map(([, direction], at) => item(ids[at] ?? '', direction));
      const cells = stripCells(checklist, { items }, textOf).map(({ finding }) => finding);
      const disputed = cells.findLastIndex((each) => ['divided', 'split', 'apart'].includes(each));
      expect(cells.slice(0, disputed + 1)).not.toContain('in-place');
      expect(cells).toHaveLength(found.length);
    }),
  );
});

describe('M24 the heatmap', () => {
  const departments = ['sales', 'hr'].map((id) => ({ id: id as DepartmentId, name: { ja: id, en: id } }));
  const names = { all: '全体', executives: '経営層', representatives: '部門代表' };
  const of = (...items: ItemResult[]) => {
    const ids = items.map(({ item: id }) => id);
    const pattern = { talk: [], agenda: { discuss: ids, prepare: [], settled: [] } };
    const setup = { departments, checklist: ids.map((id) => item(id)) };
    return heatmapOf({ setup } as never, { items, pattern } as never, names, textOf);
  };

  it('has a column for each department that may be told apart, and hides what may not', () => {
    const told = result('c', { departments: { sales: counts(0, 0, 0, 2, 0), hr: counts(0, 0, 0, 0, 0) } });
    const { columns, rows } = of(told, result('t', { shown: 'merged', executives: null, representatives: null }));
    expect(columns.map(({ name }) => name)).toEqual(['全体', '経営層', '部門代表', 'sales', 'hr']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [3, 5, 1, 4, null],
      [3, 'hidden', 'hidden', 'hidden', 'hidden'],
    ]);
  });

  it('speaks of no group where none is told apart', () => {
    const merged = result('c', { shown: 'merged', executives: null, representatives: null });
    expect(of(merged).columns.map(({ name }) => name)).toEqual(['全体']);
    expect(of(result('c', { shown: 'withheld', executives: null, representatives: null })).rows[0]?.cells).toEqual([
      'hidden',
    ]);
  });
});

describe('M23 one’s own answer', () => {
  const subject = 'c' as SubjectId;
  const round = (number: number, ...subjects: string[]) =>
    ({ id: `r${String(number)}`, number, subjects }) as unknown as RoundView;
  const ballots = { r1: { c: { value: 2 } }, r2: { c: { value: 4 } } } as unknown as OwnView['ballots'];
  const rounds = [round(1, 'c', 't'), round(2, 'c')];

  it('is the last that counts, and none of a round that doesn’t yet', () => {
    expect(ownAnswer({ rounds }, { ballots }, subject, 1)).toBe(2);
    expect(ownAnswer({ rounds }, { ballots }, subject, 2)).toBe(4);
    expect(ownAnswer({ rounds }, { ballots }, 't' as SubjectId, 2)).toBeUndefined();
  });

  it('is marked in the bar that counts it, and in no other', () => {
    const marked = (shown: ItemResult['shown'], groups: boolean) =>
      barsOf(result('c', { shown, ...(!groups && { executives: null, representatives: null }) }), {
        role: 'executive',
        own: 5,
      }).map(({ group, own }) => [group, own]);
    expect(marked('groups', true)).toEqual([
      ['executive', 5],
      ['representative', undefined],
    ]);
    expect(marked('merged', false)).toEqual([['everyone', 5]]);
    expect(marked('withheld', false)).toEqual([]);
  });
});

describe('M25 the slopes of a round', () => {
  const moved = (before: number | null, after: number | null) => ({ before, after });
  const none = moved(null, null);
  const step = (more: object) =>
    ({
      round: 'r2' as RoundId,
      number: 2,
      shifts: [{ id: 'c', value: moved(2, 3), executives: none, representatives: none, counts: true, ...more }],
    }) as unknown as RoundStep<string>;

  it('are both groups’, or all people’s where groups aren’t told apart', () => {
    const lines = (more: object) => slopesOf(step(more), 'c')?.lines.map(({ group }) => group);
    expect(lines({ executives: moved(4, 3), representatives: moved(1, 3) })).toEqual(['executive', 'representative']);
    expect(lines({})).toEqual(['everyone']);
  });

  it('aren’t told where too few answered, nor of what wasn’t asked', () => {
    expect(slopesOf(step({ counts: false }), 'c')).toBeNull();
    expect(slopesOf(step({}), 't')).toBeNull();
  });
});

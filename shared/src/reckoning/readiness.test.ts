import { describe, expect, it } from 'vitest';
import type { ItemState } from './item-state.ts';
import type { Warning } from './radar.ts';
import { type ItemToDo, readinessOf, type StartCondition, startConditions } from './readiness.ts';

const tagged = (id: string, direction: 1 | -1 = 1) => ({ id, direction, tags: ['start-condition'] });
const figures = (mean: number | null, state: ItemState = 'agreed') => ({ mean, state });
const toDo = (item: string, more: Partial<ItemToDo> = {}): ItemToDo => ({
  item,
  owner: 'Mori',
  due: '2026-12-01',
  done: null,
  ...more,
});
const settled = (of: ReturnType<typeof figures>, direction: 1 | -1 = 1, toDos: ItemToDo[] = []) =>
  startConditions([tagged('a', direction)], { a: of }, toDos)[0]?.settled;

describe('start conditions', () => {
  it('T56 are settled by an oriented mean of 3 where views neither oppose each other nor fall into two camps', () => {
    expect(settled(figures(3))).toBe(true);
    expect(settled(figures(3 - 1e-13))).toBe(true);
    expect(settled(figures(2.99))).toBe(false);
    expect(settled(figures(3), -1)).toBe(true);
    expect(settled(figures(3.01), -1)).toBe(false);
    expect(settled(figures(4, 'mixed'))).toBe(true);
    expect(settled(figures(4, 'thin'))).toBe(true);
    expect(settled(figures(4, 'divided'))).toBe(false);
    expect(settled(figures(4, 'split'))).toBe(false);
  });

  it('T56 aren’t settled where nobody answered, and are none on a board that tags no item', () => {
    expect(settled(figures(null, 'thin'))).toBe(false);
    expect(startConditions([tagged('a')], {}, [])).toEqual([{ item: 'a', settled: false, toDo: null }]);
    expect(startConditions([{ id: 'a', direction: 1, tags: ['shared-rules'] }], {}, [])).toEqual([]);
  });

  it('T56 are settled too once what was to be done about them is done', () => {
    expect(settled(figures(2), 1, [toDo('a')])).toBe(false);
    expect(settled(figures(2), 1, [toDo('a', { done: {} })])).toBe(true);
    expect(settled(figures(2), 1, [toDo('b', { done: {} })])).toBe(false);
  });
});

describe('readiness of a pilot', () => {
  const pilot = { task: 't1', start: '2026-12-01', missing: [] };
  const open = (more: Partial<ItemToDo> | null = null): StartCondition => ({
    item: 'a',
    settled: false,
    toDo: more && toDo('a', more),
  });
  const met: StartCondition = { item: 'a', settled: true, toDo: null };

  it('T57 ready: all settled, shaped, and no unanswered warning about it', () => {
    expect(readinessOf(pilot, [], [])).toEqual({ state: 'ready', lacking: [], promised: [] });
    expect(readinessOf(pilot, [met], []).state).toBe('ready');
    expect(readinessOf({ ...pilot, missing: [{ kind: 'owner' }] }, [met], []).state).toBe('not-yet');
  });

  it('T57 on conditions: each open one is somebody’s, by a day on or before the first', () => {
    expect(readinessOf(pilot, [open({})], [])).toEqual({
      state: 'conditional',
      lacking: [],
      promised: [{ item: 'a', owner: 'Mori', due: '2026-12-01' }],
    });
    const not = (more: Partial<ItemToDo> | null) => {
      const { state, lacking } = readinessOf(pilot, [open(more)], []);
      return [state, ...lacking.map(({ kind }) => kind)];
    };
    expect(not(null)).toEqual(['not-yet', 'condition-open']);
    expect(not({ owner: '' })).toEqual(['not-yet', 'condition-unowned']);
    expect(not({ due: null })).toEqual(['not-yet', 'condition-undated']);
    expect(not({ due: '2026-12-02' })).toEqual(['not-yet', 'condition-late']);
    expect(readinessOf(pilot, [open({}), { ...open(), item: 'b' }], []).state).toBe('not-yet');
  });

  it('T57 without a first day nothing comes too late for it, and it isn’t shaped', () => {
    const undated = { ...pilot, start: null, missing: [{ kind: 'dates' }] as const };
    expect(readinessOf(undated, [open({ due: '2030-01-01' })], [])).toMatchObject({ state: 'not-yet', lacking: [] });
  });

  it('T58 only an unanswered warning about the pilot keeps it from beginning', () => {
    const under = (warning: Warning) => readinessOf(pilot, [met], [warning]);
    const about: Warning[] = [
      { kind: 'unsafe', evidence: [{ kind: 'item-divided', item: 'leak' }] },
      { kind: 'no-follow-up', evidence: [{ kind: 'no-caretaker' }] },
      { kind: 'left-to-the-field', evidence: [{ kind: 'no-sponsor', task: 't1' }] },
      { kind: 'purposeless-rollout', evidence: [{ kind: 'wave-too-large', count: 4 }] },
      { kind: 'purposeless-rollout', evidence: [{ kind: 'wave-everywhere' }] },
    ];
    for (const warning of about)
      expect(under(warning)).toMatchObject({
        state: 'not-yet',
        lacking: [{ kind: 'warning', warning: warning.kind }],
      });
    const beside: Warning[] = [
      { kind: 'left-to-the-field', evidence: [{ kind: 'no-sponsor', task: 't2' }] },
      { kind: 'left-to-the-field', evidence: [{ kind: 'executive-low', score: 0.2 }] },
      { kind: 'purposeless-rollout', evidence: [{ kind: 'no-painful-task' }] },
      { kind: 'uneven-use', evidence: [{ kind: 'talent-no-consensus', consensus: 0.2 }] },
    ];
    for (const warning of beside) expect(under(warning).state).toBe('ready');
  });
});

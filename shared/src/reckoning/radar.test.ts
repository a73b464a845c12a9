import { describe, expect, it } from 'vitest';
import { reckonCounts } from './outcome.ts';
import { disclose } from './privacy.ts';
import { radar, type RadarInput, type Warning, withOverdue } from './radar.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

/** A board without a single warning, changed as each test wants it. */
function warnings(more: Partial<RadarInput>, ...rows: Parameters<typeof meeting>[1][]) {
  const checklist = [
    item('aim', 'purpose'),
    item('lead', 'executive'),
    item('ease', 'talent'),
    item('leak', 'safety', { direction: -1 }),
    item('rule', 'culture', { tags: ['shared-rules'] }),
    item('who', 'culture', { tags: ['follow-up'] }),
  ];
  const disclosed = disclose(meeting({ checklist }, ...rows), 'named');
  return radar({
    checklist,
    assessment: { outcome: reckonCounts(disclosed), subjects: disclosed.subjects },
    tasks: null,
    wave: [],
    caretaker: 'Mori',
    departments: ['sales', 'field'],
    ...more,
  });
}
const fine = [
  [executive('e1'), 4, 4, 4, 2, 4],
  [representative('r1'), 4, 4, 4, 2, 4],
  [representative('r2', 'field'), 4, 4, 4, 2, 4],
] as const;
const pilot = (task: string, department: string | null = 'sales', sponsor = 'Sato') => ({ task, department, sponsor });
const pain = (mean: number | null) => ({ criteria: { pain: mean, effect: 3, ease: 3, safety: 3 } });

describe('failure radar', () => {
  it('T50 is quiet where nothing is wrong, and before anything is known', () => {
    expect(warnings({ tasks: [pain(3)], wave: [pilot('t1')] }, ...fine)).toEqual([]);
    expect(warnings({ assessment: null })).toEqual([]);
  });

  it('T50 purposeless: a purpose nobody sees, no pain, too many pilots, everywhere at once', () => {
    const low = fine.map(([voter, , ...rest]) => [voter, 2, ...rest] as const);
    expect(warnings({}, ...low)).toEqual([
      { kind: 'purposeless-rollout', evidence: [{ kind: 'item-low', item: 'aim', mean: 2 }] },
    ]);
    expect(warnings({ tasks: [pain(2.9), pain(null)] }, ...fine)[0]?.evidence).toEqual([{ kind: 'no-painful-task' }]);
    expect(warnings({ tasks: [pain(2.9), pain(3)] }, ...fine)).toEqual([]);
    const four = ['a', 'b', 'c', 'd'].map((task) => pilot(task));
    expect(warnings({ wave: four }, ...fine)[0]?.evidence).toEqual([{ kind: 'wave-too-large', count: 4 }]);
    expect(warnings({ wave: [pilot('a'), pilot('b', 'field')] }, ...fine)[0]?.evidence).toEqual([
      { kind: 'wave-everywhere' },
    ]);
    expect(warnings({ wave: [pilot('a'), pilot('b', null)] }, ...fine)).toEqual([]);
    expect(warnings({ wave: [pilot('a')], departments: ['sales'] }, ...fine)).toEqual([]);
  });

  it('T51 left to the field: management looks on, a pilot without sponsor, no shared rules', () => {
    const rows = fine.map(([voter, aim, , ease, leak]) => [voter, aim, 2, ease, leak, 2] as const);
    expect(warnings({ wave: [pilot('a', 'sales', '')] }, ...rows)).toEqual([
      {
        kind: 'left-to-the-field',
        evidence: [
          { kind: 'executive-low', score: 0.25 },
          { kind: 'no-sponsor', task: 'a' },
          { kind: 'item-low', item: 'rule', mean: 2 },
        ],
      },
    ]);
  });

  it('T52 uneven use: no consensus on talent, departments a full point apart', () => {
    expect(
      warnings(
        {},
        [executive('e1'), 4, 4, 1, 2, 4],
        [representative('r1'), 4, 4, 5, 2, 4],
        [representative('r2', 'field'), 4, 4, 4, 2, 4],
      ),
    ).toEqual([
      {
        kind: 'uneven-use',
        evidence: [
          { kind: 'talent-no-consensus', consensus: expect.closeTo(0.1, 0) as unknown },
          { kind: 'departments-apart', high: 'sales', low: 'field', difference: 1 },
        ],
      },
    ]);
  });

  it('T52 departments that may not be told apart are not compared', () => {
    const checklist = [item('ease', 'talent')];
    const people = ['r1', 'r2', 'r3'].map(
      (id, n) => [representative(id, n === 0 ? 'sales' : 'field'), n === 0 ? 5 : 4] as const,
    );
    const board = meeting({ checklist }, ...people, [executive('e1'), 4], [executive('e2'), 4], [executive('e3'), 4]);
    const kinds = (mode: 'named' | 'anonymous') => {
      const disclosed = disclose(board, mode);
      const assessment = { outcome: reckonCounts(disclosed), subjects: disclosed.subjects };
      return radar({
        checklist,
        assessment,
        tasks: null,
        wave: [],
        caretaker: '',
        departments: ['sales', 'field'],
      }).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
    };
    expect(kinds('named')).toEqual(['departments-apart']);
    expect(kinds('anonymous')).toEqual([]);
  });

  it('T53 T54 unsafe: low once turned the right way round, divided, or split', () => {
    const leak = (e: 1 | 2 | 3 | 4 | 5, r: 1 | 2 | 3 | 4 | 5, s: 1 | 2 | 3 | 4 | 5) =>
      warnings(
        {},
        [executive('e1'), 4, 4, 4, e, 4],
        [representative('r1'), 4, 4, 4, r, 4],
        [representative('r2', 'field'), 4, 4, 4, s, 4],
      );
    expect(leak(4, 4, 4)).toEqual([
      { kind: 'unsafe', evidence: [{ kind: 'item-low-reversed', item: 'leak', mean: 2 }] },
    ]);
    expect(leak(1, 4, 4)).toEqual([{ kind: 'unsafe', evidence: [{ kind: 'item-divided', item: 'leak' }] }]);
    expect(leak(1, 1, 1)).toEqual([]);
  });

  it('T55 no follow-up: a chosen wave while nobody is named, or a room that misses such a person', () => {
    const missed = fine.map(([voter, ...rest]) => [voter, ...rest, 2] as const);
    const met = fine.map(([voter, ...rest]) => [voter, ...rest, 3] as const);
    const low = { kind: 'item-low', item: 'who', mean: 2 };
    const kinds = (more: Partial<RadarInput>, rows: readonly Parameters<typeof meeting>[1][]) =>
      warnings({ caretaker: '', ...more }, ...rows).map(({ kind, evidence }) => [kind, evidence]);
    expect(kinds({}, met)).toEqual([]);
    expect(kinds({ wave: [pilot('a')] }, met)).toEqual([['no-follow-up', [{ kind: 'no-caretaker' }]]]);
    expect(kinds({}, missed)).toEqual([['no-follow-up', [low]]]);
    expect(kinds({ wave: [pilot('a')] }, missed)).toEqual([['no-follow-up', [{ kind: 'no-caretaker' }, low]]]);
    expect(kinds({ wave: [pilot('a')], caretaker: 'Mori' }, missed)).toEqual([]);
  });

  it('T55 what is overdue joins the warning that stands, or raises it as the last', () => {
    const overdue = { kind: 'use-uncounted', task: 'a', days: 30, due: '2027-01-10' } as const;
    const unsafe: Warning = { kind: 'unsafe', evidence: [{ kind: 'item-divided', item: 'leak' }] };
    const known: Warning = { kind: 'no-follow-up', evidence: [{ kind: 'no-caretaker' }] };
    const same = (warning: Warning) => warning;
    expect(withOverdue([unsafe], [], same)).toEqual([unsafe]);
    expect(withOverdue([unsafe], [overdue], same)).toEqual([unsafe, { kind: 'no-follow-up', evidence: [overdue] }]);
    expect(withOverdue([unsafe, known], [overdue], same)).toEqual([
      unsafe,
      { kind: 'no-follow-up', evidence: [{ kind: 'no-caretaker' }, overdue] },
    ]);
  });
});

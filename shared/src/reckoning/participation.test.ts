import { describe, expect, it } from 'vitest';
import { support } from './support.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';
import { turnout } from './turnout.ts';

const OPEN = { groups: true, departments: true, mergeable: true, fewest: () => 1 };

describe('turnout and quorum', () => {
  const checklist = [
    item('a', 'culture'),
    item('b', 'talent'),
    item('c', 'executive'),
    item('d', 'culture'),
    item('gate', 'safety'),
  ];
  const of = (...rows: Parameters<typeof meeting>[1][]) => turnout(meeting({ checklist }, ...rows), 'hybrid', null);

  it('T23 counts numbers on half of the three axes’ items; don’t know and gates are none', () => {
    expect(of([executive('e'), 3, 3], [representative('r'), 3, null, null, null, 5]).turnout).toBe(0.5);
  });

  it('T24 needs a pattern, enough people, and each role that is there', () => {
    expect(of([executive('e'), 3, 3], [representative('r'), 3, 3]).quorum).toBe(true);
    expect(of([executive('e'), null, 3], [representative('r'), 3, 3], [representative('s'), 3, 3]).quorum).toBe(false);
    expect(of([representative('r'), 3, 3], [representative('s')]).quorum).toBe(true);
    expect(of([representative('r'), 3, 3], [representative('s')], [representative('t')]).quorum).toBe(false);
    expect(turnout(meeting({ checklist }, [executive('e'), 3, 3]), null, null).quorum).toBe(false);
    expect(of()).toEqual({ turnout: 0, quorum: false });
  });
});

describe('support', () => {
  const topDown = [1, 1, 5] as const;
  const bottomUp = [5, 5, 1] as const;
  const input = meeting(
    { settings: { execShare: 0.6 } },
    [executive('e1'), ...topDown],
    [executive('e2'), 5, 5, null],
    [representative('r1', 'sales'), ...bottomUp],
    [representative('r2', 'sales'), ...bottomUp],
    [representative('r3', 'field'), ...topDown],
  );

  it('T27 only those with a number on every axis count, weighted as everywhere', () => {
    const { support: all, supportByGroup } = support(input, OPEN);
    expect(all).toEqual({ topDown: 0.6 + 0.4 / 2, hybrid: 0, bottomUp: 0.4 / 2 });
    expect(supportByGroup).toEqual({
      executive: { topDown: 1, hybrid: 0, bottomUp: 0 },
      representative: { topDown: 0.5, hybrid: 0, bottomUp: 0.5 },
    });
  });

  it('T27 by head where groups aren’t told apart', () => {
    const { support: all, supportByGroup } = support(input, { ...OPEN, groups: false });
    expect(all).toEqual({ topDown: 0.5, hybrid: 0, bottomUp: 0.5 });
    expect(supportByGroup).toBeNull();
  });

  it('T27 a group without a pattern of its own gives its share to the other', () => {
    const silent = meeting({}, [executive('e'), null, 5, 5], [representative('r'), ...bottomUp]);
    expect(support(silent, OPEN)).toEqual({
      support: { topDown: 0, hybrid: 0, bottomUp: 1 },
      supportByGroup: { executive: null, representative: { topDown: 0, hybrid: 0, bottomUp: 1 } },
    });
    expect(support(meeting({}, [executive('e'), 1]), OPEN).support).toBeNull();
  });

  it('S27 two patterns of a group of unnamed people are hidden among all, or not shown', () => {
    const few = { ...OPEN, fewest: (role: string) => (role === 'executive' ? 1 : 3) };
    const two = meeting(
      {},
      [executive('e'), ...topDown],
      [representative('r'), ...topDown],
      [representative('s'), ...bottomUp],
    );
    expect(support(two, few).supportByGroup).toBeNull();
    expect(support(two, few).support?.topDown).toBeCloseTo(2 / 3);
    expect(support(two, { ...few, mergeable: false })).toEqual({ support: null, supportByGroup: null });
  });

  it('S27 departments with fewer than three patterns don’t weigh apart', () => {
    const few = { ...OPEN, fewest: () => 3 };
    const rows = ['a', 'b', 'c'].map((id) => [representative(id, 'sales'), ...bottomUp] as const);
    const uneven = meeting({}, ...rows, [representative('d', 'field'), ...topDown]);
    expect(support(uneven, few).support?.topDown).toBe(0.25);
    expect(support(uneven, OPEN).support?.topDown).toBe(0.5);
  });
});

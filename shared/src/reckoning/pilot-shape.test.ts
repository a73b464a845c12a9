import { describe, expect, it } from 'vitest';
import { missingForPilot } from './pilot-shape.ts';
import { daysBetween } from '../days.ts';

const ready = {
  department: 'sales',
  owner: 'Ito',
  sponsor: 'Sato',
  people: ['Ito', 'Mori'],
  start: '2026-12-01',
  end: '2026-12-14',
  measure: 'minutes a report',
  baseline: '90',
  target: '45',
};

describe('shape of a pilot', () => {
  it('T46 lacks nothing when all is there', () => {
    expect(missingForPilot(ready)).toEqual([]);
  });

  it('T46 lists everything an empty one lacks', () => {
    const empty = {
      department: null,
      owner: '',
      sponsor: '',
      people: [],
      start: null,
      end: null,
      measure: '',
      baseline: '',
      target: '',
    };
    expect(missingForPilot(empty)).toEqual([
      { kind: 'department' },
      { kind: 'owner' },
      { kind: 'sponsor' },
      { kind: 'people', count: 0 },
      { kind: 'dates' },
      { kind: 'measure' },
      { kind: 'baseline' },
      { kind: 'target' },
    ]);
  });

  it('T46 seven to fourteen days with both ends counted, also over a change of month and year', () => {
    expect(daysBetween('2026-12-28', '2027-01-03')).toBe(7);
    const days = (end: string) => missingForPilot({ ...ready, end });
    expect(days('2026-12-07')).toEqual([]);
    expect(days('2026-12-06')).toEqual([{ kind: 'days', days: 6 }]);
    expect(days('2026-12-15')).toEqual([{ kind: 'days', days: 15 }]);
    expect(days('2026-11-30')).toEqual([{ kind: 'days', days: 0 }]);
  });

  it('T46 two or three people', () => {
    expect(missingForPilot({ ...ready, people: ['a', 'b', 'c', 'd'] })).toEqual([{ kind: 'people', count: 4 }]);
    expect(missingForPilot({ ...ready, people: ['a'] })).toEqual([{ kind: 'people', count: 1 }]);
  });
});

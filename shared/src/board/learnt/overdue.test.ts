import { describe, expect, it } from 'vitest';
import type { Sections } from '../view.ts';
import type { Warning } from '../../reckoning/radar.ts';
import { overdueCounts, warningsOn } from './overdue.ts';

type FollowUp = Sections['followUp'];
const followUp = (more: object = {}): FollowUp =>
  ({
    pilots: [{ wave: 1, pilot: { task: 'a', end: '2026-12-11' }, result: {} }],
    use: [],
    verdicts: [],
    ...more,
  }) as unknown as FollowUp;
const days = (day: string, more?: object) => overdueCounts(followUp(more), day).map((each) => each.days);

describe('counts of use', () => {
  it('T55 F12 are overdue when more than a week has passed since their day', () => {
    // Thirty days on is Sunday, 2027-01-10, and Monday a holiday.
    expect(days('2027-01-12')).toEqual([]);
    expect(days('2027-01-19')).toEqual([]);
    expect(overdueCounts(followUp(), '2027-01-20')).toEqual([
      { kind: 'use-uncounted', task: 'a', days: 30, due: '2027-01-12' },
    ]);
    expect(days('2027-06-01')).toEqual([30, 60, 90]);
  });

  it('T55 aren’t asked for once a later one was made, of a pilot that was stopped, or without its last day', () => {
    const use = [{ task: 'a', days: 60, people: 4, weekly: 2 }];
    expect(days('2027-06-01', { use })).toEqual([90]);
    expect(days('2027-06-01', { use: [{ ...use[0], task: 'b' }] })).toEqual([30, 60, 90]);
    expect(days('2027-06-01', { verdicts: [{ task: 'a', verdict: 'stopped' }] })).toEqual([]);
    expect(days('2027-06-01', { pilots: [{ pilot: { task: 'a', end: null } }] })).toEqual([]);
  });

  it('T55 raise a warning while pilots are followed up, and only then', () => {
    const sections = (phase: string, warnings: Warning[] = []) =>
      ({ board: { phase }, plan: { warnings }, followUp: followUp() }) as unknown as Sections;
    expect(warningsOn(sections('agree'), '2027-01-20')).toEqual([]);
    expect(warningsOn(sections('follow-up'), '2027-01-19')).toEqual([]);
    expect(warningsOn(sections('follow-up'), '2027-01-20')).toMatchObject([{ kind: 'no-follow-up', answer: null }]);
  });
});

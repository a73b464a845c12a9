import { describe, expect, it } from 'vitest';
import type { Sections } from '../board/view.ts';
import { dayIn } from '../documents/wall-clock.ts';
import { LEADER } from '../testing/story.ts';
import { againDays, nextAgainDay } from './again-days.ts';
import { dutiesOf } from './duties.ts';

const AT = Date.parse('2026-11-27T03:00:00Z');
const agreement = (at: number) => ({ at }) as Sections['plan']['agreement'];
const plan = (at: number | null, earlier: readonly number[] = []) => ({
  agreement: at === null ? null : agreement(at),
  earlierAgreements: earlier.flatMap((each) => agreement(each) ?? []),
});
const dayOf = (at: number): string => dayIn(at, 'Asia/Tokyo');
const daysOf = (...given: Parameters<typeof plan>) => againDays(plan(...given), dayOf).map(({ day }) => day);

describe('X48 the board is assessed again one, three and six months after the agreement', () => {
  it('X48 on days on which people work', () => {
    // 27 December 2026 is a Sunday; then the years change. 27 February is a Saturday.
    expect(daysOf(AT)).toEqual(['2026-12-28', '2027-03-01', '2027-05-27']);
  });

  it('X48 at a month’s end counts to the month’s last day, by the reader’s calendar', () => {
    // In Tokyo it is the 31st already.
    expect(daysOf(Date.parse('2027-08-30T20:00:00Z'))).toEqual(['2027-09-30', '2027-11-30', '2028-02-29']);
    expect(daysOf(Date.parse('2027-08-30T03:00:00Z'))).toEqual(['2027-09-30', '2027-11-30', '2028-02-29']);
    expect(daysOf(Date.parse('2027-02-28T16:00:00Z'))).toEqual(['2027-04-01', '2027-06-01', '2027-09-01']);
  });

  it('X48 counts from the agreement in force, else from the last there was; never without one', () => {
    expect(daysOf(AT, [0])).toEqual(daysOf(AT));
    expect(daysOf(null, [0, AT])).toEqual(daysOf(AT));
    expect(daysOf(null)).toEqual([]);
  });
});

describe('X49 the next assessment is due', () => {
  const next = (today: string, ...assessed: string[]) => {
    const assessments = assessed.map((day) => ({ closedAt: Date.parse(`${day}T03:00:00Z`) }));
    return nextAgainDay({ plan: plan(AT), again: { assessments } }, dayOf, today)?.months ?? null;
  };

  it('X49 after one, then three, then six months', () => {
    expect(next('2026-12-01')).toBe(1);
    expect(next('2026-12-29', '2026-12-28')).toBe(3);
    expect(next('2027-03-05', '2026-12-28', '2027-03-04')).toBe(6);
    expect(next('2027-06-05', '2026-12-28', '2027-03-04', '2027-06-01')).toBe(null);
  });

  it('X49 one stands for the day it is nearest to, and what was missed before it', () => {
    expect(next('2026-12-12', '2026-12-10')).toBe(3);
    expect(next('2027-02-11', '2027-02-10')).toBe(6);
    // Before the agreement it was another plan’s.
    expect(next('2026-12-12', '2026-11-20')).toBe(1);
  });

  it('X49 is overdue until the next one’s day has come', () => {
    expect(next('2027-02-28')).toBe(1);
    expect(next('2027-03-01')).toBe(3);
    expect(next('2028-01-01')).toBe(6);
  });

  it('X49 stands among the other duties, with whoever leads', () => {
    const people = [
      { seat: LEADER, name: '退職 済', leads: true, removed: true },
      { seat: LEADER, name: '進行 役子', leads: true, removed: false },
    ];
    const followUp = { pilots: [], adopted: [], logs: [], verdicts: [], use: [] };
    const sections = { plan: plan(AT), again: { assessments: [] }, people, followUp } as unknown as Sections;
    expect(dutiesOf({ sections, names: { person: () => '' }, dayOf, today: '2026-12-01' })).toEqual([
      { what: 'again', months: 1, day: '2026-12-28', owner: '進行 役子' },
    ]);
  });
});

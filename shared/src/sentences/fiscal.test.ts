import { expect, it } from 'vitest';
import { fiscalQuarter, fiscalWords } from './fiscal.ts';

it('X9 a fiscal year is named after the year in which it begins, and its quarters count from its first month', () => {
  const april = ['2026-03-31', '2026-04-01', '2026-12-01', '2027-01-31', '2027-03-31'];
  expect(april.map((day) => fiscalQuarter(day, 4))).toEqual([
    { year: 2025, quarter: 4 },
    { year: 2026, quarter: 1 },
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 4 },
    { year: 2026, quarter: 4 },
  ]);
  expect(fiscalQuarter('2026-01-01', 1)).toEqual({ year: 2026, quarter: 1 });
  expect(fiscalQuarter('2026-09-30', 10)).toEqual({ year: 2025, quarter: 4 });
  expect(fiscalQuarter('someday', 4)).toBe(null);
});

it('X9 it is written as an office writes it', () => {
  expect(fiscalWords('ja', '2026-12-01', 4)).toBe('2026年度第3四半期');
  expect(fiscalWords('en', '2026-12-01', 4)).toBe('FY2026 Q3');
  expect(fiscalWords('ja', null, 4)).toBe('');
});

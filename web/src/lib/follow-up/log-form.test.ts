import { expect, it } from 'vitest';
import { blankLog, readLog } from './log-form.ts';

const typed = { ...blankLog('2026-12-01'), before: '６', having: '３.５', uses: '５' };

it('F1 a log is read as it is typed, full-width digits included', () => {
  expect(readLog(typed).entry).toEqual({
    on: '2026-12-01',
    hoursBefore: 6,
    hoursWith: 3.5,
    quality: null,
    usesAWeek: 5,
    remark: '',
  });
  expect(readLog({ ...typed, uses: '' }).entry?.usesAWeek).toBe(null);
});

it('F1 what can’t be meant is said, and never read as nought', () => {
  expect(readLog({ ...typed, before: '0' }).wrong.before).toBe(true);
  expect(readLog({ ...typed, having: 'abc' }).wrong.having).toBe(true);
  for (const uses of ['毎日', '-1', '1.5', '5000']) {
    expect(readLog({ ...typed, uses }).wrong.uses, uses).toBe(true);
    expect(readLog({ ...typed, uses }).entry, uses).toBe(null);
  }
});

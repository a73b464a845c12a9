import { FOLLOW_UP_COMMANDS } from '@nemawashi/shared/board/commands/follow-up';
import type { TaskId } from '@nemawashi/shared/board/ids';
import { expect, it } from 'vitest';
import { complaintsOn } from '#lib/forms/complaints.ts';
import { blankLog, entryOf, type LogText } from './log-form.ts';

const TRIAL = { task: 'quotes' as TaskId };
const typed = { ...blankLog('log-1', '2026-12-01'), before: '６', having: '３.５', uses: '５' };
const wrongIn = (text: LogText) =>
  complaintsOn(FOLLOW_UP_COMMANDS.logPilot, { type: 'logPilot', entry: entryOf(TRIAL, text) }).map(({ path }) => path);

it('F1 a log is read as it is typed, full-width digits included', () => {
  expect(entryOf(TRIAL, typed)).toEqual({
    id: 'log-1',
    ...TRIAL,
    on: '2026-12-01',
    hoursBefore: 6,
    hoursWith: 3.5,
    quality: null,
    usesAWeek: 5,
    remark: '',
  });
  expect(wrongIn(typed)).toEqual([]);
  expect(entryOf(TRIAL, { ...typed, uses: '' }).usesAWeek).toBe(null);
});

it('F1 what can’t be meant is said, and never read as nought', () => {
  expect(wrongIn({ ...typed, before: '0' })).toEqual(['entry.hoursBefore']);
  expect(wrongIn({ ...typed, having: 'abc' })).toEqual(['entry.hoursWith']);
  for (const uses of ['毎日', '-1', '1.5', '5000']) {
    expect(wrongIn({ ...typed, uses }), uses).toEqual(['entry.usesAWeek']);
  }
});

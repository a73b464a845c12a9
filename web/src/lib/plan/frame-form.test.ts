import { PLAN_COMMANDS } from '@nemawashi/shared/board/commands/plan';
import { EMPTY_PLAN } from '@nemawashi/shared/board/plan';
import { expect, it } from 'vitest';
import { complaintsOn } from '#lib/forms/complaints.ts';
import { type FrameForm, frameFormOf, frameIn } from './frame-form.ts';

const wrongIn = (form: Partial<FrameForm>): string[] => {
  const frame = frameIn({ ...frameFormOf(EMPTY_PLAN), ...form });
  return complaintsOn(PLAN_COMMANDS.framePlan, { type: 'framePlan', plan: 1, frame }).map(({ path }) => path);
};

it('takes percent and yen as people write them, or nothing', () => {
  expect(frameIn({ ...frameFormOf(EMPTY_PLAN), weeklyAim: '７０％', hourlyCost: '¥3,500' })).toMatchObject({
    weeklyAim: 70,
    hourlyCost: 3500,
  });
  expect(wrongIn({ weeklyAim: '', hourlyCost: ' ' })).toEqual([]);
});

it('says what can’t be meant, instead of leaving it out', () => {
  for (const weeklyAim of ['0', '101', '1.5', '半分'])
    expect(wrongIn({ weeklyAim }), weeklyAim).toEqual(['frame.weeklyAim']);
  expect(wrongIn({ hourlyCost: '三千円' })).toEqual(['frame.hourlyCost']);
});

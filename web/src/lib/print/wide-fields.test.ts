import { expect, test } from 'vitest';
import { wideFields } from './wide-fields.ts';

const short = { name: '部署', value: '総務' };
const long = { name: '期間', value: '2026年12月1日(火)〜2026年12月11日(金)（11日間）' };

test('X7 no field of the printed plan stands beside an empty half of its row', () => {
  expect(wideFields([])).toEqual([]);
  expect(wideFields([short, short])).toEqual([false, false]);
  expect(wideFields([short, short, short])).toEqual([false, false, true]);
  expect(wideFields([short, long, short, short])).toEqual([true, true, false, false]);
  expect(wideFields([short, short, long, short])).toEqual([false, false, true, true]);
});

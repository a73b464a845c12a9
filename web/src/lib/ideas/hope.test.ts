import { expect, it } from 'vitest';
import { checkHope, MEASURED_SAVING } from './hope.ts';

it('an expected saving is set beside the measured one, in hours a month', () => {
  expect(checkHope({ hours: 40, saving: 30 })).toEqual({ saved: 12, measured: (40 * 16.7) / 100, hopeful: true });
  expect(checkHope({ hours: 40, saving: MEASURED_SAVING }).hopeful).toBe(false);
  expect(checkHope({ hours: null, saving: 50 })).toEqual({ saved: null, measured: null, hopeful: true });
  expect(checkHope({ hours: 40, saving: null })).toMatchObject({ saved: null, hopeful: false });
  expect(checkHope({ hours: 0, saving: 0 })).toEqual({ saved: 0, measured: 0, hopeful: false });
});

it('the measured saving is that of the survey’s minutes', () => {
  expect(MEASURED_SAVING).toBeCloseTo(((157.8 - 131.4) / 157.8) * 100, 1);
});

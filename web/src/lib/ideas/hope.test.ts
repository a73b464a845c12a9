import { DEPARTMENTS } from '@nemawashi/shared/template/departments';
import { describe, expect, it } from 'vitest';
import { checkHope, kindOfWork, MEASURED_SAVING, measuredSaving } from './hope.ts';

const department = (id: string) => DEPARTMENTS.find((each) => each.id === id);

it('C15 an expected saving is set beside the measured one, in hours a month', () => {
  expect(checkHope({ hours: 40, saving: 30 }, null)).toEqual({ saved: 12, measured: (40 * 16.7) / 100, hopeful: true });
  expect(checkHope({ hours: 40, saving: MEASURED_SAVING }, null).hopeful).toBe(false);
  expect(checkHope({ hours: null, saving: 50 }, null)).toEqual({ saved: null, measured: null, hopeful: true });
  expect(checkHope({ hours: 40, saving: null }, null)).toMatchObject({ saved: null, hopeful: false });
  expect(checkHope({ hours: 0, saving: 0 }, null)).toEqual({ saved: 0, measured: 0, hopeful: false });
});

it('C15 the measured saving is that of the survey’s minutes', () => {
  expect(MEASURED_SAVING).toBe(16.7);
});

describe('C15 the check depends on the kind of work', () => {
  it('and is no kinder to service work than its twelve minutes a week', () => {
    expect(measuredSaving('service')).toBe(7.6);
    const hope = { hours: 100, saving: 10 };
    expect(checkHope(hope, null).hopeful).toBe(false);
    expect(checkHope(hope, 'service')).toMatchObject({ hopeful: true });
    expect(checkHope(hope, 'service').measured).toBeCloseTo(7.6, 9);
  });

  it('and to none kinder than to all together: heavier use didn’t save a larger share', () => {
    expect(measuredSaving('sales')).toBe(MEASURED_SAVING);
  });

  it('which a department’s name tells, in either language and of a firm’s own departments too', () => {
    expect(kindOfWork(department('support'))).toBe('service');
    expect(kindOfWork(department('sales'))).toBe('sales');
    expect(kindOfWork(department('accounting'))).toBeNull();
    expect(kindOfWork({ name: { ja: '店舗運営部' } })).toBe('service');
    expect(kindOfWork({ name: { en: 'Customer care' } })).toBe('service');
    expect(kindOfWork({ name: { ja: '営業サポート課' } })).toBe('service');
    expect(kindOfWork(null)).toBeNull();
  });
});

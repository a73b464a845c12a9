import { Story } from '@nemawashi/shared/testing/story';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS, Maker, type Waiter } from './maker.ts';
import { Abandoned } from './making.ts';
import { orderOf } from './testing/order-of.ts';

const patient: Waiter = { report: () => undefined, abandoned: () => false };
let maker: Maker;
afterEach(() => maker.close());

/** A log so long that its workbook takes more than a small process has. */
function longOrder(times: number) {
  const order = orderOf(new Story({ items: 1 }));
  const [log = ''] = order.log;
  return { ...order, log: Array.from({ length: times }, () => log) };
}

describe('the process that makes files', () => {
  it('X35 says that a file takes more memory than it may, and makes the next one', async () => {
    maker = new Maker({ ...LIMITS, memoryMb: 40 });
    await expect(maker.make(longOrder(12_000), patient)).rejects.toMatchObject({ refusal: { kind: 'file-too-large' } });
    const { name, bytes } = await maker.make(orderOf(new Story({ items: 1 }), { format: 'markdown' }), patient);
    expect(name).toMatch(/\.md$/);
    expect(bytes.length).toBeGreaterThan(100);
  });

  it('X35 says so of a file that takes too long, and makes the next one', async () => {
    maker = new Maker({ ...LIMITS, longestMs: 1 });
    await expect(maker.make(longOrder(3_000), patient)).rejects.toMatchObject({ refusal: { kind: 'file-too-large' } });
    maker = new Maker();
    const { name } = await maker.make(orderOf(new Story({ items: 1 }), { format: 'csv', table: 'people' }), patient);
    expect(name).toMatch(/\.csv$/);
  });

  it('X8 stops as soon as nobody waits for the file any more, and makes the next one', async () => {
    maker = new Maker();
    const steps: number[] = [];
    const leaving: Waiter = { report: (done) => steps.push(done), abandoned: () => steps.length > 0 };
    await expect(maker.make(longOrder(3_000), leaving)).rejects.toThrow(Abandoned);
    expect(steps).toHaveLength(1);
    const { name } = await maker.make(orderOf(new Story({ items: 1 })), patient);
    expect(name).toMatch(/\.xlsx$/);
  });

  it('X1 a file that has nothing to say yet is refused with its reason', async () => {
    maker = new Maker();
    const order = orderOf(new Story({ items: 1 }), { format: 'calendar' });
    await expect(maker.make(order, patient)).rejects.toMatchObject({ refusal: { kind: 'no-dates' } });
  });
});

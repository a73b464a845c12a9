import { expect, it } from 'vitest';
import { costHere } from '../bench/support/cost.ts';

it('Z82 a bench runs, and everything that was acknowledged is in the log, however fast it was', async () => {
  const cost = await costHere({ people: 3, boards: 2, perSecond: 40, seconds: 1 });
  expect(cost.lost).toBe(0);
  expect(cost.main).toBeGreaterThan(0);
});

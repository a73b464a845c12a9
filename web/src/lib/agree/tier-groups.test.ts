import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TIERS } from '@nemawashi/shared/reckoning/tier';
import { tierGroups } from './tier-groups.ts';

const tiers = fc.array(fc.constantFrom(...TIERS, null));

it('A45 every task stands in one group, with all of its tier and in the order it came, the unranked last', () => {
  fc.assert(
    fc.property(tiers, (of) => {
      const tasks = of.map((tier, at) => ({ tier, at }));
      const groups = tierGroups(tasks);
      expect(groups.flatMap((group) => group.tasks).length).toBe(tasks.length);
      expect(new Set(groups.map(({ tier }) => tier)).size).toBe(groups.length);
      for (const { tier, tasks: some } of groups) expect(some).toEqual(tasks.filter((task) => task.tier === tier));
      const order = groups.map(({ tier }) => [...TIERS, null].indexOf(tier));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});

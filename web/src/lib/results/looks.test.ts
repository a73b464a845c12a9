import { findingOf } from '@nemawashi/shared/figures/finding';
import { ITEM_STATES } from '@nemawashi/shared/reckoning/item-state';
import { expect, it } from 'vitest';
import { LOOKS } from './looks.ts';

it('L4 nothing but agreed and favourable looks like success, whatever the state, side and direction', () => {
  for (const state of ITEM_STATES)
    for (const side of ['yes', 'no', null] as const)
      for (const direction of [1, -1] as const) {
        const good = LOOKS[findingOf({ n: 12, state, side }, direction)] === 'good';
        expect(good, `${state} ${String(side)} ${String(direction)}`).toBe(
          state === 'agreed' && side === (direction === 1 ? 'yes' : 'no'),
        );
      }
});

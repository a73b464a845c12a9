import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHING, type Weighing, weighingSchema } from './settings.ts';

const taken = (change: Partial<Weighing>) => v.is(weighingSchema, { ...DEFAULT_WEIGHING, ...change });

describe('how votes are weighed', () => {
  it('B18 a board takes no weight that would drown in rounding or overflow', () => {
    for (const weight of [4e-323, 1e-7, 1e7, 1e308, -1, NaN, Infinity]) {
      expect(taken({ execShare: weight }), String(weight)).toBe(false);
      expect(taken({ fieldWeights: { culture: weight, talent: 1 } }), String(weight)).toBe(false);
      expect(taken({ criteriaWeights: { pain: weight, effect: 1, ease: 1, safety: 1 } }), String(weight)).toBe(false);
    }
    for (const weight of [0, 1e-6, 0.35, 1]) {
      expect(taken({ execShare: weight }), String(weight)).toBe(true);
      expect(taken({ fieldWeights: { culture: weight, talent: 1e6 } }), String(weight)).toBe(true);
    }
    expect(taken({ execShare: 1.01 })).toBe(false);
    expect(taken({ fieldWeights: { culture: 0, talent: 0 } })).toBe(false);
  });
});

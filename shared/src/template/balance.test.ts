import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../reckoning/axis.ts';
import { favouredByWording } from './balance.ts';
import { TEMPLATES } from './catalogue.ts';

const item = (axis: (typeof AXES)[number], direction: 1 | -1, weight = 1) => ({ axis, direction, weight });

describe('C4 items worded the other way round are in balance', () => {
  it.each(TEMPLATES)('in $id', ({ items }) => {
    expect(favouredByWording(items)).toBeNull();
  });

  it('or the side that is turned less often is named', () => {
    const plain = [item('executive', 1), item('culture', -1), item('talent', 1)];
    expect(favouredByWording(plain)).toBe('executive');
    expect(favouredByWording(plain.map((each) => ({ ...each, direction: each.direction === 1 ? -1 : 1 })))).toBe(
      'field',
    );
  });

  it('at a difference of 0.2 they still are, above it no more', () => {
    const executive = [1, 1, 1, 1, 1, 1, 1, 1, 1, -1].map((direction) => item('executive', direction as 1 | -1));
    expect(favouredByWording([...executive, item('culture', 1)])).toBeNull();
    expect(favouredByWording([...executive, item('executive', -1), item('culture', 1)])).toBe('field');
  });

  it('weights count, gates and what weighs nothing don’t, and a side without items isn’t compared', () => {
    const even = [item('executive', 1), item('culture', 1)];
    expect(favouredByWording([...even, item('safety', -1, 9), item('executive', -1, 0)])).toBeNull();
    expect(favouredByWording([...even, item('executive', -1, 2)])).toBe('field');
    expect(favouredByWording([item('executive', 1), item('purpose', -1)])).toBeNull();
  });

  it('whatever order they stand in, and however large the unit of weight', () => {
    const items = fc.array(
      fc.record({
        axis: fc.constantFrom(...AXES),
        direction: fc.constantFrom(1 as const, -1 as const),
        weight: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(items, (list) => {
        const found = favouredByWording(list);
        expect(favouredByWording(list.toReversed())).toBe(found);
        expect(favouredByWording(list.map((each) => ({ ...each, weight: each.weight * 8 })))).toBe(found);
      }),
    );
  });
});

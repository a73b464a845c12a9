import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haloEllipse, leanAt, SIDE, squarePoint, squareRegions } from './scale.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the scales of the square', () => {
  it('put a company that management carries at the right, one that the departments carry at the top', () => {
    const [managed, carried] = [squarePoint(1, 0), squarePoint(0, 1)];
    expect(managed.x).toBeGreaterThan(carried.x);
    expect(managed.y).toBeGreaterThan(carried.y);
    expect(managed.x).toBe(SIDE - carried.x);
  });

  it('M115 say of every place how far management is ahead', () => {
    fc.assert(
      fc.property(share, share, (top, field) => {
        expect(leanAt(squarePoint(top, field))).toBeCloseTo(top - field);
      }),
    );
  });

  it('cut the square along the diagonal at the band, which is where a place of that lean lies', () => {
    const { topDown, bottomUp } = squareRegions(0.3);
    const [x = 0, y = 0] = (topDown.split(' ')[0] ?? '').split(',').map(Number);
    expect(leanAt({ x, y })).toBeCloseTo(0.3);
    const [left = 0, above = 0] = (bottomUp.split(' ')[0] ?? '').split(',').map(Number);
    expect(leanAt({ x: left, y: above })).toBeCloseTo(-0.3);
  });

  it('M22 draw doubt along the diagonal where it is about who is ahead least', () => {
    const { centre, rx, ry } = haloEllipse({ lean: [-0.1, 0.1], across: [0.4, 0.8] });
    expect(leanAt(centre)).toBeCloseTo(0);
    expect(centre.x).toBeCloseTo(squarePoint(0.6, 0.6).x);
    expect(rx).toBeGreaterThan(ry);
  });
});

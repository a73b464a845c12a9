import { describe, expect, it } from 'vitest';
import { contributions, scaleX, squarePoint, squareRegions } from './geometry.ts';

describe('the charts’ geometry', () => {
  it('puts 3 in the middle between 1 and 5', () => {
    expect(scaleX(3, 320)).toBeCloseTo((scaleX(1, 320) + scaleX(5, 320)) / 2);
  });

  it('puts a company that management carries at the right, one that the field carries at the top', () => {
    expect(squarePoint(1, 0, 100)).toEqual({ x: 100, y: 100 });
    expect(squarePoint(0, 1, 100)).toEqual({ x: 0, y: 0 });
  });

  it('cuts the square along the diagonal at the band', () => {
    const { topDown, bottomUp } = squareRegions(0.3, 100);
    expect(topDown.split(' ')[0]).toBe('30,100');
    expect(bottomUp.split(' ')[0]).toBe('0,70');
  });

  it('adds up what made a score to the score itself', () => {
    const parts = contributions({ pain: 5, effect: 3 }, { pain: 3, effect: 1 }, ['pain', 'effect']);
    expect(parts?.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(0.75 + 0.125);
  });

  it('shows no parts of a score that there isn’t', () => {
    expect(contributions({ pain: null, effect: 3 }, { pain: 1, effect: 1 }, ['pain', 'effect'])).toBeNull();
  });
});

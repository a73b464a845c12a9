import * as v from 'valibot';

/** A count, or a version that counts changes. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** 0 … 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The share nearest to a number of before this was asked. */
export const nearestShare = (given: number): number => (given < 0 ? 0 : given > 1 ? 1 : given);

/** Yen. Up to a thousand million: nobody's pilot costs more. */
export const yen = v.pipe(whole, v.maxValue(1_000_000_000));

/** Hours of one piece of work, or of a month. */
export const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

/**
 * What a weight may be beside 0. Far below it parts of a part would drown in rounding, far above it sums would overflow,
 * and the board would show figures that no formula explains.
 */
const LIGHTEST = 1e-6;
const HEAVIEST = 1e6;
const isWeight = (given: number): boolean => given === 0 || (given >= LIGHTEST && given <= HEAVIEST);
export const weight = v.pipe(v.number(), v.check(isWeight));

/** The weight that a number of before this was asked stands for: the nearest one. */
export function nearestWeight(given: number): number {
  if (isWeight(given)) return given;
  return given < LIGHTEST ? (given <= 0 ? 0 : LIGHTEST) : HEAVIEST;
}

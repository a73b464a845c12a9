/**
 * Four counts in one floating-point number, so that whole rows of them add up in a single pass: the sum of the answers,
 * how many there are, and how many of them are 1 and 5. Exact as long as no more than `MOST` answers are added.
 */
export const MOST = 4095;

const FIELD = 2 ** 12;
const PAIR = FIELD * FIELD;

/** 0 for no number. */
export const packed = (answer: number): number =>
  answer === 0 ? 0 : (answer * FIELD + 1) * PAIR + (answer === 1 ? FIELD : 0) + (answer === 5 ? 1 : 0);

/** The sum of the answers, and how many. */
export const upper = (sum: number): number => Math.floor(sum / PAIR);
/** How many are 1, and how many are 5. */
export const lower = (sum: number): number => sum - upper(sum) * PAIR;
/** Of either pair. */
export const first = (pair: number): number => pair >>> 12;
export const second = (pair: number): number => pair & (FIELD - 1);

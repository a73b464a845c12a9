/** `NEMAWASHI_CHAOS=long`: as often as the scorecard asks, for whoever has the time. */
export const LONG = process.env['NEMAWASHI_CHAOS'] === 'long';
/** Milliseconds, against hanging. */
export const LONGEST_MS = LONG ? 3_600_000 : 300_000;

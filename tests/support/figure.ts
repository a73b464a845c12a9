import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The scorecard as often as it asks, which takes minutes: `npm run chaos` and `npm run abuse`; else a short form with the same outcome. */
export const LONG = process.env['NEMAWASHI_LONG'] === '1';
export const scaled = (short: number, long: number): number => (LONG ? long : short);

/** Milliseconds, against hanging: what a test that is as long as its form may take. */
export const LONGEST_MS = scaled(300_000, 3_600_000);

/** Prints what a row measured, and keeps it for the table at the end of a long form; nothing is asserted of it. */
export function figure(row: number, what: string): void {
  process.stdout.write(`row ${String(row)}: ${what}\n`);
  const kept = process.env['NEMAWASHI_FIGURES'];
  if (kept !== undefined) appendFileSync(kept, `${JSON.stringify({ row, what })}\n`);
}

/** A figure that the long form judges: on a machine where a hundred other tests run, how fast something was says nothing. */
export function judged(row: number, what: string, value: number, most: number): void {
  const isMet = value <= most;
  figure(row, `${what}: ${tidy(value)} (asked: ${tidy(most)} at most)${isMet ? '' : ' – not met'}`);
  // Softly: what else the row measures is told too.
  if (LONG) expect.soft(value, what).toBeLessThanOrEqual(most);
}

const tidy = (value: number): string => String(Number(value.toPrecision(4)));

/** The long form of a row of the scorecard, which takes minutes; else a short one with the same outcome. */
const LONG = process.env['NEMAWASHI_LONG'] === '1';
export const scaled = (short: number, long: number): number => (LONG ? long : short);

/** Prints what a row measured, for `docs/reliability.md`; the short form judges only the outcome. */
export const figure = (row: number, what: string): void => {
  process.stdout.write(`row ${String(row)}: ${what}\n`);
};

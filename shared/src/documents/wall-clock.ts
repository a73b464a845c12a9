/**
 * What the reader's clock shows at a moment, as milliseconds since 1970 of a day without time zones: what a spreadsheet
 * calls a date. `zone`: an IANA name.
 */
export function wallClock(at: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The same, written: 2026-11-24 09:30. Sorts as it reads, and every spreadsheet takes it for a date. */
export const wallClockText = (at: number, zone: string): string =>
  new Date(wallClock(at, zone)).toISOString().slice(0, 16).replace('T', ' ');

/** The calendar day there: 2026-11-24. */
export const dayIn = (at: number, zone: string): string => wallClockText(at, zone).slice(0, 10);

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  if (clocks.size < 500) clocks.set(zone, made);
  return made;
}

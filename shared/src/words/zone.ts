/** Zones that take no account of where somebody is; browsers that don't know theirs report these. */
const NOWHERE: ReadonlySet<string> = new Set(['Etc/Unknown', 'UTC']);

/** The name by which times can be written in that zone; null where they can't: `undefined`, `Etc/Unknown`, `GMT+9`. */
export function usableZone(given: unknown): string | null {
  if (typeof given !== 'string' || given === '' || given === 'Etc/Unknown') return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions();
    return timeZone === 'Etc/Unknown' ? null : timeZone;
  } catch {
    return null;
  }
}

/** `minutesBehind` UTC, as `Date` tells it: -540 in Japan. Whole hours have a name everywhere; other offsets in newer browsers. */
function zoneAtOffset(minutesBehind: number): string | null {
  if (!Number.isFinite(minutesBehind) || minutesBehind === 0) return null;
  const size = Math.abs(minutesBehind);
  const [hours, minutes] = [Math.floor(size / 60), size % 60];
  // The old names count from the other side: Etc/GMT-9 is nine hours before Greenwich's clock.
  if (minutes === 0) return usableZone(`Etc/GMT${minutesBehind > 0 ? '+' : '-'}${String(hours)}`);
  const two = (part: number) => String(part).padStart(2, '0');
  return usableZone(`${minutesBehind > 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`);
}

/**
 * The zone to write times in, for a device that says it is in `reported` and that its clock is `minutesBehind` UTC: never
 * one that can't be used, and UTC, which is then said beside the times, only where the device tells nothing better.
 */
export function zoneFor(reported: unknown, minutesBehind: number): string {
  const named = usableZone(reported);
  if (named !== null && !NOWHERE.has(named)) return named;
  return zoneAtOffset(minutesBehind) ?? 'UTC';
}

/** This device's. */
export function ownZone(
  reported: () => unknown = () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  minutesBehind: () => number = () => new Date().getTimezoneOffset(),
): string {
  let told: unknown = null;
  try {
    told = reported();
  } catch {
    // A device without a zone can make this throw.
  }
  return zoneFor(told, minutesBehind());
}

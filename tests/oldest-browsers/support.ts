import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { OLDEST } from '@nemawashi/shared/browsers/oldest';

/** What MDN's data calls our oldest browsers, phones included. */
const FLOOR = {
  ...OLDEST,
  chrome_android: OLDEST.chrome,
  firefox_android: OLDEST.firefox,
  safari_ios: OLDEST.safari,
} as const;

const partsOf = (version: string): number[] => version.replace('≤', '').split('.').map(Number);

function isAtMost(version: string, floor: string): boolean {
  const [have, most] = [partsOf(version), partsOf(floor)];
  const [major = Infinity, minor = 0] = have;
  const [mostMajor = 0, mostMinor = 0] = most;
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

const works = (
  { version_added: since, flags, prefix, alternative_name: other }: SimpleSupportStatement,
  floor: string,
) =>
  typeof since === 'string' &&
  since !== 'preview' &&
  flags === undefined &&
  prefix === undefined &&
  other === undefined &&
  isAtMost(since, floor);

/** Whether one of the oldest browsers lacks it. What was taken out again, or is there in part, counts as there. */
export function isTooNew({ support }: CompatStatement): boolean {
  return Object.entries(FLOOR).some(([browser, floor]) => {
    const told = support[browser as keyof typeof FLOOR];
    return told !== undefined && ![told].flat().some((statement) => works(statement, floor));
  });
}

/** A part of MDN's data, by its path. */
export function within(top: Identifier | undefined, ...path: readonly string[]): Identifier | undefined {
  return path.reduce<Identifier | undefined>(
    (at, key) => (at !== undefined && Object.hasOwn(at, key) ? at[key] : undefined),
    top,
  );
}

/** The names in a part of MDN's data, with what is told of each. */
export const entriesOf = (part: Identifier | undefined): [name: string, of: Identifier][] =>
  Object.entries(part ?? {}).filter((entry): entry is [string, Identifier] => entry[0] !== '__compat');

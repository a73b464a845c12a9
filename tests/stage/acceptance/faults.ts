import { brokenWords } from '../measure/broken-words.ts';
import { clipped } from '../measure/clipped.ts';
import { decimals } from '../measure/decimals.ts';
import { doors } from '../measure/doors.ts';
import { windowsHighNow } from '../measure/length.ts';
import { overlapping } from '../measure/overlapping.ts';
import { saidTwice } from '../measure/said-twice.ts';
import { sideways } from '../measure/sideways.ts';
import { tabsOutOfReach } from '../measure/tabs-in-reach.ts';
import { tooSmall } from '../measure/type-size.ts';
import { SMALL_LAPTOP, type Size } from './looks.ts';
import { PHONE } from '../house/mount.ts';

const SMALLEST = 13;
/** More would be a report again. */
const MOST_DOORS = 8;
/** How many windows a phase may open with. */
const LONGEST: readonly (readonly [Size, number])[] = [
  [SMALL_LAPTOP, 1.3],
  [PHONE, 2],
];

/** What lies over the page, where something does. */
const front = (): Element => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;

/** Of any page, whatever is opened on it. */
export const faultsOfText = (): string[] => [
  ...clipped(front()),
  ...brokenWords(front()),
  ...overlapping(front()),
  ...saidTwice(front()),
  ...tooSmall(SMALLEST, front()),
  ...(sideways() > 0 ? [`${String(sideways())} px too wide`] : []),
];

/** Of what stands there without a press, but for the choice of a tab. */
export const faultsOfTab = (): string[] => [
  ...faultsOfText(),
  ...tabsOutOfReach(),
  ...decimals().map((figure) => `Decimals: ${figure}`),
  ...(doors().length > MOST_DOORS ? [`${String(doors().length)} doors: ${doors().join(', ')}`] : []),
];

/** Of what a phase opens with. */
export const faultsOfFirst = (): string[] => {
  const most = LONGEST.find(([{ width, height }]) => width === innerWidth && height === innerHeight)?.[1];
  const high = windowsHighNow();
  return [...faultsOfTab(), ...(most !== undefined && high > most ? [`${high.toFixed(2)} windows high`] : [])];
};

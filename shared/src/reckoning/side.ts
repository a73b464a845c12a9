import type { Distribution } from './distribution.ts';
import { atLeast, below } from './equal.ts';

export type Side = 'yes' | 'no';

/** The 70/15 rule of Delphi studies: so many on one side, and fewer than so many on the other. */
const MANY = 0.7;
const FEW = 0.15;

/** The side of the scale on which people agree: 4–5 is yes, 1–2 is no; null where neither. */
export function side([one, two, , four, five]: Distribution): Side | null {
  const [no, yes] = [one + two, four + five];
  if (atLeast(yes, MANY) && below(no, FEW)) return 'yes';
  return atLeast(no, MANY) && below(yes, FEW) ? 'no' : null;
}

/** Good news: everybody agrees, and on the side that speaks for the item's axis. Only this may look like success. */
export const favourable = (
  { state, side: on }: { readonly state: string; readonly side: Side | null },
  direction: 1 | -1,
): boolean => state === 'agreed' && on === (direction === 1 ? 'yes' : 'no');

import type { ItemFigures } from '../reckoning/item.ts';
import type { ItemState } from '../reckoning/item-state.ts';
import { favourable } from '../reckoning/side.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/**
 * An item's state with what it is good for. Agreement is no good news by itself: `in-place` and `not-yet` are both agreed,
 * and only the first may look like success.
 */
export type Finding = Exclude<ItemState, 'agreed'> | 'in-place' | 'not-yet' | 'none';

type Found = Pick<ItemFigures, 'n' | 'state' | 'side'>;

export function findingOf(figures: Found, direction: 1 | -1): Finding {
  if (figures.n === 0) return 'none';
  if (figures.state !== 'agreed') return figures.state;
  return favourable(figures, direction) ? 'in-place' : 'not-yet';
}

export const findingName = (language: Language, figures: Found, direction: 1 | -1): string =>
  say(language, `items.finding.${findingOf(figures, direction)}.name`);

export type StateName = 'thin' | 'divided' | 'split' | 'apart' | 'agreed' | 'undecided' | 'mixed';
export type Side = 'yes' | 'no' | null;

export interface Stated {
  /** How many gave a number. */
  readonly n: number;
  readonly state: StateName;
  readonly side: Side;
}

/** Agreement is no good news by itself: only where the side, turned by the item's direction, is yes. */
export const favourable = ({ state, side }: Stated, direction: 1 | -1): boolean =>
  state === 'agreed' && side === (direction === 1 ? 'yes' : 'no');

/** What one would say of an item; agreed is said with what was agreed on. */
export function stateWords(
  item: Stated,
  direction: 1 | -1,
): `figures.state.${Exclude<StateName, 'agreed'> | 'in-place' | 'not-yet' | 'none'}` {
  if (item.n === 0) return 'figures.state.none';
  if (item.state !== 'agreed') return `figures.state.${item.state}`;
  return favourable(item, direction) ? 'figures.state.in-place' : 'figures.state.not-yet';
}

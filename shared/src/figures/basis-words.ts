export type Basis = 'clear' | 'both' | 'even' | 'in-doubt' | 'not-enough';
export type First = 'management' | 'field';

/** Why a pattern is recommended, in a sentence. A clear one is top-down (management ahead) or bottom-up (departments). */
export function basisWords(
  basis: Basis,
  recommended: 'topDown' | 'hybrid' | 'bottomUp' | null,
): `figures.basis.${Exclude<Basis, 'clear'> | 'clear.topDown' | 'clear.bottomUp' | 'clear.hybrid'}` {
  return basis === 'clear' ? `figures.basis.clear.${recommended ?? 'hybrid'}` : `figures.basis.${basis}`;
}

/** Who moves first, where hybrid is recommended. */
export const firstWords = (first: First): `figures.first.${First}` => `figures.first.${first}`;

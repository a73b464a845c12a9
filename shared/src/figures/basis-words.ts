import type { Pattern } from '../reckoning/lean.ts';
import type { Basis } from '../reckoning/outcome.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Why a pattern is recommended. A clear one is top-down, where management is ahead, or bottom-up. */
export function basisWords(basis: Basis, recommended: Pattern | null): Phrase {
  if (basis !== 'clear') return phrase(`pattern.basis.${basis}`);
  const ahead = recommended === 'bottomUp' ? 'field' : 'management';
  return phrase(`pattern.basis.clear.${ahead}`, { pattern: phrase(`figures.pattern.${recommended ?? 'hybrid'}`) });
}

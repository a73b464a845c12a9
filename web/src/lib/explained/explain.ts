import type { Explanation } from '@nemawashi/shared/explained/explanation';
import type * as explanations from './explanations.ts';

export type Explanations = typeof explanations;
/** Opens a figure with what is fetched when somebody wants to see it; null: there is nothing to say. */
export type Explain = (made: Explanations) => Explanation | null;

import { estimate } from './ja/estimate.ts';
import { merging } from './ja/merging.ts';
import { silence } from './ja/silence.ts';

/** What is said only by parts of a board that nobody waits for, neither for a first answer nor for the verdict. */
export const jaBehind = { ...estimate, ...merging, ...silence } as const;

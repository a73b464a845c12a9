import { again } from './ja/again.ts';
import { estimate } from './ja/estimate.ts';
import { merging } from './ja/merging.ts';
import { reasons } from './ja/reasons.ts';
import { silence } from './ja/silence.ts';
import { whatIf } from './ja/what-if.ts';

/** What is said only by parts of a board that nobody waits for, neither for a first answer nor for the verdict. */
export const jaBehind = { ...again, ...estimate, ...merging, ...reasons, ...silence, ...whatIf } as const;

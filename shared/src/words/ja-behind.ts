import { reasons } from './ja/reasons.ts';
import { whatIf } from './ja/what-if.ts';

/** What is said only by parts of a board that nobody waits for, neither for a first answer nor for the verdict. */
export const jaBehind = { ...reasons, ...whatIf } as const;

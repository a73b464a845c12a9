import { home } from './ja/home.ts';
import { sample } from './ja/sample.ts';

/** What is said before somebody is at a board: on the home page, and above the sample. */
export const jaFront = { ...home, ...sample } as const;

import { home } from './en/home.ts';
import { sample } from './en/sample.ts';

/** What is said before somebody is at a board: on the home page, and above the sample. */
export const enFront = { ...home, ...sample };

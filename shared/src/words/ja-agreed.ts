import { again } from './ja/again.ts';

/** What is said once a plan is agreed, long after a board's verdict. */
export const jaAgreed = { ...again } as const;

import { again } from './en/again.ts';

/** What is said once a plan is agreed, long after a board's verdict. */
export const enAgreed = { ...again };

/** A board's life, in order. What each phase allows is in `decide`. */
export const PHASES = ['setup', 'assess', 'discuss', 'propose', 'score', 'agree', 'agreed', 'follow-up'] as const;
export type Phase = (typeof PHASES)[number];

/** True if `phase` comes at or after `other` in a board's life. */
export const reached = (phase: Phase, other: Phase): boolean => PHASES.indexOf(phase) >= PHASES.indexOf(other);

import type { Participant } from './participant.ts';

/** Whose ideas stand under their name once all that was written alone appears. */
export const SIGNED = ['all', 'executives', 'none'] as const;
export type Signed = (typeof SIGNED)[number];

export const standsByName = (signed: Signed, { role }: Pick<Participant, 'role'>): boolean =>
  signed === 'all' || (signed === 'executives' && role === 'executive');

import type { Timestamp } from './ids.ts';

export const STANCES = ['agree', 'reserve', 'object'] as const;
export type Stance = (typeof STANCES)[number];

/** Always by name. `plan` is the version of the plan the person was looking at. */
export interface Consent {
  readonly stance: Stance;
  readonly reason: string;
  readonly plan: number;
  readonly at: Timestamp;
}

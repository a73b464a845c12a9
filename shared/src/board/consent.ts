import type { SeatId, Timestamp } from './ids.ts';
import { votes } from './participant.ts';
import type { BoardState } from './state.ts';

export const STANCES = ['agree', 'reserve', 'object'] as const;
export type Stance = (typeof STANCES)[number];

/** Always by name. `plan` is the version of the plan the person was looking at. */
export interface Consent {
  readonly stance: Stance;
  readonly reason: string;
  readonly plan: number;
  readonly at: Timestamp;
}

/** Those who vote and haven't said anything to the plan as it is now. */
export const silentVoters = ({ participants, consents, plan }: BoardState): readonly SeatId[] =>
  [...participants.values()]
    .filter((person) => votes(person) && consents.get(person.seat)?.plan !== plan.version)
    .map(({ seat }) => seat);

import type { EventOf, LoggedEvent } from '../event.ts';
import type { Pilot } from '../pilot.ts';
import type { BoardState } from '../state.ts';

const replan = (state: BoardState, pilots: readonly Pilot[]): BoardState => ({
  ...state,
  plan: { version: state.plan.version + 1, pilots },
});

export const waveChosen = (state: BoardState, event: EventOf<'waveChosen'>): BoardState => replan(state, event.pilots);

export const pilotShaped = (state: BoardState, event: EventOf<'pilotShaped'>): BoardState =>
  replan(
    state,
    state.plan.pilots.map((pilot) => (pilot.task === event.task ? { ...pilot, ...event.shape } : pilot)),
  );

export function consented(state: BoardState, { seat, at }: LoggedEvent, event: EventOf<'consented'>): BoardState {
  if (seat === null) throw new Error('A consent without its person');
  const { stance, reason, plan } = event;
  return { ...state, consents: state.consents.set(seat, { stance, reason, plan, at }) };
}

export function agreed(state: BoardState, { seat, at }: LoggedEvent, event: EventOf<'agreed'>): BoardState {
  if (seat === null) throw new Error('An agreement without its facilitator');
  const { plan, silent, notes } = event;
  return { ...state, agreement: { at, by: seat, plan, silent, notes } };
}

import * as v from 'valibot';
import { seatId } from './id-schemas.ts';
import type { SeatId } from './ids.ts';
import { goneAs, isHere, leads } from './participant.ts';
import { type Refusal, refuse } from './refusal.ts';
import { asking, NOBODY_SPEAKS, silent, speaks, type Speaking } from './speaking.ts';
import type { BoardState } from './state.ts';

/**
 * What somebody does in the room that no record is kept of: it changes what everybody sees, and is neither decided on nor
 * written down. So it needs no id: done twice it comes to the same.
 */
const ACTS = {
  /** One's own request; false withdraws it, and gives the floor back. */
  askToSpeak: v.object({ type: v.literal('askToSpeak'), asks: v.boolean() }),
  /** To one who asks, said by name, so that two who press at once call one person; null: to nobody. */
  giveFloor: v.object({ type: v.literal('giveFloor'), seat: v.nullable(seatId) }),
  clearRequests: v.object({ type: v.literal('clearRequests') }),
} as const;

export const actSchema = v.variant('type', [ACTS.askToSpeak, ACTS.giveFloor, ACTS.clearRequests]);
export type Act = v.InferOutput<typeof actSchema>;

export type Acted =
  { readonly ok: true; readonly speaking: Speaking } | { readonly ok: false; readonly refusal: Refusal };

/** Everybody with a seat may ask to speak, in every phase; who speaks next, says whoever leads. */
export function act(state: BoardState, speaking: Speaking, seat: SeatId, asked: Act): Acted {
  const person = state.participants.get(seat);
  if (person === undefined) return refuse('not-your-seat');
  if (!isHere(person)) return refuse(goneAs(person));
  if (asked.type === 'askToSpeak')
    return { ok: true, speaking: asked.asks ? asking(speaking, seat) : silent(speaking, seat) };
  if (!leads(person)) return refuse('not-allowed');
  if (asked.type === 'clearRequests') return { ok: true, speaking: NOBODY_SPEAKS };
  if (asked.seat === null) return { ok: true, speaking: { ...speaking, speaker: null } };
  if (!speaking.queue.includes(asked.seat)) return refuse('already-done', { phase: state.phase });
  return { ok: true, speaking: speaks(speaking, asked.seat) };
}

import type { Decision } from '../decision.ts';
import type { RoundId } from '../ids.ts';
import { leads, type Participant } from '../participant.ts';
import { refuse } from '../refusal.ts';
import { itemSubject } from '../round.ts';
import { type BoardState, halfRevealed, openRound } from '../state.ts';
import { MOST_ROUNDS } from './phases.ts';

/** While people answer anew, or only half of it is revealed, nothing takes the board away from them. */
export function answeringAgain(state: BoardState): ReturnType<typeof refuse> | null {
  if (openRound(state)?.kind === 'again') return refuse('wrong-phase', { phase: 'assess' });
  return halfRevealed(state)?.kind === 'again' ? refuse('not-revealed') : null;
}

/** The agreed plan stays in force, and so does the phase: pilots are logged meanwhile. */
export function assessAgain(state: BoardState, person: Participant): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase !== 'follow-up') return refuse('wrong-phase', { phase: state.phase });
  if (openRound(state) !== null) return refuse('already-done', { phase: state.phase });
  if (halfRevealed(state) !== null) return refuse('not-revealed');
  const number = state.rounds.count(({ kind }) => kind === 'again') + 1;
  if (number > MOST_ROUNDS) return refuse('too-many-rounds', { max: MOST_ROUNDS });
  const subjects = state.checklist.map(({ id }) => itemSubject(id));
  const round = `a${String(number)}` as RoundId;
  return { ok: true, events: [{ type: 'roundOpened', round, kind: 'again', number, subjects, byThree: true }] };
}

import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { leads, type Participant } from '../participant.ts';
import { refuse } from '../refusal.ts';
import { MOST_REMARKS } from '../remark.ts';
import type { BoardState } from '../state.ts';

const advises = ({ role }: Participant): boolean => role === 'observer';

/** Whoever watches says something of the plan for themselves, and whoever leads writes it down for an adviser. */
function blocked(state: BoardState, person: Participant): ReturnType<typeof refuse> | null {
  if (!advises(person) && !leads(person)) return refuse('not-allowed');
  if (state.phase !== 'agree' && state.phase !== 'agreed') return refuse('wrong-phase', { phase: state.phase });
  return null;
}

export function remark(state: BoardState, person: Participant, { remark: said }: CommandOf<'remark'>): Decision {
  const wrong = blocked(state, person);
  if (wrong !== null) return wrong;
  // Nobody but who leads speaks for another, and they aren't the adviser themselves.
  if (said.adviser !== '' && !leads(person)) return refuse('not-allowed');
  if (said.adviser === '' && !advises(person)) return refuse('name-empty');
  const earlier = state.remarks.find(({ id }) => id === said.id);
  if (earlier !== undefined && earlier.by !== person.seat) return refuse('not-allowed');
  if (earlier === undefined && state.remarks.length >= MOST_REMARKS) return refuse('board-full', { max: MOST_REMARKS });
  return { ok: true, events: [{ type: 'remarked', remark: said }] };
}

export function dropRemark(state: BoardState, person: Participant, { remark: id }: CommandOf<'dropRemark'>): Decision {
  const wrong = blocked(state, person);
  if (wrong !== null) return wrong;
  const known = state.remarks.find((each) => each.id === id);
  if (known === undefined) return refuse('already-done', { phase: state.phase });
  if (known.by !== person.seat && !leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'remarkDropped', remark: id }] };
}

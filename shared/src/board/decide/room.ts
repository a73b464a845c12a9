import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { leads, type Participant } from '../participant.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { isItem, isTask } from '../topic.ts';

/** An item that was revealed, or a task of the slate: something there is a screen for. */
export function lookAt(state: BoardState, person: Participant, { subject }: CommandOf<'lookAt'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (subject !== null && !isItem(state, subject) && !isTask(state, subject)) return refuse('unknown-subject');
  return { ok: true, events: [{ type: 'lookedAt', subject }] };
}

export function setTimer(state: BoardState, person: Participant, { action, ms }: CommandOf<'setTimer'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if ((action === 'start' || action === 'extend') && ms === 0) return refuse('malformed');
  if (action !== 'start' && state.timer === null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'timerSet', action, ms }] };
}

export function setDue(_state: BoardState, person: Participant, { at }: CommandOf<'setDue'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'dueSet', due: at }] };
}

export function planTime(_state: BoardState, person: Participant, { plan }: CommandOf<'planTime'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'timePlanned', plan }] };
}

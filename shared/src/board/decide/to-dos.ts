import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { refuse } from '../refusal.ts';
import { type BoardState, halfRevealed } from '../state.ts';
import { MOST_TO_DOS, type ToDo, type ToDoDraft } from '../to-do.ts';

/** A list names each of those that stay once, and none that isn't on it. */
export const wellNamed = (before: readonly ToDo[], drafts: readonly ToDoDraft[]): boolean => {
  const known = new Set(before.map(({ id }) => id));
  return drafts.every(({ id }) => id === undefined || known.delete(id));
};

export function prepareItem(state: BoardState, person: Participant, { toDo }: CommandOf<'prepareItem'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase === 'agreed') return refuse('frozen');
  if (state.phase !== 'discuss' && state.phase !== 'agree') return refuse('wrong-phase', { phase: state.phase });
  if (halfRevealed(state) !== null) return refuse('not-revealed');
  if (!state.checklist.some(({ id }) => id === toDo.item)) return refuse('unknown-subject');
  const { homework } = state.minutes;
  if (homework.some(({ item }) => item === toDo.item)) return refuse('already-done', { phase: state.phase });
  if (homework.length >= MOST_TO_DOS) return refuse('board-full', { max: MOST_TO_DOS });
  return { ok: true, events: [{ type: 'itemPrepared', toDo }] };
}

/**
 * Those who write down what pilots bring (F1) say what is done; who said it takes it back, or a facilitator. An agreed
 * plan isn't changed by it.
 */
export function tickToDo(state: BoardState, person: Participant, { toDo, done }: CommandOf<'tickToDo'>): Decision {
  if (!leads(person) && !votes(person)) return refuse('not-allowed');
  if (state.phase !== 'agree' && state.phase !== 'agreed' && state.phase !== 'follow-up')
    return refuse('wrong-phase', { phase: state.phase });
  const known = [...state.minutes.homework, ...state.plan.steps].find(({ id }) => id === toDo);
  if (known === undefined) return refuse('unknown-subject');
  if ((known.done !== null) === done) return refuse('already-done', { phase: state.phase });
  if (known.done !== null && known.done.by !== person.seat && !leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'toDoTicked', toDo, text: known.text, done }] };
}

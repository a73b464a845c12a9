import type { EventOf, LoggedEvent } from '../event.ts';
import type { ToDoId } from '../ids.ts';
import type { BoardState } from '../state.ts';
import type { ToDo, ToDoDraft } from '../to-do.ts';
import { by } from './by.ts';

/**
 * A list as it is written now: what stays keeps its item and whether it is done. A new one's id follows from the log, as
 * do those of logs that knew no ids.
 */
export const rewritten = (
  before: readonly ToDo[],
  drafts: readonly ToDoDraft[],
  { prefix, wave: now }: { readonly prefix: string; readonly wave: number },
): ToDo[] =>
  drafts.map(({ id, text, owner, due }, index) => {
    const known = before.find((each) => each.id === id);
    const { item = null, wave = now, done = null } = known ?? {};
    return { id: known?.id ?? (`${prefix}-${String(index)}` as ToDoId), text, owner, due, item, wave, done };
  });

const withHomework = (state: BoardState, homework: readonly ToDo[]): BoardState => ({
  ...state,
  minutes: { ...state.minutes, homework, version: state.minutes.version + 1 },
});

export function minutesKept(
  state: BoardState,
  logged: LoggedEvent,
  { content: { homework, concerns } }: EventOf<'minutesKept'>,
): BoardState {
  const next = withHomework(
    state,
    rewritten(state.minutes.homework, homework, { prefix: `h${String(logged.seq)}`, wave: state.plan.wave }),
  );
  return { ...next, minutes: { ...next.minutes, concerns } };
}

export function itemPrepared(state: BoardState, logged: LoggedEvent, { toDo }: EventOf<'itemPrepared'>): BoardState {
  const id = `h${String(logged.seq)}` as ToDoId;
  return withHomework(state, [...state.minutes.homework, { ...toDo, id, wave: state.plan.wave, done: null }]);
}

/** Whoever writes the list meanwhile loses nothing by it, and nobody is asked to agree again: no version goes up. */
export function toDoTicked(state: BoardState, logged: LoggedEvent, event: EventOf<'toDoTicked'>): BoardState {
  const done = event.done ? { by: by(logged), at: logged.at } : null;
  const ticked = (list: readonly ToDo[]) => list.map((each) => (each.id === event.toDo ? { ...each, done } : each));
  const { minutes, plan } = state;
  return {
    ...state,
    minutes: { ...minutes, homework: ticked(minutes.homework) },
    plan: { ...plan, steps: ticked(plan.steps) },
  };
}

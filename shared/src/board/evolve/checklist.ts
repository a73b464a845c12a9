import type { EventOf } from '../event.ts';
import type { BoardState } from '../state.ts';

export function itemPut(state: BoardState, { item, at }: EventOf<'itemPut'>): BoardState {
  const others = state.checklist.filter(({ id }) => id !== item.id);
  return { ...state, checklist: [...others.slice(0, at), item, ...others.slice(at)] };
}

export const itemDropped = (state: BoardState, event: EventOf<'itemDropped'>): BoardState => ({
  ...state,
  checklist: state.checklist.filter(({ id }) => id !== event.item),
});

import type { EventOf, LoggedEvent } from '../event.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';

/** A correction takes the place of what it corrects. */
export function remarked(state: BoardState, logged: LoggedEvent, { remark }: EventOf<'remarked'>): BoardState {
  const said = { ...remark, by: by(logged), at: logged.at, plan: state.plan.version };
  const place = state.remarks.findIndex(({ id }) => id === remark.id);
  return {
    ...state,
    remarks: place === -1 ? [...state.remarks, said] : state.remarks.map((each, at) => (at === place ? said : each)),
  };
}

export const remarkDropped = (state: BoardState, { remark }: EventOf<'remarkDropped'>): BoardState => ({
  ...state,
  remarks: state.remarks.filter(({ id }) => id !== remark),
});

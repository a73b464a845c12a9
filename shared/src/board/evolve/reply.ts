import type { LoggedEvent } from '../event.ts';
import { type BoardState, commandKey, type Reply } from '../state.ts';

/** Keeps what a repeat of this command is to be answered. */
export function replied(state: BoardState, { seat, command, at, event }: LoggedEvent): BoardState['replies'] {
  const { replies } = state;
  if (command === null) return replies;
  const key = commandKey(state, seat, command);
  const earlier = replies.get(key);
  const reply: Reply = {
    ...(earlier ?? { at }),
    ...((event.type === 'answered' || event.type === 'draftWritten') && { revision: event.revision }),
    ...((event.type === 'joined' || event.type === 'letIn' || event.type === 'entered') && { seat: event.seat }),
  };
  return replies.set(key, reply);
}

import type { LoggedEvent } from '../event.ts';
import { type BoardState, commandKey, type Reply } from '../state.ts';

/** Keeps what a repeat of this command is to be answered. */
export function replied(
  replies: BoardState['replies'],
  { seat, command, at, event }: LoggedEvent,
): BoardState['replies'] {
  if (command === null) return replies;
  const key = commandKey(seat, command);
  const earlier = replies.get(key);
  const reply: Reply = {
    ...(earlier ?? { at }),
    ...(event.type === 'answered' && { revision: event.revision }),
    ...((event.type === 'joined' || event.type === 'letIn' || event.type === 'entered') && { seat: event.seat }),
  };
  return replies.set(key, reply);
}

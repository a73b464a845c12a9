import type { LoggedEvent } from '../event.ts';
import type { SeatId } from '../ids.ts';

/** Whose doing it was, of an event that is always somebody's. */
export function by({ seat, event }: LoggedEvent): SeatId {
  if (seat === null) throw new Error(`${event.type} without its person`);
  return seat;
}

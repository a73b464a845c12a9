import type { LoggedEvent } from './event.ts';
import type { SeatId, SubjectId } from './ids.ts';

/**
 * Who asks to speak, in the order in which they pressed, and who has the floor. Never in the log, nor in a file: it is the
 * room's, as who is here is, and gone when the room is.
 */
export interface Speaking {
  /** Null: nobody was given the floor. */
  readonly speaker: SeatId | null;
  /** Each seat once; not the speaker. */
  readonly queue: readonly SeatId[];
}

export const NOBODY_SPEAKS: Speaking = { speaker: null, queue: [] };

const nobodyAsks = ({ speaker, queue }: Speaking): boolean => speaker === null && queue.length === 0;

/** At the end of the queue. Whoever stands in it keeps their place; whoever speaks may ask to speak again. */
export const asking = (speaking: Speaking, seat: SeatId): Speaking =>
  speaking.queue.includes(seat) ? speaking : { ...speaking, queue: [...speaking.queue, seat] };

/** They ask for nothing any more, and have said what they had to say. */
export function silent(speaking: Speaking, seat: SeatId): Speaking {
  const { speaker, queue } = speaking;
  if (speaker !== seat && !queue.includes(seat)) return speaking;
  return { speaker: speaker === seat ? null : speaker, queue: queue.filter((each) => each !== seat) };
}

export const speaks = ({ queue }: Speaking, seat: SeatId): Speaking => ({
  speaker: seat,
  queue: queue.filter((each) => each !== seat),
});

/** What the queue is about, besides who stands in it. */
export interface Floor {
  readonly speaking: Speaking;
  readonly lookingAt: SubjectId | null;
}

/** A request belongs to the topic and the phase in which it was made, and to the person who made it. */
export function floorAfter(floor: Floor, { event }: Pick<LoggedEvent, 'event'>): Floor {
  const { speaking, lookingAt } = floor;
  const emptied = nobodyAsks(speaking) ? speaking : NOBODY_SPEAKS;
  switch (event.type) {
    case 'lookedAt':
      return { ...floor, lookingAt: event.subject };
    case 'phaseOpened':
      return { speaking: emptied, lookingAt: null };
    case 'topicFinished':
      return event.subject === lookingAt ? { ...floor, speaking: emptied } : floor;
    case 'removed':
    case 'seatMoved':
      return { ...floor, speaking: silent(speaking, event.seat) };
    default:
      return floor;
  }
}

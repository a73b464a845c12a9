import type { BoardEvent, LoggedEvent } from '@nemawashi/shared/board/event';
import { ownView } from '@nemawashi/shared/board/own-view';
import { type BoardState, documentsOf } from '@nemawashi/shared/board/state';
import type { Whose } from '../boards/room-options.ts';
import type { SyncHub } from '../documents/sync-hub.ts';
import { endLines, hasLines, sendOwn } from './broadcast.ts';
import type { LiveServer } from './server.ts';

export interface Affected {
  readonly io: LiveServer;
  readonly text: Pick<SyncHub, 'recheck' | 'bring' | 'endSeat'>;
  readonly failed: (error: unknown) => void;
}

/** After which a shared document may be open to others than before. */
const REJUDGED: ReadonlySet<BoardEvent['type']> = new Set([
  'phaseOpened',
  'removed',
  'seatMoved',
  'silenceOpened',
  'silenceEnded',
]);

/** What follows from what is on disk now for lines and shared documents. */
export function afterCommit(
  { io, text, failed }: Affected,
  state: BoardState,
  events: readonly LoggedEvent[],
  whose: Whose,
): void {
  if (events.some(({ event }) => REJUDGED.has(event.type))) void text.recheck(state.id).catch(failed);
  if (events.some(({ event }) => event.type === 'silenceEnded'))
    void text.bring(state.id, documentsOf(state).ideas).catch(failed);
  // Who did it there has other devices here.
  if (whose === 'others')
    for (const seat of new Set(events.flatMap((each) => each.seat ?? []))) {
      const own = hasLines(io, state.id, seat) ? ownView(state, seat) : null;
      if (own !== null) sendOwn(io, state.id, seat, own);
    }
  // Who was removed is out at once; who leads now, or no longer, comes back to the view that goes with it.
  for (const { event } of events) {
    // Not only when the gate has been asked again: nothing more may be written from the devices of before.
    if (event.type === 'seatMoved') text.endSeat(state.id, event.seat);
    if (
      event.type === 'seatMoved' ||
      event.type === 'removed' ||
      event.type === 'leadShared' ||
      event.type === 'corrected'
    )
      endLines(io, state.id, event.seat);
    // What was said by the double is said by them.
    const own = event.type === 'removed' && event.into !== undefined ? ownView(state, event.into) : null;
    if (own !== null) sendOwn(io, state.id, own.person.seat, own);
  }
}

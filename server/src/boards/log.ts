import type { BoardId } from '@nemawashi/shared/board/ids';
import { type EarlierEvent, ofToday } from '@nemawashi/shared/earlier/events';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { evolve } from '@nemawashi/shared/board/evolve';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { EventLog, StoredEvent } from '../store/store.ts';

type Readable = Pick<EventLog, 'slices'>;

export const toStored = (board: BoardId, events: readonly LoggedEvent[]): StoredEvent[] =>
  events.map(({ event, ...rest }) => ({ board, ...rest, body: JSON.stringify(event) }));

/** The log is written by this program alone, from typed events: it is read back without a second look. */
export const toLogged = ({ seq, at, seat, command, body }: StoredEvent): LoggedEvent =>
  ofToday({ seq, at, seat, command, event: JSON.parse(body) as EarlierEvent });

/** A board's log with seq > `after`, in order; empty if there is no such board. Throws `LogBroken`. */
export async function readLog(events: Readable, board: BoardId, after = 0): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = [];
  for await (const slice of events.slices(board, after)) for (const stored of slice) log.push(toLogged(stored));
  return log;
}

/** Null if there is no such board. A slice at a time, so that nobody else waits for a long log. Throws `LogBroken`. */
export async function loadBoard(events: Readable, board: BoardId): Promise<BoardState | null> {
  let state: BoardState | null = null;
  for await (const slice of events.slices(board)) for (const stored of slice) state = evolve(state, toLogged(stored));
  return state;
}

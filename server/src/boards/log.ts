import type { BoardId } from '@nemawashi/shared/board/ids';
import { type EarlierEvent, ofToday } from '@nemawashi/shared/earlier/events';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { replay } from '@nemawashi/shared/board/evolve';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { EventLog, StoredEvent } from '../store/store.ts';

export const toStored = (board: BoardId, events: readonly LoggedEvent[]): StoredEvent[] =>
  events.map(({ event, ...rest }) => ({ board, ...rest, body: JSON.stringify(event) }));

/** The log is written by this program alone, from typed events: it is read back without a second look. */
export const toLogged = ({ seq, at, seat, command, body }: StoredEvent): LoggedEvent =>
  ofToday({ seq, at, seat, command, event: JSON.parse(body) as EarlierEvent });

/** A board's log with seq > `after`, in order; empty if there is no such board. */
export const readLog = async (events: Pick<EventLog, 'read'>, board: BoardId, after = 0): Promise<LoggedEvent[]> =>
  (await events.read(board, after)).map(toLogged);

/** Null if there is no such board. */
export async function loadBoard(events: Pick<EventLog, 'read'>, board: BoardId): Promise<BoardState | null> {
  return replay(await readLog(events, board));
}

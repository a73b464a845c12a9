import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { type EarlierEvent, ofToday } from '@nemawashi/shared/earlier/events';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import { evolve } from '@nemawashi/shared/board/evolve';
import type { BoardState } from '@nemawashi/shared/board/state';
import { Replaced } from '../store/replaced.ts';
import { type EventLog, LogBroken, type StoredEvent } from '../store/store.ts';

type Readable = Pick<EventLog, 'slices' | 'check'>;

export const toStored = (board: BoardId, events: readonly LoggedEvent[]): StoredEvent[] =>
  events.map(({ event, ...rest }) => ({ board, ...rest, body: JSON.stringify(event) }));

/** The log is written by this program alone, from typed events: it is read back without a second look. */
export const toLogged = ({ seq, at, seat, command, body }: StoredEvent): LoggedEvent =>
  ofToday({ seq, at, seat, command, event: JSON.parse(body) as EarlierEvent });

/** Events after which others' turn comes: a few milliseconds of folding. */
export const OF_A_TURN = 200;

/** The events of a board with seq > `after`, in order, in pieces between which everybody else's turn comes. Throws `LogBroken`. */
export async function* logInTurns(
  events: Pick<EventLog, 'slices'>,
  board: BoardId,
  after = 0,
): AsyncGenerator<readonly StoredEvent[]> {
  for await (const slice of events.slices(board, after))
    for (let at = 0; at < slice.length; at += OF_A_TURN) {
      yield slice.slice(at, at + OF_A_TURN);
      await nextTurn();
    }
}

/** A board's log with seq > `after`, in order; empty if there is no such board. Throws `LogBroken`. */
export async function readLog(events: Pick<EventLog, 'slices'>, board: BoardId, after = 0): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = [];
  for await (const piece of logInTurns(events, board, after)) for (const stored of piece) log.push(toLogged(stored));
  return log;
}

/** Null if there is no such board. In turns, so that nobody else waits for a long log. Throws `LogBroken`. */
export async function loadBoard(events: Readable, board: BoardId): Promise<BoardState | null> {
  return (await foldLog(events, board)).state;
}

/** Whether there may be something to erase after it. */
export const leavesBehind = ({ event }: LoggedEvent): boolean =>
  (event.type === 'answered' && event.revision > 1) || event.type === 'draftWritten' || event.type === 'silenceEnded';

export interface Folded {
  readonly state: BoardState | null;
  /** How many of its answers and drafts no longer count and aren't erased. */
  readonly superseded: number;
}

/** A board from its whole log, up to `through` where that is given. Throws `LogBroken`. */
export async function foldLog(events: Readable, board: BoardId, through = Infinity): Promise<Folded> {
  const replaced = new Replaced();
  let state: BoardState | null = null;
  for await (const piece of logInTurns(events, board)) {
    for (const stored of piece) {
      replaced.see(stored);
      if (stored.seq <= through) state = evolve(state, toLogged(stored));
    }
  }
  if (replaced.wrong() !== null) throw new LogBroken(await events.check(board));
  return { state, superseded: replaced.superseded().length };
}

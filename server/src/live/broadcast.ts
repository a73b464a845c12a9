import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Audience } from '@nemawashi/shared/board/view';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Deleted } from '@nemawashi/shared/protocol/live';
import { textOf } from '../boards/pieces.ts';
import type { Broadcast } from '../boards/publisher.ts';
import { eventOf, frameOf, inFrames } from './message.ts';
import type { LiveServer } from './server.ts';

/** Everybody with a line to the board. */
export const boardRoom = (board: BoardId): string => `board:${board}`;
export const audienceRoom = (board: BoardId, audience: Audience): string => `board:${board}:${audience}`;
export const seatRoom = (board: BoardId, seat: SeatId): string => `seat:${board}:${seat}`;

/** So many lines are written to before it is looked at the clock, and so long before anybody else's turn comes. Milliseconds. */
const AT_ONCE = 25;
const OF_A_TURN = 5;

/** Views reach people past Socket.IO, on its lines: a frame is made once for all who get it, and written to each. */
export function createBroadcast(io: LiveServer): Broadcast {
  const { adapter, sockets } = io.sockets;
  const { rooms } = adapter;
  const send = async (room: string, change: string): Promise<void> => {
    // A line's id is a room of its own. Who comes meanwhile gets a welcome, which waits until this is over.
    const lines = [...(rooms.get(room) ?? [])];
    if (lines.length === 0) return;
    const message = eventOf('view', [change]);
    const [text, options] = [textOf(message), inFrames(frameOf(message))];
    let began = 0;
    for (let at = 0; at < lines.length; at += AT_ONCE) {
      if (performance.now() - began > OF_A_TURN) {
        // Also before the first: to see what there is to tell has taken this turn's time.
        await nextTurn();
        began = performance.now();
      }
      for (const line of lines.slice(at, at + AT_ONCE)) sockets.get(line)?.conn.write(text, options);
    }
  };
  return {
    readers: (board, audience) => rooms.get(audienceRoom(board, audience))?.size ?? 0,
    toAll: (board, change) => send(boardRoom(board), change),
    toAudience: (board, audience, change) => send(audienceRoom(board, audience), change),
  };
}

export const hasLines = (io: LiveServer, board: BoardId, seat: SeatId): boolean =>
  io.sockets.adapter.rooms.has(seatRoom(board, seat));

/** Ends a seat's lines: it was taken off the board, or it is to come back with another view. The page tries again by itself. */
export const endLines = (io: LiveServer, board: BoardId, seat: SeatId): void => {
  io.in(seatRoom(board, seat)).disconnectSockets(true);
};

/** Ends every line to a board. */
export const endAllLines = (io: LiveServer, board: BoardId): void => {
  io.in(boardRoom(board)).disconnectSockets(true);
};

/** Ends every line to a board that is no more, also of those that are behind with reading; they are told. */
export function endWithBoard(io: LiveServer, board: BoardId, deleted: Deleted): void {
  for (const socket of io.sockets.sockets.values()) {
    if (socket.data.lease.board.room.state.id !== board) continue;
    socket.emit('deleted', deleted);
    socket.disconnect(true);
  }
}

/** One's own ballot on one's other devices. */
export const sendOwn = (io: LiveServer, board: BoardId, seat: SeatId, own: OwnView): boolean =>
  io.to(seatRoom(board, seat)).emit('own', own);

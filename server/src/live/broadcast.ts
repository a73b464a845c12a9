import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Audience } from '@nemawashi/shared/board/view';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { ViewChange } from '@nemawashi/shared/protocol/live';
import type { Broadcast } from '../boards/publisher.ts';
import type { LiveServer } from './server.ts';
import { written } from './written.ts';

/** Everybody with a line to the board. */
export const boardRoom = (board: BoardId): string => `board:${board}`;
export const audienceRoom = (board: BoardId, audience: Audience): string => `board:${board}:${audience}`;
export const seatRoom = (board: BoardId, seat: SeatId): string => `seat:${board}:${seat}`;

/** Socket.IO as the way in which views reach people: one frame is encoded once for all who get it. */
export const createBroadcast = (io: LiveServer): Broadcast => ({
  readers: (board, audience) => io.sockets.adapter.rooms.get(audienceRoom(board, audience))?.size ?? 0,
  toAll: (board, change) => io.to(boardRoom(board)).emit('view', written<ViewChange>(change)),
  toAudience: (board, audience, change) =>
    io.to(audienceRoom(board, audience)).emit('view', written<ViewChange>(change)),
});

/** Ends a seat's lines: it was taken off the board, or it is to come back with another view. The page tries again by itself. */
export const endLines = (io: LiveServer, board: BoardId, seat: SeatId): void => {
  io.in(seatRoom(board, seat)).disconnectSockets(true);
};

/** One's own ballot on one's other devices. */
export const sendOwn = (io: LiveServer, board: BoardId, seat: SeatId, own: OwnView): boolean =>
  io.to(seatRoom(board, seat)).emit('own', own);

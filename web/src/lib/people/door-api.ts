import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type {
  AnswerKnock,
  DoorFound,
  DoorOpened,
  EverybodyAnswered,
  Knock,
  KnockState,
} from '@nemawashi/shared/protocol/door';
import { request } from '#lib/connection/request.ts';

const at = (board: BoardId): string => `/api/boards/${encodeURIComponent(board)}`;
const as = (seat: SeatId): string => `seat=${encodeURIComponent(seat)}`;

export const openDoor = (board: BoardId, seat: SeatId) =>
  request<DoorOpened>('POST', `${at(board)}/door?${as(seat)}`, {});
export const findBoard = (code: string) => request<DoorFound>('POST', '/api/door', { code });
/** Asking again with the same ticket answers how it stands. */
export const knock = (board: BoardId, input: Knock) => request<KnockState>('POST', `${at(board)}/waiting`, input);
/** Lets in all of them. */
export const letInEverybody = (board: BoardId, seat: SeatId, tickets: readonly string[]) =>
  request<EverybodyAnswered>('POST', `${at(board)}/waiting/everybody?${as(seat)}`, { tickets });
export const answerKnock = (board: BoardId, seat: SeatId, input: AnswerKnock) =>
  request<KnockState>('POST', `${at(board)}/waiting/answers?${as(seat)}`, input);

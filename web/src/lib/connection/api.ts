import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type {
  BoardCreated,
  CreateBoard,
  EnterPerson,
  ExportFormat,
  Invitation,
  JoinBoard,
  Joined,
  KnownBoard,
  MadeLink,
  NewLink,
  PersonalLinkMade,
  PersonalLinkWish,
  Return,
} from '@nemawashi/shared/protocol/http';
import type { Language } from '@nemawashi/shared/words/languages';
import { request } from './request.ts';

const at = (board: BoardId): string => `/api/boards/${encodeURIComponent(board)}`;
const as = (seat: SeatId): string => `seat=${encodeURIComponent(seat)}`;

export const createBoard = (input: CreateBoard) => request<BoardCreated>('POST', '/api/boards', input);
/** Those this browser holds a seat on, newest first. */
export const knownBoards = () => request<readonly KnownBoard[]>('GET', '/api/boards');
export const lookAtInvitation = (board: BoardId, secret: string) =>
  request<Invitation>('POST', `${at(board)}/invitation`, { secret });
export const joinBoard = (board: BoardId, input: JoinBoard) => request<Joined>('POST', `${at(board)}/seats`, input);
export const makeLink = (board: BoardId, seat: SeatId, input: NewLink) =>
  request<MadeLink>('POST', `${at(board)}/links?${as(seat)}`, input);

export const enterPerson = (board: BoardId, seat: SeatId, input: EnterPerson) =>
  request<Joined>('POST', `${at(board)}/entered?${as(seat)}`, input);

export const makePersonalLink = (board: BoardId, seat: SeatId, input: PersonalLinkWish) =>
  request<PersonalLinkMade>('POST', `${at(board)}/personal-links?${as(seat)}`, input);

export const returnToSeat = (board: BoardId, input: Return) => request<Joined>('POST', `${at(board)}/return`, input);

/** Where the browser downloads an export. `timeZone`: an IANA name; the file writes times as its reader's clock shows them. */
export const exportAddress = (
  board: BoardId,
  seat: SeatId,
  format: ExportFormat,
  { language, timeZone }: { language: Language; timeZone: string },
): string => `${at(board)}/export/${format}?${as(seat)}&language=${language}&zone=${encodeURIComponent(timeZone)}`;

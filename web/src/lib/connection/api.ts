import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type {
  BoardCreated,
  BoardDeletion,
  CreateBoard,
  DeleteBoard,
  DocumentEarlier,
  DocumentWriter,
  EarlierSetUp,
  EnterPerson,
  Invitation,
  JoinBoard,
  Joined,
  KnownBoard,
  LineAsked,
  MadeLink,
  NewLink,
  PersonalInvitations,
  PersonalLinkMade,
  PersonalLinkWish,
  PresentLink,
  Retention,
  Return,
} from '@nemawashi/shared/protocol/http';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import type { ExportChoice } from '@nemawashi/shared/protocol/exports';
import type { Language } from '@nemawashi/shared/words/languages';
import { ours } from './address.ts';
import { request } from './request.ts';

const at = (board: BoardId): string => `/api/boards/${encodeURIComponent(board)}`;
const as = (seat: SeatId): string => `seat=${encodeURIComponent(seat)}`;

export const createBoard = (input: CreateBoard) =>
  request<BoardCreated>('POST', '/api/boards', input, LARGEST.newBoard);
/** Those this browser holds a seat on, newest first; `after`: those behind that one. */
export const knownBoards = (after?: BoardId) =>
  request<readonly KnownBoard[]>(
    'GET',
    `/api/boards${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`,
  );
/** What another board would start with, to whoever leads this one. */
export const earlierSetUp = (board: BoardId, seat: SeatId) =>
  request<EarlierSetUp>('GET', `${at(board)}/set-up?${as(seat)}`);
/** The seats this browser holds at one board, one's own first. */
export const seatsHere = (board: BoardId) =>
  request<readonly KnownBoard[]>('GET', `/api/boards?board=${encodeURIComponent(board)}`);
export const lookAtInvitation = (board: BoardId, secret: string) =>
  request<Invitation>('POST', `${at(board)}/invitation`, { secret });
export const joinBoard = (board: BoardId, input: JoinBoard) => request<Joined>('POST', `${at(board)}/seats`, input);
export const makeLink = (board: BoardId, seat: SeatId, input: NewLink) =>
  request<MadeLink>('POST', `${at(board)}/links?${as(seat)}`, input);

/** Until when the board is kept. */
export const retentionOf = (board: BoardId, seat: SeatId) =>
  request<Retention>('GET', `${at(board)}/retention?${as(seat)}`);

/** For good, and with everything; `title`: what it is called, as whoever leads has typed it. */
export const deleteBoard = (board: BoardId, seat: SeatId, input: DeleteBoard) =>
  request<BoardDeletion>('POST', `${at(board)}/deletion?${as(seat)}`, input);

/** Answers those that were made now. */
export const invitePeople = (board: BoardId, seat: SeatId, input: PersonalInvitations) =>
  request<readonly MadeLink[]>('POST', `${at(board)}/personal-invitations?${as(seat)}`, input);

/** Those that are not revoked, to whoever leads. */
export const presentLinks = (board: BoardId, seat: SeatId) =>
  request<readonly PresentLink[]>('GET', `${at(board)}/links?${as(seat)}`);

export const enterPerson = (board: BoardId, seat: SeatId, input: EnterPerson) =>
  request<Joined>('POST', `${at(board)}/entered?${as(seat)}`, input);

export const makePersonalLink = (board: BoardId, seat: SeatId, input: PersonalLinkWish) =>
  request<PersonalLinkMade>('POST', `${at(board)}/personal-links?${as(seat)}`, input);

export const returnToSeat = (board: BoardId, input: Return) => request<Joined>('POST', `${at(board)}/return`, input);

/** Whether a line may be opened: why not is the refusal. */
export const lineAsked = (board: BoardId, seat: SeatId) => request<LineAsked>('GET', `${at(board)}/line?${as(seat)}`);

/** Who wrote in a shared document. */
export const documentWriters = (board: BoardId, seat: SeatId, document: string) =>
  request<readonly DocumentWriter[]>(
    'GET',
    `${at(board)}/writers?${as(seat)}&document=${encodeURIComponent(document)}`,
  );

/** What texts of a shared document said before others took words out of them, to whoever leads. */
export const documentEarlier = (board: BoardId, seat: SeatId, document: string) =>
  request<readonly DocumentEarlier[]>(
    'GET',
    `${at(board)}/earlier?${as(seat)}&document=${encodeURIComponent(document)}`,
  );

/** What may be exported now. */
export const exportChoices = (board: BoardId, seat: SeatId) =>
  request<readonly ExportChoice[]>('GET', `${at(board)}/exports?${as(seat)}`);

/**
 * Where an export comes from, telling its progress. `timeZone`: an IANA name; the file writes times as its reader's clock
 * shows them. `table`: empty where the format holds all of them. `annex`: whether the guide comes last.
 */
/** `progress`: with how far it is; `inline`: to be looked at in the browser, where it can be read as it is. */
export const exportAddress = (
  board: BoardId,
  seat: SeatId,
  format: string,
  { language, timeZone, table, annex }: { language: Language; timeZone: string; table: string; annex: boolean },
  way: 'progress' | 'inline',
): string =>
  ours(
    `${at(board)}/export/${format}?${as(seat)}&language=${language}&zone=${encodeURIComponent(timeZone)}&${way}=1${
      table === '' ? '' : `&table=${table}`
    }${annex ? '' : '&annex=0'}`,
  );

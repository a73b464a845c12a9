/** The live line (Socket.IO): what is said on it, in both directions. */
import * as v from 'valibot';
import type { Act } from '../board/act.ts';
import type { Envelope } from '../board/command.ts';
import { boardId, seatId } from '../board/id-schemas.ts';
import type { Timestamp } from '../board/ids.ts';
import type { Refusal, RefusalKind } from '../board/refusal.ts';
import type { Reply } from '../board/state.ts';
import type { SentSections } from './wire/sections.ts';
import type { OwnView } from '../board/own-view.ts';

/** As whom a page listens. A facilitator may open the projector's page with their own seat. */
const SCREENS = ['seat', 'projector'] as const;

/** Sent by the client when it connects. */
export const handshakeSchema = v.object({
  protocol: v.number(),
  board: boardId,
  seat: seatId,
  screen: v.optional(v.picklist(SCREENS), 'seat'),
});
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/**
 * In the address of the request that opens a line, and of the one that asks why none opens: whoever holds no such seat
 * gets no line, and so nobody to be told by.
 */
export const lineQuerySchema = v.object({ board: boardId, seat: seatId });
export type LineQuery = v.InferOutput<typeof lineQuerySchema>;

/** The answer to a command, or an act. `ok` means: it is on disk, or, of an act, that everybody is told. */
export type Ack = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly refusal: Refusal };

/** The whole of what one may see; sent on every connect, so that nothing has to be caught up with. */
export interface Welcome {
  readonly now: Timestamp;
  readonly sections: SentSections;
  readonly own: OwnView;
}

/** Only the sections that changed: lists by the rows that did, the others whole. */
export type ViewChange = Partial<SentSections>;

export interface ClientToServer {
  command: (envelope: Envelope, ack: (ack: Ack) => void) => void;
  /** What no record is kept of. It isn't sent again by itself: an hour later nobody would expect it. */
  act: (act: Act, ack: (ack: Ack) => void) => void;
  /** Asks for the server's time: a device's own may be wrong, and jump. */
  clock: (answer: (now: Timestamp) => void) => void;
}

export interface ServerToClient {
  welcome: (welcome: Welcome) => void;
  view: (change: ViewChange) => void;
  own: (own: OwnView) => void;
  /** The board is no more: the last that a line tells. */
  deleted: (deleted: Deleted) => void;
}

/** When, and by whom; `by` missing: whoever runs the server, or nobody: it had been kept for as long as boards are. */
export type Deleted = { readonly at: Timestamp; readonly by?: string };

/** `connect_error.data` when the line is refused. */
export interface LineRefused {
  readonly refusal: RefusalKind;
}

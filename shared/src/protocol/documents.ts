import type { SeatId } from '../board/ids.ts';

/** Where things stand in the two shared Yjs documents of a board. Both sides use these names and no others. */

/** In `ideas-<generation>`: a Y.Array of Y.Maps, in order of creation. */
export const CANDIDATES = 'candidates';

/**
 * The keys of a candidate's Y.Map. `title` and `detail` are Y.Text; `hours` (a month today) and `saving` (percent) are
 * numbers or null; `removed` is true or null; the others strings or null. A double stays in the list: `mergedInto` names the candidate it belongs to,
 * and whoever reads the list reads both as one, with both authors (board/merged).
 * Who wrote a candidate doesn't stand in it: it is the seat whose client put it into the list, as the server knows it.
 */
export const CANDIDATE_KEYS = {
  id: 'id',
  title: 'title',
  detail: 'detail',
  department: 'department',
  hours: 'hours',
  saving: 'saving',
  mergedInto: 'mergedInto',
  removed: 'removed',
} as const;

/** In `notes-<generation>`: one top-level Y.Text per item. Top-level, because two people may begin the same note at once. */
export const noteName = (item: string): string => `note:${item}`;

/** In the place of the seat that wrote what is for good nobody's, as ideas of a silence where nobody is named. No board gives it. */
export const NOBODY = 'nobody' as SeatId;

/** Longest note, in characters; longer ones are cut on reading. */
export const NOTE_LIMIT = 2000;

/** What awareness says about a person; `user` is stamped by the server from its list of participants. */
export interface Presence {
  readonly user?: {
    readonly seat: string;
    readonly name: string;
    readonly role: string;
    readonly department: string | null;
  };
  /** What they are editing: `candidate/<id>/title`, `note/<item>` …; null: nothing. */
  readonly at?: string | null;
}

/** Close codes of the documents' line. The client stops trying after any of them. */
export const CLOSE = {
  malformed: 4400,
  noSession: 4401,
  notAllowed: 4403,
  notFound: 4404,
  tooLarge: 4413,
  /** More of others' text was deleted than one person may (SPEC Y23): it stands, and is seen again on a page that is loaded anew. */
  deletesOthers: 4429,
} as const;

/**
 * Where WebSockets don't get through, a document's messages are carried by the live line: in its namespace
 * `/sync/<board>/<document>`, to which the client connects with this.
 */
export interface CarriedHandshake {
  readonly seat: string;
}

/** A message goes in parts, each as long as this but the last: the live line takes nothing large. Bytes. */
export const CARRIED_PART = 16 * 1024;

export interface CarriedToServer {
  part: (bytes: Uint8Array, last: boolean) => void;
}

export interface CarriedToClient {
  /** Let in; nothing is sent before. */
  opened: () => void;
  message: (bytes: Uint8Array) => void;
  /** Asks whether everything sent so far has come. */
  arrived: (yes: () => void) => void;
  /** As a WebSocket's close code; the end of the line. */
  closed: (code: number) => void;
}

/**
 * Why a command changed nothing. The sentence a person reads is `refusals.<kind>` in the catalogue; `values` fill it.
 * `retry`: the same command may succeed later without being changed.
 */
export const REFUSALS = {
  /** There is no such board. */
  'not-found': { retry: false },
  /** Its log isn’t what was written. Only whoever runs the server can mend that. */
  'board-damaged': { retry: false },
  /** It was deleted; `at`: when that was; `by`: by whom, told to those who were on it. */
  'board-deleted': { retry: false },
  /** No link of this board, or not written as it was given. */
  'link-unknown': { retry: false },
  /** The link was revoked: it once let people in. */
  'link-revoked': { retry: false },
  /** Another role may do it, or only those who lead. */
  'not-allowed': { retry: false },
  /** Not in this phase of the board; `phase`: in which it is. */
  'wrong-phase': { retry: false },
  /** The vote came after its round had closed; `at`: when that was. */
  'round-closed': { retry: false },
  /** The board has no such round. */
  'round-unknown': { retry: false },
  /** Another device changed the answer since; `revision`: which counts. */
  superseded: { retry: false },
  /** A number that the field doesn’t take; `min`, `max`. */
  'out-of-range': { retry: false },
  /** Nothing of that id can be voted on, looked at or changed here. */
  'unknown-subject': { retry: false },
  /** A name is needed. */
  'name-empty': { retry: false },
  /** The name is longer than the board keeps. */
  'name-too-long': { retry: false },
  /** No department of this board, or none for this role. */
  'department-unknown': { retry: false },
  /** Another department is called alike; `department`. */
  'department-double': { retry: false },
  /** A round needs an item at least. */
  'nothing-to-answer': { retry: false },
  /** Everybody still writes alone: what they wrote would be left behind. */
  'silence-open': { retry: false },
  /** It came when the ideas had appeared. */
  'silence-over': { retry: false },
  /** So few that each would be known by what they write; `min`. */
  'too-few-writers': { retry: false },
  /** Scoring needs a candidate at least. */
  'nothing-to-score': { retry: false },
  /** A first round closes only with an answer in it. */
  'no-votes': { retry: false },
  /** Somebody else has just done it. */
  'already-done': { retry: false },
  /** Plan, minutes or figures aren’t those that the person saw. */
  'plan-changed': { retry: false },
  /** A reservation, an objection or an exception needs its reason. */
  'reason-needed': { retry: false },
  /** As many of these as a board keeps, or as much text; `max`, then in characters. */
  'board-full': { retry: false },
  /** As many people as a board takes; `max`. */
  'too-many-people': { retry: false },
  /** Nobody of that seat is here. */
  'person-unknown': { retry: false },
  /** They have had their say in a round that is closed. */
  'has-voted': { retry: false },
  /** The board would have nobody who leads it. */
  'last-facilitator': { retry: false },
  /** The executives’ answers are still held back. */
  'not-revealed': { retry: false },
  /** As many rounds as a board keeps. */
  'too-many-rounds': { retry: false },
  /** Answering for them would show what nobody may know. */
  'proxy-not-allowed': { retry: false },
  /** Whether their answers have a name was promised before they gave them. */
  'promise-given': { retry: false },
  /** Only they themselves may bring this seat to another device. */
  'only-themselves': { retry: false },
  /** The personal link was used already. */
  'link-used': { retry: false },
  /** The seat was moved to another device. */
  'seat-moved': { retry: false },
  /** The plan holds no date yet. */
  'no-dates': { retry: false },
  /** They were taken off the board. */
  removed: { retry: false },
  /** The seat was merged with the same person’s other one. */
  merged: { retry: false },
  /** Somebody of that name is here: is that them? `name`. */
  'already-here': { retry: false },
  /** No door is open under this code. */
  'code-unknown': { retry: false },
  /** As many wait at the door as it holds. */
  'waiting-room-full': { retry: true },
  /** The plan is agreed, or the candidates are on the slate. */
  frozen: { retry: false },
  /** It couldn’t be written to disk, and hasn’t happened. */
  'not-saved': { retry: true },
  /** Asked too often; `seconds` until it is worth asking again. */
  'too-many-requests': { retry: true },
  /** More than the server takes at once. */
  'too-large': { retry: false },
  /** Making the file took more memory, or more time, than it may. */
  'file-too-large': { retry: false },
  /** Every line ended that it went out on. */
  'not-delivered': { retry: true },
  /** Not what the protocol says; a page never sends it. */
  malformed: { retry: false },
  /** The browser doesn’t bring back the cookie that it was offered. */
  'cookies-refused': { retry: false },
  /** The browser holds no seat here. */
  'no-session': { retry: false },
  /** The browser holds other seats, not this one. */
  'not-your-seat': { retry: false },
  /** The page is of another version than the server. */
  'protocol-outdated': { retry: false },
  /** Not the token that this server asks of who makes a board. */
  'create-token-wrong': { retry: false },
  /** The page came from another address than this server’s. */
  'origin-refused': { retry: false },
  /** The page’s own: it shows what its device kept, and takes answers only. */
  'no-line': { retry: false },
  /** A fault of the server’s; its log says more. */
  internal: { retry: true },
} as const satisfies Record<string, { retry: boolean }>;

export type RefusalKind = keyof typeof REFUSALS;

export interface Refusal {
  readonly kind: RefusalKind;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refuse = (kind: RefusalKind, values?: Refusal['values']): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: values === undefined ? { kind } : { kind, values },
});

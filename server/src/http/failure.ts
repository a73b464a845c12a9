import type { SeatId } from '@nemawashi/shared/board/ids';
import { REFUSALS, type Refusal, type RefusalKind } from '@nemawashi/shared/board/refusal';
import type { Reply } from '@nemawashi/shared/board/state';
import type { Ack } from '@nemawashi/shared/protocol/live';

/** A refusal on its way out of a request handler. */
export class RequestRefused extends Error {
  readonly refusal: Refusal;
  constructor(kind: RefusalKind, values?: Refusal['values']) {
    super(kind);
    this.refusal = values === undefined ? { kind } : { kind, values };
  }
}

/** What was answered to a command that was accepted. Throws its refusal otherwise. */
export function accepted(ack: Ack): Reply {
  if (!ack.ok) throw new RequestRefused(ack.refusal.kind, ack.refusal.values);
  return ack.reply;
}

/** As `accepted`, for a command that gives a seat. */
export function seated(ack: Ack): SeatId {
  const { seat } = accepted(ack);
  if (seat === undefined) throw new Error('A command that gives a seat gave none');
  return seat;
}

/** As long as somebody has to wait before it is worth asking again, in the sentence and in the answer's head. */
export const tooMany = (waitMs: number): RequestRefused =>
  new RequestRefused('too-many-requests', { seconds: Math.max(1, Math.ceil(waitMs / 1000)) });

/** Refuses whoever has to wait. */
export function paid(waitMs: number): void {
  if (waitMs > 0) throw tooMany(waitMs);
}

const STATUS: Partial<Record<RefusalKind, number>> = {
  'not-found': 404,
  'board-deleted': 404,
  'link-unknown': 404,
  'code-unknown': 404,
  'link-revoked': 410,
  'link-used': 410,
  'not-allowed': 403,
  'origin-refused': 403,
  'create-token-wrong': 403,
  removed: 403,
  merged: 403,
  'seat-moved': 403,
  'only-themselves': 403,
  'cookies-refused': 403,
  'no-session': 401,
  'not-your-seat': 401,
  'too-many-requests': 429,
  'too-large': 413,
  malformed: 400,
  'name-empty': 400,
  'name-too-long': 400,
  'not-delivered': 503,
  'not-saved': 503,
  internal: 500,
};

/** The HTTP status that goes with a refusal; 409 where the board's state is against it. */
export const statusOf = (kind: RefusalKind): number => STATUS[kind] ?? (REFUSALS[kind].retry ? 503 : 409);

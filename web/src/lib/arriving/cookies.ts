import type { Joined, SessionKept } from '@nemawashi/shared/protocol/http';
import { seatsHere } from '#lib/connection/api.ts';
import { request, type Result } from '#lib/connection/request.ts';

const session = () => request<SessionKept>('POST', '/api/session', {});

/** Whether this browser brings back the cookie it is offered; null: the server couldn't be asked. */
export async function keepsCookies(): Promise<boolean | null> {
  const first = await session();
  if (!first.ok) return null;
  if (first.value.kept) return true;
  const second = await session();
  return second.ok ? second.value.kept : null;
}

/** Whether a refusal, or an answer, says that the browser brought no cookie. */
export const withoutCookie = (result: Result<unknown>): boolean =>
  !result.ok && result.refusal?.kind === 'cookies-refused';

/**
 * Takes a seat so that the browser holds it by the cookie it has afterwards. Two tabs opened at once are each offered a
 * cookie, and the one that comes last replaces the one that was given the seat; then the same is asked again, which gives
 * the same seat to the present one. `take`: may be asked again.
 */
export async function takeSeat(take: () => Promise<Result<Joined>>): Promise<Result<Joined>> {
  let result = await take();
  // With the refusal came a cookie: perhaps the one of before was deleted a moment ago.
  if (withoutCookie(result)) result = await take();
  for (let again = 0; again < 2 && result.ok; again += 1) {
    const { board, seat } = result.value;
    const held = await seatsHere(board);
    if (!held.ok || held.value.some((each) => each.seat === seat)) break;
    result = await take();
  }
  return result;
}

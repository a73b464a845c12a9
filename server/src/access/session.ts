import { fastifyCookie } from '@fastify/cookie';
import { hashSecret, makeSecret } from './secret.ts';

/** One cookie per browser; the store knows which seats it holds, and the page's address says which one is meant. */
export const SESSION_COOKIE = 'nemawashi';
/** `_` and `-` stand in those of earlier versions. */
const FORMAT = /^[A-Za-z0-9_-]{32}$/;

/** The hash of the browser's session, as the store knows it; null if the browser has none. */
export function sessionOf(headers: { cookie?: string | undefined }): string | null {
  const secret = fastifyCookie.parse(headers.cookie ?? '')[SESSION_COOKIE];
  return secret !== undefined && FORMAT.test(secret) ? hashSecret(secret) : null;
}

export function newSession(): { secret: string; hash: string } {
  const secret = makeSecret();
  return { secret, hash: hashSecret(secret) };
}

import { randomBytes } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { hashSecret } from './secret.ts';

/**
 * One cookie per browser; the store knows which seats it holds, and the page's address says which one is meant. Browsers
 * let a plain http page replace no cookie that an https page of the same host has set, so each has a name of its own.
 * Ports aren't told apart: servers on one host share the cookie, and each knows its own seats by it.
 */
const COOKIES = { https: 'nemawashi', http: 'nemawashi-http' } as const;
/** `_` and `-` stand in those of earlier versions. */
const FORMAT = /^[A-Za-z0-9_-]{32}$/;

/** The hash of the browser's session, as the store knows it; null if the browser has none. */
export function sessionOf(headers: { cookie?: string | undefined }): string | null {
  const brought = fastifyCookie.parse(headers.cookie ?? '');
  // First the one that once stood for both.
  const secret = [brought[COOKIES.https], brought[COOKIES.http]].find((each) => each !== undefined && FORMAT.test(each));
  return secret === undefined ? null : hashSecret(secret);
}

export interface NewSession {
  readonly cookie: string;
  readonly secret: string;
}

/** `secure`: for a page that was loaded over https. */
export const newSession = (secure: boolean): NewSession => ({
  cookie: secure ? COOKIES.https : COOKIES.http,
  secret: randomBytes(24).toString('base64url'),
});

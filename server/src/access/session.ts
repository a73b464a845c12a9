import { randomBytes } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { hashSecret } from './secret.ts';

/**
 * One cookie per browser; the store knows which seats it holds, and the page's address says which one is meant. Over https
 * its name keeps others from setting it: with `__Host-` no neighbour under the same domain can, nor a page of the same
 * host over http; where the server lives at a path, which that name rules out, `__Secure-` keeps at least the latter
 * away. Ports aren't told apart: servers on one host share the cookie, and each knows its own seats by it.
 */
const COOKIES = { host: '__Host-nemawashi', path: '__Secure-nemawashi', http: 'nemawashi-http' } as const;
/** Of earlier versions, over https: whoever still brings it keeps their seats, and gets it under the name of now. */
const EARLIER = 'nemawashi';
/** `_` and `-` stand in those of earlier versions. */
const FORMAT = /^[A-Za-z0-9_-]{32}$/;

export interface CookiePlace {
  readonly path: string;
  /** For a page that was loaded over https. */
  readonly secure: boolean;
}

/** Under which name a browser gets its cookie there. */
export const cookieName = ({ path, secure }: CookiePlace): string =>
  secure ? COOKIES[path === '/' ? 'host' : 'path'] : COOKIES.http;

type Headers = { cookie?: string | undefined };

/** What the browser brought, and under which name; null: nothing of ours. */
export function broughtIn(headers: Headers): { readonly name: string; readonly secret: string } | null {
  const brought = fastifyCookie.parse(headers.cookie ?? '');
  // Those that are hardest to forge come first.
  for (const name of [COOKIES.host, COOKIES.path, EARLIER, COOKIES.http]) {
    const secret = brought[name];
    if (secret !== undefined && FORMAT.test(secret)) return { name, secret };
  }
  return null;
}

/** The hash of the browser's session, as the store knows it; null if the browser has none. */
export function sessionOf(headers: Headers): string | null {
  const brought = broughtIn(headers);
  return brought === null ? null : hashSecret(brought.secret);
}

export const newSecret = (): string => randomBytes(24).toString('base64url');

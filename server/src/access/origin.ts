import type { IncomingHttpHeaders } from 'node:http';

/**
 * True if a request that changes something, or an upgrade, comes from a page of this server. Where PUBLIC_ORIGIN is set
 * that is the only one; else the page must have been loaded from the very host the request goes to.
 * A missing Origin is refused: every browser sends one here.
 */
export function sameOrigin(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (publicOrigin !== null) return origin === publicOrigin;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/**
 * As `sameOrigin`, for a request that only asks and so may come without an Origin, as a page's own do. Where the browser
 * says from where it was asked (on https and on localhost), that must be a page of this server.
 */
export function mayAsk(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  if (headers.origin !== undefined) return sameOrigin(headers, publicOrigin);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

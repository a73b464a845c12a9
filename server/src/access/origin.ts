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

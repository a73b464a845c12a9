import type { IncomingHttpHeaders } from 'node:http';

/**
 * True if a request that changes something, or an upgrade, comes from a page of this server. Where PUBLIC_ORIGIN is set
 * that is the only one. Else the page must have been loaded from the very host the request goes to (`Host`, which
 * `front.ts` replaces by what a trusted proxy says), or the browser itself must say that both are one origin: it sends
 * `Sec-Fetch-Site` where a page is secure, and no page can forge it.
 * A missing Origin is refused: every browser sends one here.
 */
export function sameOrigin(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  const { origin } = headers;
  const page = origin === undefined ? null : webAddress(origin);
  if (page === null) return false;
  if (publicOrigin !== null) return origin === publicOrigin;
  return headers['sec-fetch-site'] === 'same-origin' || sameHost(page, headers);
}

/** Where this server believes to be, for whoever is refused: `null` if the request doesn’t even say its host. */
export function believedOrigin(headers: IncomingHttpHeaders, publicOrigin: string | null): string | null {
  if (publicOrigin !== null) return publicOrigin;
  const asked = webAddress(`${schemeOf(headers) ?? 'http:'}//${headers.host ?? ''}`);
  return asked?.origin ?? null;
}

/** The page that a request says it is from, as it may be written down: an address alone, whatever stands there. */
export function namedPage({ origin }: IncomingHttpHeaders): string {
  if (origin === undefined) return 'no origin';
  return webAddress(origin)?.origin ?? 'no address';
}

/** Hosts are compared as browsers write them: the port that goes with the page’s scheme may be there or not. */
function sameHost(page: URL, headers: IncomingHttpHeaders): boolean {
  const asked = webAddress(`${page.protocol}//${headers.host ?? ''}`);
  if (asked === null) return false;
  const scheme = schemeOf(headers);
  if (scheme === null) return asked.host === page.host;
  // A proxy that says which scheme people use may still name the port of its own inner side.
  const inner = page.port === '' && ['', '80', '443'].includes(asked.port);
  return scheme === page.protocol && asked.hostname === page.hostname && (asked.port === page.port || inner);
}

/** `http:` or `https:` as a trusted proxy says it (`front.ts` takes away what any other says); null: nobody does. */
function schemeOf({ 'x-forwarded-proto': said }: IncomingHttpHeaders): string | null {
  const last = lastOf(said)?.toLowerCase();
  if (last === 'https' || last === 'wss') return 'https:';
  return last === 'http' || last === 'ws' ? 'http:' : null;
}

/** Of a header that every proxy adds to, what the nearest one said. */
export function lastOf(header: string | readonly string[] | undefined): string | null {
  const said = typeof header === 'string' ? header : header?.join(',');
  return said?.split(',').at(-1)?.trim() ?? null;
}

function webAddress(text: string): URL | null {
  if (!/^https?:\/\/[^/?#@]+$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
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

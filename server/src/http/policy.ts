import { inlineScripts } from './shell.ts';

/** What every answer of ours may do in a browser; the page's own meta tag says the same of itself. */
const DIRECTIVES: readonly string[] = [
  "default-src 'self'",
  // Positions and sizes are set as style attributes.
  "style-src 'self' 'unsafe-inline'",
  // The lines; naming the host would tie them to one address.
  "connect-src 'self' ws: wss:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
];

const policy = (...scripts: readonly string[]): string =>
  [...DIRECTIVES, ["script-src 'self'", ...scripts].join(' ')].join('; ');

/** Of everything but the page: no script that stands in it. */
export const POLICY = policy();

/** Of the page: its start script, by its hash, and no other. */
export const policyOf = (page: string): string => policy(...inlineScripts(page).map((hash) => `'${hash}'`));

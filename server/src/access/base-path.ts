/** First steps of our own addresses: behind a base path that began with one, the two couldn’t be told apart. */
export const OWN_STEPS: ReadonlySet<string> = new Set([
  '_app',
  'advisers',
  'api',
  'b',
  'door',
  'guide',
  'healthz',
  'join',
  'readyz',
  'return',
  'sample',
  'socket.io',
  'sync',
]);

const BASE_PATH = /^(\/[A-Za-z0-9._~-]+)+$/;

/** A place on an address where this server may live, as `/board` or `/tools/board`. */
export const isBasePath = (path: string): boolean => BASE_PATH.test(path) && !OWN_STEPS.has(path.split('/')[1] ?? '');

/**
 * What is asked for, without the base path in front. Some proxies take it off and some leave it, and some that take it off
 * leave two slashes: all of them mean the same.
 */
export function withoutBase(url: string, basePath: string): string {
  if (basePath === '') return url;
  const end = url.slice(basePath.length, basePath.length + 1);
  const rest = url.startsWith(basePath) && ['', '/', '?'].includes(end) ? url.slice(basePath.length) : url;
  return `/${rest.replace(/^\/+/, '')}`;
}

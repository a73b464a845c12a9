/**
 * What a request is answered from. `network`: not the worker's business. `page`: the server, and the kept page only where
 * that doesn't answer. `version`: a file whose name holds its content's hash, so any copy is the right one. `picture`: the
 * server first.
 */
export type Way = 'network' | 'page' | 'version' | 'picture';

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Where what people say and see goes by: never kept. */
const NEVER = /^(api|socket\.io|sync|healthz|readyz)(\/|\?|$)/;

/** `scope`: the address under which the worker works, with a slash at its end. `pictures`: static files by their path. */
export function wayOf({ method, mode, url }: Asked, scope: string, pictures: readonly string[]): Way {
  if (method !== 'GET' || !url.startsWith(scope)) return 'network';
  const path = url.slice(scope.length);
  if (NEVER.test(path)) return 'network';
  if (mode === 'navigate') return 'page';
  if (path.startsWith('_app/immutable/')) return 'version';
  return pictures.includes(path) ? 'picture' : 'network';
}

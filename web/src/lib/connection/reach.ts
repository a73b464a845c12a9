/**
 * Why there is no line, as far as a page can find out. `offline`: the device says it has no network. `unreachable`: no
 * answer came. `failing`: an answer came, but the server, or a proxy in its place, can't do it now. `not-ours`: something
 * else answered, such as a network's sign-in page. `line`: the server answers, and yet no live line comes about.
 */
export type Trouble = 'offline' | 'unreachable' | 'failing' | 'not-ours' | 'line';

export interface Surroundings {
  fetch(path: string, init: RequestInit): Promise<Response>;
  readonly online: boolean;
  /** Longest wait for an answer, in milliseconds. */
  readonly patience: number;
}

/** Long enough for a slow line, short enough for the page to say within five seconds what is wrong. */
const PATIENCE_MS = 1_800;

const browser = (): Surroundings => ({
  fetch: (path, init) => fetch(path, init),
  online: navigator.onLine,
  patience: PATIENCE_MS,
});

/** Asks the server whether it lives, and judges what comes back. */
export async function reach({ fetch: ask, online, patience }: Surroundings = browser()): Promise<Trouble> {
  if (!online) return 'offline';
  try {
    const response = await ask('/healthz', {
      cache: 'no-store',
      // A sign-in page is a redirect more often than not.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status >= 500) return 'failing';
    const body: unknown = response.ok ? await response.json().catch(() => null) : null;
    const alive = typeof body === 'object' && body !== null && 'status' in body && body.status === 'ok';
    return alive ? 'line' : 'not-ours';
  } catch {
    return 'unreachable';
  }
}

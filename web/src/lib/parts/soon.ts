const SOON_MS = 1_000;
/** Asking for one part takes as long as a frame or two on a slow phone; a press between them has its turn. */
const APART_MS = 100;

/**
 * Fetches parts of the page that nobody waits for yet, one after another, once what is in sight stands. Returns how to call
 * it off.
 */
export function soon(parts: readonly (() => Promise<unknown>)[]): () => void {
  const timers = parts.map((load, at) =>
    // Fetched again when it is needed, should this fail.
    setTimeout(() => void load().catch(() => undefined), SOON_MS + at * APART_MS),
  );
  return () => timers.forEach(clearTimeout);
}

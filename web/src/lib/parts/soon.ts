const SOON_MS = 1_000;

/** Fetches parts of the page that nobody waits for yet, once what is on sight stands. Returns how to call it off. */
export function soon(parts: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setTimeout(() => {
    // Fetched again when it is needed, should this fail.
    for (const load of parts) load().catch(() => undefined);
  }, SOON_MS);
  return () => clearTimeout(timer);
}

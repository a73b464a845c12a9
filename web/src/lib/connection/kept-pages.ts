import { ours } from '#lib/connection/address.ts';

/** Longer than a page needs for what it shows first: keeping must not slow down a phone that joins. */
const AFTER_MS = 3_000;

/**
 * Lets this browser keep the pages, so that they open without a line. Only https and localhost can; elsewhere nothing
 * happens, and a page that is open goes on working. `done` is told when it does. Returns how to call it off.
 */
export function keepPages(done: () => void): () => void {
  if (!keepsPages()) return () => undefined;
  const timer = setTimeout(() => {
    // A browser that refuses (private mode, full) is no failure.
    navigator.serviceWorker
      .register(ours('/service-worker.js'), { updateViaCache: 'none' })
      .then(done)
      .catch(() => undefined);
  }, AFTER_MS);
  return () => clearTimeout(timer);
}

/** Whether this browser has the pages: else a copy of what they show would lie there for nothing. */
export const hasPages = async (): Promise<boolean> =>
  (await navigator.serviceWorker.getRegistration(ours('/')).catch(() => undefined)) !== undefined;

/** Whether pages may open here without a line: not where somebody pays for what is fetched and asked to save. */
export const keepsPages = (): boolean =>
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  !('connection' in navigator && savesData(navigator.connection));

/** Only some browsers tell. */
const savesData = (connection: unknown): boolean =>
  typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;

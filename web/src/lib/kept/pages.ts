import { ours } from '#lib/connection/address.ts';

/** Longer than a page needs for what it shows first: keeping must not slow down a phone that joins. */
const AFTER_MS = 3_000;

/**
 * Lets this browser keep the pages, so that they open without a line. Only https and localhost can; elsewhere nothing
 * happens, and a page that is open goes on working. Returns how to call it off.
 */
export function keepPages(): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  const timer = setTimeout(() => {
    // A browser that refuses (private mode, full) is no failure.
    navigator.serviceWorker.register(ours('/service-worker.js'), { updateViaCache: 'none' }).catch(() => undefined);
  }, AFTER_MS);
  return () => clearTimeout(timer);
}

/** Whether pages may open here without a line: only then is it of use to keep what they show. */
export const keepsPages = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator;

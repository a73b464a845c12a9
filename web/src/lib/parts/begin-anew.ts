import { updated } from '$app/state';
import { reach } from '#lib/connection/reach.ts';
import { reload } from '#lib/parts/reload.ts';

const KEY = 'nemawashi.began-anew';
/** Not again sooner by itself: behind something that keeps an old page for the server it would go round for ever. Milliseconds. */
const REST_MS = 30_000;
const LOOK_MS = 5_000;

function rested(): boolean {
  try {
    const since = Date.now() - Number(sessionStorage.getItem(KEY) ?? 0);
    if (since >= 0 && since < REST_MS) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
    return true;
  } catch {
    // Without a memory it is left to the reader.
    return false;
  }
}

const beginAnew = (): void => {
  if (rested()) reload();
};

/**
 * A browser may remember for good that a file couldn't be fetched, so only a new page helps: at once if the server has
 * become a newer one, which no longer holds this page's files, otherwise when it can be reached again. Returns how to stop.
 */
export function beginAnewWhenItHelps(): () => void {
  let out = false;
  let stopped = false;
  const look = async () => {
    if (await updated.check().catch(() => false)) return beginAnew();
    const reached = (await reach()) === 'line';
    if (stopped) return;
    if (reached && out) return beginAnew();
    out = !reached;
    setTimeout(() => void look(), LOOK_MS);
  };
  void look();
  window.addEventListener('online', beginAnew);
  return () => {
    stopped = true;
    window.removeEventListener('online', beginAnew);
  };
}

import type { WayMemory } from './ways.ts';

const KEY = 'nemawashi.no-websocket';
/** Where the browser refuses to remember, it lasts as long as the page. */
let kept: number | null = null;

/** For the tab: another one may sit behind another proxy, or at home tonight. */
export const tabMemory: WayMemory = {
  recall() {
    try {
      const at = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
      return Number.isFinite(at) ? at : kept;
    } catch {
      return kept;
    }
  },
  remember(at) {
    kept = at;
    try {
      if (at === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, String(at));
    } catch {
      // Kept above.
    }
  },
};

import { createSubscriber } from 'svelte/reactivity';

/**
 * What this browser remembers under `nemawashi.*`. One that refuses to (private mode, full) is no failure: what it
 * refused lasts as long as the page, and whoever would lose something by that is told (`isUnkept`). Of the page, as the
 * storage is of the browser.
 */
const refused = new Map<string, string>();
const ALL = 'nemawashi.';

const listeners = new Set<() => void>();
const followRefused = createSubscriber((update) => {
  listeners.add(update);
  return () => listeners.delete(update);
});
/** Later: things are remembered while components reckon what they show. */
const tell = () => queueMicrotask(() => listeners.forEach((listener) => listener()));

export function recall(key: string): string | null {
  const name = ALL + key;
  try {
    // What was refused last is newer than what was kept before.
    return refused.get(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string | null): void {
  const name = ALL + key;
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    if (refused.delete(name)) tell();
  } catch {
    if (value === null) refused.delete(name);
    else refused.set(name, value);
    tell();
  }
}

export const forget = (key: string): void => remember(key, null);

/** Everything whose name begins so, by the rest of it. */
export function recallAll(prefix: string): ReadonlyMap<string, string> {
  const start = ALL + prefix;
  const found = new Map<string, string>();
  const take = (name: string, value: string | null) => {
    if (name.startsWith(start) && value !== null) found.set(name.slice(start.length), value);
  };
  try {
    for (const name of Object.keys(localStorage)) take(name, localStorage.getItem(name));
  } catch {
    // A browser that keeps nothing.
  }
  for (const [name, value] of refused) take(name, value);
  return found;
}

/** Calls back when another tab has changed something whose name begins so; null: it is gone. */
export function onRememberedElsewhere(prefix: string, callback: (rest: string, value: string | null) => void) {
  const start = ALL + prefix;
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key?.startsWith(start)) callback(key.slice(start.length), newValue);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** Whether something whose name begins so would be gone after a reload. A component that asks follows it. */
export function isUnkept(prefix: string): boolean {
  followRefused();
  return [...refused.keys()].some((name) => name.startsWith(ALL + prefix));
}

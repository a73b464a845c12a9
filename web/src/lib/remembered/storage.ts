/** What this browser remembers under `nemawashi.*`. A browser that refuses to remember (private mode, full) is no failure. */
const name = (key: string): string => `nemawashi.${key}`;

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(name(key));
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(name(key), value);
  } catch {
    // Nothing to be done: it lasts as long as the page.
  }
}

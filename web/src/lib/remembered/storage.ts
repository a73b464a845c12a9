/** What this browser remembers under `nemawashi.*`. A browser that refuses to remember (private mode, full) is no failure. */
const refused = new Map<string, string>();
const name = (key: string): string => `nemawashi.${key}`;

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(name(key)) ?? refused.get(key) ?? null;
  } catch {
    return refused.get(key) ?? null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(name(key), value);
    refused.delete(key);
  } catch {
    // It lasts as long as the page.
    refused.set(key, value);
  }
}

export function forget(key: string): void {
  refused.delete(key);
  try {
    localStorage.removeItem(name(key));
  } catch {
    // What can't be written can't be there.
  }
}

import type { Who } from '#lib/people/who.ts';

/** What a page remembers of its knock, so that a reload is still the same person in the same place of the row. */
export interface KeptKnock {
  readonly ticket: string;
  readonly who: Who;
}

const name = (code: string): string => `nemawashi.knock.${code}`;

/** For as long as the tab lives: the next person who opens the page on a shared device is somebody else. */
export function recallKnock(code: string): KeptKnock | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name(code)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('ticket' in kept) || !('who' in kept)) return null;
    return kept as KeptKnock;
  } catch {
    return null;
  }
}

export function keepKnock(code: string, knock: KeptKnock | null): void {
  try {
    if (knock === null) sessionStorage.removeItem(name(code));
    else sessionStorage.setItem(name(code), JSON.stringify(knock));
  } catch {
    // A browser that keeps nothing: it lasts as long as the page.
  }
}

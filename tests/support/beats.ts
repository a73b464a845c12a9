/// <reference lib="dom" />
import type { Page } from '@playwright/test';

// What real pages draw of a reveal, and what they fetch for it.

/** With its words the verdict stands: the last that a reveal comes to. */
export const LAST_BEAT = 'words';

/** Has a page mark in its timeline when it comes to each beat, as `<who> <beat>`, and for how long nothing was drawn before. */
export const markBeats = (page: Page, who: string): Promise<void> =>
  page.evaluate(
    ([name, words]) => {
      // A page that has fetched more than the browser's usual 250 would be heard of no more.
      performance.setResourceTimingBufferSize(10_000);
      let last: string | undefined;
      let frame = performance.now();
      const drawn = (at: number): void => {
        frame = at;
        requestAnimationFrame(drawn);
      };
      requestAnimationFrame(drawn);
      const look = (): void => {
        const lit = document.querySelector('[data-lights=words]') === null ? undefined : words;
        const beat = document.querySelector<HTMLElement>('[data-reveal]')?.dataset['reveal'] ?? lit;
        if (beat === undefined || beat === last) return;
        last = beat;
        performance.mark(`${name} ${beat}`, { detail: { frame } });
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    },
    [who, LAST_BEAT] as const,
  );

export interface Marked {
  readonly beat: string;
  /** By the clock of this machine, in ms. */
  readonly at: number;
  /** The last frame before it. */
  readonly frame: number;
}

/** The beats a page has marked, in the order in which it came to them. */
export const markedBeats = (page: Page, who: string): Promise<readonly Marked[]> =>
  page.evaluate((name) => {
    const marks = performance.getEntriesByType('mark').filter((mark) => mark.name.startsWith(`${name} `));
    return marks.map((mark) => ({
      beat: mark.name.slice(name.length + 1),
      at: performance.timeOrigin + mark.startTime,
      frame:
        performance.timeOrigin +
        (mark as PerformanceMark & { readonly detail: { readonly frame: number } }).detail.frame,
    }));
  }, who);

/** The page's own files that it asked for in that time, by the clock of this machine. */
export const fetchedBetween = (page: Page, from: number, until: number): Promise<readonly string[]> =>
  page.evaluate(
    ([after, before]) =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ name, at: performance.timeOrigin + startTime }))
        .filter(({ name, at }) => name.includes('/_app/') && after <= at && at < before)
        .map(({ name }) => name),
    [from, until] as const,
  );

/** Resolves once a page has fetched parts of these names. */
export const hasFetched = (page: Page, ...parts: readonly string[]) =>
  page.waitForFunction((wanted) => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    return wanted.every((part) => fetched.some((name) => name.includes(`/${part}.`)));
  }, parts);

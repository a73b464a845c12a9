import type { Browser as Chromium, BrowserContext, Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { newPage } from './room.ts';

/** A seat, and where and with which cookie it is reached. */
type Seat = Pick<BoardClient, 'board' | 'seat'> & {
  readonly browser: Pick<BoardClient['browser'], 'cookie' | 'origin'>;
};

/** Lets the pages of a context hold what a client's browser holds. */
export async function lend(context: BrowserContext, { browser }: Pick<Seat, 'browser'>): Promise<void> {
  const [name = '', value = ''] = browser.cookie.split('=');
  await context.addCookies([{ name, value, url: browser.origin }]);
}

export const addressOf = ({ board, seat, browser }: Seat, page: '' | '/screen' = ''): string =>
  `${browser.origin}/b/${board}${page}?seat=${seat}`;

/** A real page, in a browser of its own, for a seat that also has a bare line. */
export async function pageAs(chromium: Chromium, who: Seat, at: '' | '/screen' = ''): Promise<Page> {
  const page = await newPage(chromium);
  await lend(page.context(), who);
  await page.goto(addressOf(who, at));
  return page;
}

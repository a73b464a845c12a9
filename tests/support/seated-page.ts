import type { Browser, Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { newPage } from './room.ts';

/** A page of somebody who already has a seat, with their cookie; `path` begins behind the board's address. */
export async function seatedPage(
  browser: Browser,
  { board, seat, browser: own }: Pick<BoardClient, 'board' | 'seat' | 'browser'>,
  path = '',
): Promise<Page> {
  const page = await newPage(browser);
  const [name = '', value = ''] = own.cookie.split('=');
  await page.context().addCookies([{ name, value, url: own.origin }]);
  await page.goto(`${own.origin}/b/${board}${path}?seat=${seat}`);
  return page;
}

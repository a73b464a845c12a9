import type { Browser, Page } from '@playwright/test';
import { newPage } from './room.ts';

const PAGES = 3;

/** Pages side by side, each of which goes on with the next of these as long as there are some. */
export async function sideBySide<Each>(
  browser: Browser,
  all: readonly Each[],
  visit: (page: Page, each: Each) => Promise<void>,
): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: PAGES }, async () => {
      const page = await newPage(browser);
      for (let each = left.shift(); each !== undefined; each = left.shift()) await visit(page, each);
    }),
  );
}

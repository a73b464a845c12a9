/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { CHAPTERS, type Screen } from '../tour/screens.ts';
import { Story } from '../tour/story.ts';
import { Visitors } from '../tour/visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours and sizes alone; all the rest was judged on the same page already. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** What axe finds, each as a line: rule, and the elements. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** How much wider than its window the page is, in pixels: 0 where nobody has to scroll sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function judge(page: Page, { who }: Screen): Promise<string[]> {
  const said: string[] = [];
  const note = async (where: string, rules?: readonly string[]) => {
    for (const line of await violations(page, rules)) said.push(`${where} ${line}`);
  };
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await note('wide, dark');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (who === 'projector') {
    await note('light', LOOKS);
    return said;
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await note('phone, light', LOOKS);
  // WCAG 1.4.10, and a laptop at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await overflow(page);
  if (wide > 0) said.push(`${String(wide)} px too wide for a window of 320`);
  return said;
}

test('everybody can use every screen of a meeting: nothing axe finds, nothing to scroll sideways', async ({
  browser,
}) => {
  const server = await startServer();
  const story = await Story.begin(server);
  const visitors = new Visitors(browser, story, 'ja');
  try {
    for (const chapter of CHAPTERS) {
      await chapter.begin(story);
      for (const screen of chapter.screens) {
        const page = await visitors.open(screen);
        expect.soft(await judge(page, screen), screen.name).toEqual([]);
        await page.close();
      }
    }
  } finally {
    await visitors.close();
    story.end();
    await server.stop();
  }
});

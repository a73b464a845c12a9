/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { isOfBoard, type Screen } from '../tour/screen.ts';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { Visitors } from '../tour/visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Who speaks to a page says what stands on a button (WCAG 2.5.3): axe looks at it only where it is asked to. */
const SPOKEN = 'label-content-name-mismatch';
/** What depends on what a phone shows; all the rest was judged on the same page already. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', SPOKEN];

const EVERY_SCREEN = process.env.NEMAWASHI_EVERY_SCREEN !== undefined;
/** What everybody comes by; the other pages of this kind are judged when they are asked for. */
const ALWAYS: ReadonlySet<string> = new Set(['guide', 'advisers', 'join-representative', 'door']);
/** Of a board all screens are judged on the stage. */
const isJudged = (screen: Screen): boolean =>
  (!isOfBoard(screen) || screen.who === 'removed') && (EVERY_SCREEN || ALWAYS.has(screen.name));

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** WCAG 1.4.10; a laptop at 400 %. */
const NARROW = { width: 320, height: 640 };

/** What axe finds, each as a line: rule, and the elements. Of an open dialog only the dialog: the page had its turn. */
async function violations(
  page: Page,
  runOnly: NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>,
): Promise<string[]> {
  // One frame, so axe needn't open another page to put its results together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly,
    rules: { [SPOKEN]: { enabled: true } },
    resultTypes: ['violations'],
  });
  if ((await page.getByRole('dialog').count()) > 0) axe.include('dialog');
  // Behind the sheet, and said in words on it.
  axe.exclude('.watermark');
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** How much wider than its window the page is, in pixels: 0 where nobody has to scroll sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** As wide as the window, as high as the page: what sticks to an edge would cover what only has to be scrolled to. */
async function showAll(page: Page, size: typeof PHONE): Promise<void> {
  await page.setViewportSize(size);
  if ((await page.getByRole('dialog').count()) > 0) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
}

/** A laptop in the dark and a phone in the light: both themes and both sizes, at half the time of all four. */
async function judge(page: Page, { who }: Screen): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  if (who !== 'projector') await showAll(page, LAPTOP);
  const said = await violations(page, { type: 'tag', values: RULES });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (who !== 'projector') await showAll(page, PHONE);
  said.push(...(await violations(page, { type: 'rule', values: LOOKS })));
  if (who === 'projector') return said;
  await page.setViewportSize(NARROW);
  const wide = await overflow(page);
  if (wide > 0) said.push(`${String(wide)} px too wide for a window of ${String(NARROW.width)}`);
  return said;
}

test('everybody can use the pages by which one comes to a board: nothing axe finds, nothing to scroll sideways', async ({
  browser,
  closing,
  meet,
}) => {
  test.setTimeout(EVERY_SCREEN ? 1_800_000 : 240_000);
  const story = new Story(await meet(BOARD));
  const visitors = await closing(Promise.resolve(new Visitors(browser, story, 'ja')));
  for (const chapter of CHAPTERS.slice(0, 2)) {
    await chapter.begin(story);
    for (const screen of chapter.screens.filter(isJudged)) {
      const page = await visitors.open(screen);
      expect.soft(await judge(page, screen), screen.name).toEqual([]);
      await visitors.leave(screen, page);
    }
    await visitors.rest();
  }
});

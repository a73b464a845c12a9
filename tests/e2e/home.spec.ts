import { expect } from '@playwright/test';
import { headline } from '@nemawashi/shared/sentences/headline';
import { closeFirstRound } from '@nemawashi/shared/sample/first-round';
import { SampleBoard, VISITOR } from '@nemawashi/shared/sample/sample-board';
import { LIMITS } from '@nemawashi/shared/board/text';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

test('O1 O2 O3 the home page says what it is, shows what comes out, and makes a board of a name and a template in its first screen', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(server.origin);
    await expect(page.getByRole('heading', { name: ja('home.promise.first') })).toBeInViewport();
    await expect(page.getByRole('link', { name: ja('home.sample.open') })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: ja('home.create.submit') })).toBeInViewport({ ratio: 1 });
  }
  const board = new SampleBoard('ja', () => 0);
  closeFirstRound(board);
  const { assessment } = board.sections(VISITOR);
  const outcome = page.getByRole('region', { name: ja('home.outcome.title', { count: 12 }) });
  await expect(outcome).toContainText(assessment === null ? '' : headline('ja', assessment.pattern));
  await expect(outcome.locator('svg').first()).toBeVisible();

  await page.getByLabel(ja('founding.board-title')).fill('生成AIの進め方');
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ja('links.title') })).toBeVisible();
});

test('O3 what is wrong in the folded part opens it', async ({ browser, server }) => {
  const page = await newPage(browser);
  await page.goto(server.origin);
  await page.getByLabel(ja('founding.board-title')).fill('生成AIの進め方');
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.getByText(ja('home.create.more')).click();
  const department = page.getByRole('textbox', { name: ja('founding.department.name') });
  await department.fill('部'.repeat(LIMITS.department + 1));
  await page.getByText(ja('home.create.more')).click();
  await expect(department).toBeHidden();
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await expect(department).toBeFocused();
});

test('O1 who returns finds their boards first', async ({ browser, server, meet }) => {
  const { leader } = await meet({ title: '先週のボード' });
  const page = await pageAs(browser, leader);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(server.origin);
    await expect(page.getByRole('link', { name: '先週のボード' })).toBeInViewport({ ratio: 1 });
  }
});

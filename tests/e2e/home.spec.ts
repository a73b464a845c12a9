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

test('O9 O10 O12 whoever leads a board makes the next one from it, from home or from the board’s menu', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ title: '第1回の会議', template: 'short', privacy: 'anonymous' });
  const { leader } = meeting;
  await meeting.join('executive', { name: '山田 花子', jobTitle: '取締役', reading: 'やまだ' });
  const [item] = leader.sections.setup.checklist;
  if (item === undefined) throw new Error('No item');
  await leader.do({ type: 'dropItem', item: item.id });

  const page = await pageAs(browser, leader);
  await page.getByRole('button', { name: ja('board.menu') }).click();
  await page.getByRole('link', { name: ja('menu.from-this') }).click();
  const title = page.getByLabel(ja('founding.board-title'));
  await expect(title).toHaveValue('第1回の会議');
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(page.getByText(ja('home.from.takes', { title: '第1回の会議', items: 9, departments: 7 }))).toBeVisible();
  await expect(page.getByRole('checkbox', { name: ja('home.from.people', { count: 1 }), exact: false })).toBeChecked();

  // From a template after all, and back by the list.
  await page.getByRole('link', { name: ja('home.from.without') }).click();
  await expect(page.getByLabel(ja('home.create.template'), { exact: true })).toBeVisible();
  await expect(title).toHaveValue('');
  await page.getByRole('link', { name: ja('menu.from-this') }).click();
  await expect(title).toBeFocused();
  await page.keyboard.type('第2回の会議');
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.getByText(ja('home.create.more')).click();
  const named = page.getByRole('radio', { name: ja('privacy.named.name'), exact: false }).first();
  await expect(page.getByRole('radio', { name: ja('privacy.anonymous.name'), exact: false }).first()).toBeChecked();
  await named.check();
  await page.getByRole('button', { name: ja('home.create.submit') }).click();

  await expect(page.getByRole('heading', { level: 1, name: '第2回の会議' })).toBeVisible();
  await page.getByRole('tab', { name: ja('setup.tab.people') }).click();
  await expect(page.getByText('山田 花子').first()).toBeVisible();
  expect(leader.sections.board.title).toBe('第1回の会議');
});

test('O11 a board that this browser doesn’t lead is no beginning, and the way back is there', async ({
  browser,
  meet,
  server,
}) => {
  const meeting = await meet({ title: '人のボード' });
  const voter = await meeting.join('executive', '山田 花子');
  const page = await pageAs(browser, voter);
  await page.getByRole('button', { name: ja('board.menu') }).click();
  await expect(page.getByText(ja('menu.export'))).toBeVisible();
  await expect(page.getByRole('link', { name: ja('menu.from-this') })).toHaveCount(0);
  await page.goto(`${server.origin}/?from=${voter.board}&seat=${voter.seat}`);
  await expect(page.getByText(ja('refusals.not-allowed.what'))).toBeVisible();
  await page.getByRole('link', { name: ja('home.from.without') }).click();
  await expect(page.getByRole('button', { name: ja('home.create.submit') })).toBeVisible();
});

test('O14 whoever is quicker than the browser’s cookie has a board all the same', async ({ browser, server }) => {
  const page = await newPage(browser);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/api/session', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(server.origin);
  await page.getByLabel(ja('founding.board-title')).fill('生成AIの進め方');
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await expect(page.getByRole('button', { name: ja('home.create.submitting') })).toBeVisible();
  held.resolve(undefined);
  await expect(page.getByRole('heading', { name: ja('links.title') })).toBeVisible();
});

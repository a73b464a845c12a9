import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { ja, newPage, said, step } from '../support/room.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting } from '../support/meeting.ts';
import { type TestServer } from '../support/server.ts';

const EXECUTIVES = ['山本 健一', '伊藤 由美'];
const REPRESENTATIVES = [
  ['小林 さくら', 'sales'],
  ['渡辺 千夏', 'field'],
  ['林 浩二', 'field'],
] as const;
/** Comes first on the agenda, because the two groups see it the opposite way; its answers have described levels. */
const DATA = templateById('short')?.items.find(({ id }) => id === 'purpose-looked-after');
/** What each of them says to everything. */
const SAID = { executives: [5, 4], representatives: [1, 2, 3] } as const;

/** A board on which everybody has answered, revealed; the facilitator's page of it. */
async function revealed(browser: Browser, server: TestServer, meeting: Meeting): Promise<Page> {
  const executives = await Promise.all(EXECUTIVES.map((name) => meeting.join('executive', name)));
  const representatives = await Promise.all(
    REPRESENTATIVES.map(([name, department]) => meeting.join('representative', name, department)),
  );
  const page = await newPage(browser);
  const { leader } = meeting;
  const [name = '', value = ''] = leader.browser.cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.origin }]);
  await page.goto(`${server.origin}/b/${leader.board}?seat=${leader.seat}`);
  await step(page, 'controls.start');
  await Promise.all([
    ...executives.map((client, at) => answerAll(client, () => SAID.executives[at] ?? null)),
    ...representatives.map((client, at) => answerAll(client, () => SAID.representatives[at] ?? null)),
  ]);
  await step(page, 'controls.close');
  await expect(page.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
  return page;
}

/** A row of the opened figure as a person reads it. */
const row = (page: Page, ...cells: string[]) =>
  page.getByRole('dialog').getByRole('row', { name: cells.join(' '), exact: true });
/** The first card on the agenda. */
const firstItem = (page: Page) => page.getByRole('article').first();
const opens = (page: Page, of: string) =>
  page.getByRole('button', { name: ja('explained.open.of', { title: of }), exact: true }).first();

test('E1 E5 every figure of a named board opens to its parts, to everybody’s weight and to its source', async ({
  browser,
  server,
  meet,
}) => {
  const page = await revealed(browser, server, await meet({ template: 'short', privacy: 'named' }));
  const dialog = page.getByRole('dialog');
  const mean = firstItem(page).getByRole('button', { name: /◇ 全体の平均 3\.1/ });
  // T10: the plain mean by head stands beside it.
  await expect(firstItem(page).getByRole('button', { name: /全員を同じ重みで数えた平均 3\.0/ })).toBeVisible();
  // By keyboard, there and back.
  await mean.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: ja('items.mean.name') })).toBeVisible();
  await expect(dialog).toContainText('経営層 50% × 4.50 ＋ 部門代表 50% × 1.75 ＝ 3.13');
  await expect(row(page, '山本 健一（経営層）', said(DATA, 5), '25.0%', '1.250')).toBeVisible();
  await expect(row(page, '小林 さくら（営業）', said(DATA, 1), '25.0%', '0.250')).toBeVisible();
  await expect(row(page, '渡辺 千夏（製造・現場）', said(DATA, 2), '12.5%', '0.250')).toBeVisible();
  await expect(row(page, ja('explained.total'), '3.125')).toHaveCount(2);
  await expect(dialog).toContainText(ja('explained.source.question', { source: '' }));
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(mean).toBeFocused();

  await firstItem(page)
    .getByRole('button', { name: /そろい具合/ })
    .click();
  await expect(dialog).toContainText('Tastle');
  await page.keyboard.press('Escape');
  await firstItem(page)
    .getByRole('button', { name: /経営層と部門代表の差 見方が逆（経営層のほうが2\.8点高い）/ })
    .click();
  await expect(dialog).toContainText('（4.50 − 1.75）÷ 4 ＝ +0.69');
  await expect(dialog).toContainText('Cliff');
  await page.keyboard.press('Escape');

  for (const [of, says] of [
    [ja('pattern.title'), ja('explained-pattern.check.no-carrier')],
    [ja('pattern.lean.name'), ja('explained.heading.axes')],
    [ja('firmness.support.title'), ja('explained.heading.groups')],
    [ja('explained-pattern.turnout.title'), '40件 ÷ 40件 ＝ 100%'],
    [ja('explained-pattern.one-voter.title'), ja('explained-pattern.one-voter.bound')],
    [ja('weights.exec-share'), ja('explained.heading.shares')],
    [ja('firmness.sensitivity.title'), '1,000'],
    [ja('explained.state.title'), ja('explained.state.divided')],
  ] as const) {
    await opens(page, of).click();
    await expect(dialog).toContainText(says);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  // The departments stand below the groups, with their counts.
  await expect(firstItem(page).getByRole('table', { name: ja('results.by-department') })).toBeVisible();
  await expect(firstItem(page).getByRole('row', { name: '製造・現場 · 1 1 · · · 2.5' })).toBeVisible();
  await firstItem(page).getByText(ja('results.who-said')).click();
  await expect(firstItem(page).getByText('小林 さくら（営業）')).toBeVisible();

  // In the other language, and on a phone: nothing is cut off.
  await page.setViewportSize({ width: 390, height: 844 });
  await mean.click();
  const table = await dialog.getByRole('table').first().boundingBox();
  expect((table?.x ?? 0) + (table?.width ?? 999)).toBeLessThan(390);
});

test('E3 where only executives are named, a figure opens to them by name and to the others together', async ({
  browser,
  server,
  meet,
}) => {
  const page = await revealed(browser, server, await meet({ template: 'short', privacy: 'executives-named' }));
  const dialog = page.getByRole('dialog');
  await firstItem(page)
    .getByRole('button', { name: /◇ 全体の平均 3\.3/ })
    .click();
  await expect(row(page, '山本 健一（経営層）', said(DATA, 5), '25.0%', '1.250')).toBeVisible();
  await expect(row(page, '部門代表 3人', `平均2.00（${said(DATA, 2)}）`, '50.0%', '1.000')).toBeVisible();
  await expect(dialog).toContainText(ja('explained.weights.heads-for-privacy'));
  await expect(dialog).toContainText(ja('explained.unnamed'));
  for (const [name] of REPRESENTATIVES) await expect(dialog).not.toContainText(name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: ja('results.by-department') })).toHaveCount(0);
});

import { expect, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Phase } from '@nemawashi/shared/board/phase';
import { test } from '../support/browser-test.ts';
import { ja, newPage } from '../support/room.ts';

/** In which phase the board is where a step doesn't lead on to the next. */
const PHASE_AT = { again: 'assess', ideas: 'propose', reassess: 'follow-up' } as const;
type Stop = Phase | keyof typeof PHASE_AT;
const WALK: readonly Stop[] = [
  ...(['assess', 'discuss', 'again', 'discuss', 'propose', 'ideas', 'score', 'agree', 'agreed', 'follow-up'] as const),
  ...(['reassess', 'follow-up'] as const),
];
const isNoPhase = (to: Stop): to is keyof typeof PHASE_AT => to in PHASE_AT;
const phaseAt = (to: Stop): Phase => (isNoPhase(to) ? PHASE_AT[to] : to);

const stepTo = (page: Page, to: Stop) =>
  page.getByRole('button', {
    name: isNoPhase(to) ? ja(`sample.next.${to}`) : ja('sample.next', { phase: ja(`phases.${to}.name`) }),
  });

/** The board's page says in which phase it is. */
const isAt = (page: Page, to: Stop) =>
  expect(page.getByText(ja('board.phase.now', { phase: ja(`phases.${phaseAt(to)}.name`) }))).toBeAttached();

/** What the page asks of the server beside the files it is made of. */
function asking(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(api|socket\.io|sync|healthz)/.test(pathname) || request.method() !== 'GET') asked.push(pathname);
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  return asked;
}

test('O5 O6 O7 O8 one press from home somebody alone walks through every phase of a sample, by keys, and nothing is asked of the server or kept', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  // Whether this browser keeps cookies is the last that home asks: a first time that sets one, and a second.
  let sessions = 0;
  page.on('requestfinished', (request) => (sessions += request.url().endsWith('/api/session') ? 1 : 0));
  await page.goto(server.origin);
  await expect(page.getByRole('button', { name: ja('home.create.submit') })).toBeVisible();
  await expect.poll(() => sessions).toBe(2);
  await page.waitForLoadState('networkidle');
  const asked = asking(page);
  await page.getByRole('link', { name: ja('home.sample.open') }).press('Enter');
  await expect(page.getByText(ja('sample.kept'))).toBeVisible();
  await isAt(page, 'setup');
  await expect(page.getByRole('tab', { name: ja('setup.tab.people'), selected: true })).toBeVisible();
  for (const to of WALK) {
    await test.step(`on to ${to}`, async () => {
      await stepTo(page, to).press('Enter');
      await isAt(page, to);
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
  await expect(page.getByRole('button', { name: /^次へ/ })).toBeHidden();
  expect(asked).toEqual([]);
  expect(failed).toEqual([]);
  const kept = await page.evaluate(async () => ({
    keys: Object.keys(localStorage).filter((key) => key.includes('sample') || key.includes('visitor')),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ keys: [], databases: [], workers: 0 });

  await test.step('it begins anew, and leads to a board of one’s own', async () => {
    await page.getByRole('button', { name: ja('sample.anew') }).press('Enter');
    await isAt(page, 'setup');
    await page.getByRole('link', { name: ja('sample.own') }).press('Enter');
    await expect(page.getByRole('button', { name: ja('home.create.submit') })).toBeVisible();
  });
});

test('O6 what the visitor writes is on the slate beside what the others wrote, and they answer by themselves', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/sample`);
  for (const to of WALK.slice(0, 5)) {
    await stepTo(page, to).click();
    await isAt(page, to);
  }
  // Alone first: only the visitor's own stands there, until one press shows everybody's.
  await page.getByRole('textbox', { name: ja('ideas.new'), exact: true }).fill('求人票の下書き');
  await page.keyboard.press('Enter');
  await expect(page.getByText(ja('silence.kept'))).toBeVisible();
  await expect(page.getByText('提案書のたたき台づくり')).toHaveCount(0);
  await stepTo(page, 'ideas').click();
  for (const title of ['求人票の下書き', '提案書のたたき台づくり'])
    await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible();
  await page.getByRole('button', { name: ja('ideas.add') }).click();
  await page.getByLabel(ja('ideas.field.title')).last().fill('点検記録の要約');
  await page.keyboard.press('Escape');
  await stepTo(page, 'score').click();
  await isAt(page, 'score');
  await stepTo(page, 'agree').click();
  await isAt(page, 'agree');
  for (const title of ['求人票の下書き', '点検記録の要約'])
    await expect(page.getByText(title).filter({ visible: true }).first()).toBeVisible();
});

test('O8 what only a server can do isn’t opened from a sample, and the bar says so', async ({ browser, server }) => {
  const page = await newPage(browser);
  await page.goto(`${server.origin}/sample`);
  await page.getByRole('link', { name: ja('board.projector') }).click();
  await expect(page.getByRole('status').filter({ hasText: ja('sample.elsewhere') })).toBeInViewport();
  expect(page.context().pages()).toHaveLength(1);
  await isAt(page, 'setup');
  // Nor can another board be made from it.
  await page.getByRole('button', { name: ja('board.menu') }).click();
  await page.getByRole('link', { name: ja('menu.from-this') }).click();
  await page.keyboard.press('Escape');
  await isAt(page, 'setup');
  await expect(page).toHaveURL(/\/sample/);
});

import { type Browser, expect, type Page } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { takeAwayNewer } from '../oldest-browsers/take-away.ts';
import { test } from '../support/browser-test.ts';
import { answerByKeys, ja, join, makeBoard, newPage, scoreAll, step } from '../support/room.ts';

const short = templateById('short');
if (short === null) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);

/** A page that has nothing newer than the oldest supported browsers, and what breaks on it. */
async function oldPage(browser: Browser, broken: string[]): Promise<Page> {
  const page = await newPage(browser);
  await takeAwayNewer(page.context());
  page.on('pageerror', (error) => broken.push(String(error)));
  return page;
}

test('D40 in browsers without anything newer than the oldest supported ones a meeting goes from joining to its plan', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const broken: string[] = [];
  const leader = await oldPage(browser, broken);
  const linkOf = await makeBoard(leader, server.origin, {
    title: '生成AIの進め方',
    template: short.name.ja,
    privacy: 'named',
  });
  expect(
    await leader.evaluate(() =>
      [Map, Object, Array.prototype, Set.prototype, URL, Promise, Intl, window].map((owner) =>
        ['groupBy', 'toSorted', 'union', 'canParse', 'withResolvers', 'Segmenter', 'scheduler'].filter(
          (name) => name in owner,
        ),
      ),
    ),
  ).toEqual(Array.from({ length: 8 }, () => []));

  const [executive, representative] = [
    await linkOf(ja('roles.executive.name')),
    await linkOf(ja('roles.representative.name')),
  ];
  const president = await oldPage(browser, broken);
  const sales = await oldPage(browser, broken);
  const affairs = await oldPage(browser, broken);
  await join(president, executive, '山本 健一');
  await join(sales, representative, '小林 さくら', '営業');
  await join(affairs, representative, '渡辺 千夏', '総務');
  for (const page of [leader, sales]) await expect(page.locator('#too-old')).toHaveCount(0);
  const people = [president, sales, affairs];

  await step(leader, 'controls.start');
  await expect(president.getByText(ja('ballot.progress', { answered: 0, all: STATEMENTS.length }))).toBeVisible();
  for (const [who, page] of people.entries())
    await answerByKeys(page, 0, STATEMENTS.length, STATEMENTS, (item) => 1 + ((item + who * 2) % 5));
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 3, finished: 3 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  // What one chose is seen without `:has()`, which Firefox 115 lacks: its button itself is invisible.
  await president.getByText(ja('ballot.as-list'), { exact: true }).click();
  await expect(president.locator('[role=radiogroup]')).toHaveCount(STATEMENTS.length);
  const looks = await president.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[role=radiogroup] input')].map(
      (each) => [each.checked, getComputedStyle(each.parentElement ?? each).backgroundColor] as const,
    ),
  );
  const colours = (chosen: boolean) => new Set(looks.flatMap(([is, colour]) => (is === chosen ? [colour] : [])));
  expect([colours(true).size, looks.filter(([is]) => is).length]).toEqual([1, STATEMENTS.length]);
  expect([...colours(false)]).not.toContain([...colours(true)][0]);
  await step(leader, 'controls.close');
  const screen = await leader.context().newPage();
  screen.on('pageerror', (error) => broken.push(String(error)));
  await screen.goto(leader.url().replace(/(\/b\/[^/?]+)/, '$1/screen'));
  for (const page of [leader, screen, ...people])
    await expect(page.getByRole('heading', { name: ja('talk.title') }).first()).toBeVisible();

  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();
  for (const [page, title] of [
    [sales, '提案書のたたき台'],
    [affairs, '議事録の下書き'],
  ] as const) {
    await page.getByRole('button', { name: ja('ideas.add') }).click();
    await page.getByLabel(ja('ideas.field.title')).last().fill(title);
    await expect(leader.getByLabel(ja('ideas.field.title')).filter({ visible: true }).last()).toHaveValue(title);
  }
  await step(leader, 'controls.score');
  await Promise.all(people.map((page, who) => scoreAll(page, 2, (task, by) => 1 + ((who + task * 2 + by) % 5))));
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 3, finished: 3 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await step(leader, 'controls.close');
  await expect(screen.getByRole('heading', { name: ja('tasks.title') }).first()).toBeVisible();

  await leader.getByRole('checkbox').first().check();
  const reason = leader.getByLabel(ja('wave.reason'));
  if (await reason.isVisible()) await reason.fill('社長が責任を持つため');
  await leader.getByRole('button', { name: ja('wave.save') }).click();
  await expect(leader.getByText(ja('wave.saved'))).toBeVisible();
  for (const page of people) {
    await page.getByRole('radio', { name: ja('plan.stance.agree'), exact: true }).check();
    await page.getByRole('button', { name: ja('consent.send') }).click();
    await expect(page.getByText(ja('consent.yours', { stance: ja('plan.stance.agree') }))).toBeVisible();
  }
  await step(leader, 'controls.conclude');
  for (const page of [leader, ...people])
    await expect(
      page
        .getByText(ja('plan.version', { version: 1 }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  await screen.goto(leader.url().replace(/(\/b\/[^/?]+)/, '$1/print'));
  await expect(screen.getByText('提案書のたたき台').first()).toBeVisible();
  expect(broken).toEqual([]);
});

const BROWSERS = 'Safari 16.4';

test('D41 an older browser is told, in both languages and on every page, which ones work and what to do', async ({
  browser,
  server,
}) => {
  for (const [locale, first] of [
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
  ] as const)
    for (const address of ['/', '/join/board#secret', '/b/board', '/b/board/screen']) {
      const context = await browser.newContext({ locale });
      // As Safari 15 and Chrome 100 do.
      await context.addInitScript(() => {
        Reflect.deleteProperty(Array.prototype, 'findLast');
        CSS.supports = () => false;
      });
      const page = await context.newPage();
      await page.goto(server.origin + address);
      const told = page.getByRole('alert').filter({ hasText: BROWSERS });
      await expect(told.locator('[lang=ja]')).toContainText('ブラウザーまたはOSを更新してください');
      await expect(told.locator('[lang=en]')).toContainText('Update the browser');
      await expect(told.locator('[lang]').first()).toHaveAttribute('lang', first);
      await context.close();
    }
});

test('D41 a browser that knows no modules, or runs no scripts, gets no empty page', async ({ browser, server }) => {
  const noModules = await browser.newContext({ locale: 'ja-JP' });
  await noModules.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'));
  await noModules.route('**/_app/**', (route) => route.abort());
  const page = await noModules.newPage();
  await page.goto(server.origin);
  await expect(page.getByRole('alert')).toContainText(BROWSERS);

  const noScripts = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
  const bare = await noScripts.newPage();
  await bare.goto(server.origin);
  await expect(bare.locator('noscript [lang=ja]')).toBeVisible();
  await expect(bare.locator('noscript [lang=en]')).toBeVisible();
});

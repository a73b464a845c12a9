import { type Browser, expect, type Page } from '@playwright/test';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { takeAwayNewer } from '../oldest-browsers/take-away.ts';
import { test } from '../support/browser-test.ts';
import { agreesUnseen, cameByLink } from '../support/came-by-link.ts';
import { answerAll } from '../support/gathering.ts';
import { answerByKeys, ja, join, makeBoard, newPage, scoreAll, step } from '../support/room.ts';
import {
  agrees,
  choosesFirstWave,
  openBeside,
  seeHeading,
  seePlan,
  seesFinished,
  writesCandidate,
} from '../support/screens.ts';

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
  closing,
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

  const sales = await oldPage(browser, broken);
  const executive = await linkOf(ja('roles.executive.name'));
  const representative = await linkOf(ja('roles.representative.name'));
  const [president, affairs] = await Promise.all([
    closing(cameByLink(executive, '山本 健一')),
    closing(cameByLink(representative, '渡辺 千夏', 'general-affairs')),
    join(sales, representative, '小林 さくら', '営業'),
  ]);
  const lines = [president, affairs];
  for (const page of [leader, sales]) await expect(page.locator('#too-old')).toHaveCount(0);

  await step(leader, 'controls.start');
  await Promise.all([
    answerByKeys(sales, 0, STATEMENTS.length, STATEMENTS, (item) => 1 + (item % 5)),
    ...lines.map((line, who) => answerAll(line, (item) => (1 + ((item + 2 + who * 2) % 5)) as AnswerValue)),
  ]);
  await seesFinished(leader, 3);
  // What one chose is seen without `:has()`, which Firefox 115 lacks: its button itself is invisible.
  await sales.getByText(ja('ballot.as-list'), { exact: true }).click();
  await expect(sales.locator('[role=radiogroup]')).toHaveCount(STATEMENTS.length);
  const looks = await sales.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[role=radiogroup] input')].map(
      (each) => [each.checked, getComputedStyle(each.parentElement ?? each).backgroundColor] as const,
    ),
  );
  const colours = (chosen: boolean) => new Set(looks.flatMap(([is, colour]) => (is === chosen ? [colour] : [])));
  expect([colours(true).size, looks.filter(([is]) => is).length]).toEqual([1, STATEMENTS.length]);
  expect([...colours(false)]).not.toContain([...colours(true)][0]);
  await step(leader, 'controls.close');
  const screen = await oldPage(browser, broken);
  await openBeside(leader, '/screen', screen);
  await seeHeading([leader, sales], ja('results.pattern.title'));
  await seeHeading([screen], ja('pattern.title'));

  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();
  await writesCandidate(sales, '提案書のたたき台', [leader]);
  await writesCandidate(leader, '議事録の下書き', [sales]);
  await step(leader, 'controls.score');
  await Promise.all([
    scoreAll(sales, 2, (task, by) => 1 + ((task * 2 + by) % 5)),
    ...lines.map((line, who) => answerAll(line, (subject) => (1 + ((who + 1 + subject) % 5)) as AnswerValue)),
  ]);
  await seesFinished(leader, 3);
  await step(leader, 'controls.close');
  await seeHeading([screen], ja('tasks.title'));

  await choosesFirstWave(leader);
  await Promise.all([agrees(sales), ...lines.map(agreesUnseen)]);
  await step(leader, 'controls.conclude');
  await seePlan([leader, sales]);
  await openBeside(leader, '/print', screen);
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
  ] as const) {
    const context = await browser.newContext({ locale });
    // As Safari 15 and Chrome 100 do.
    await context.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'findLast');
      CSS.supports = () => false;
    });
    const page = await context.newPage();
    for (const address of ['/', '/join/board#secret', '/b/board', '/b/board/screen']) {
      await page.goto(server.origin + address);
      const told = page.getByRole('alert').filter({ hasText: BROWSERS });
      await expect(told.locator('[lang=ja]')).toContainText('ブラウザーまたはOSを更新してください');
      await expect(told.locator('[lang=en]')).toContainText('Update the browser');
      await expect(told.locator('[lang]').first()).toHaveAttribute('lang', first);
    }
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

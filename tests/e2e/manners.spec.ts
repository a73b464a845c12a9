/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { openLossyLine } from '../support/lossy-line.ts';
import { answerAll } from '../support/gathering.ts';
import type { Meeting } from '../support/meeting.ts';
import { addressOf, lend, pageAs } from '../support/page-as.ts';
import { answerByKeys, ja, makeBoard, newPage } from '../support/room.ts';
import { openOtherFormats } from '../support/screens.ts';

const SHORT = templateById('short');
const STATEMENTS = SHORT?.items.map(({ text }) => text.ja) ?? [];

/** A browser whose storage takes nothing: full, or private. */
const refuseToKeep = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });

/** Goes on to where candidates are written. */
async function propose({ leader, ...meeting }: Meeting): Promise<void> {
  const executive = await meeting.join('executive', '山本 健一');
  await leader.do({ type: 'startAssessment' });
  await answerAll(executive, () => 3);
  const { round } = leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await leader.until(({ progress }) => progress.round === null);
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await leader.until(({ board }) => board.documents.ideas !== null);
}

test('D61 two who write in one field each undo their own words', async ({ browser, meet }) => {
  const meeting = await meet({ template: 'short' });
  const [sales, affairs] = [
    await meeting.join('representative', '小林 さくら', 'sales'),
    await meeting.join('representative', '渡辺 千夏', 'general-affairs'),
  ];
  await propose(meeting);
  const [mine, theirs] = [await pageAs(browser, sales), await pageAs(browser, affairs)];
  await mine.getByRole('button', { name: ja('ideas.add') }).click();
  const title = (page: Page) => page.getByRole('textbox', { name: ja('ideas.field.title') }).first();
  // At once, as a phone's keyboard writes a word: keys that a busy machine lets wait would be undone one by one.
  await mine.keyboard.insertText('minutes');
  await theirs.getByRole('button', { name: 'minutes', exact: true }).click();
  await expect(title(theirs)).toHaveValue('minutes');
  await title(theirs).focus();
  await theirs.keyboard.press('End');
  await theirs.keyboard.type(' of meetings');
  await expect(title(mine)).toHaveValue('minutes of meetings');

  await title(mine).focus();
  await mine.keyboard.press('Control+KeyZ');
  await expect(title(mine)).toHaveValue(' of meetings');
  await expect(title(theirs)).toHaveValue(' of meetings');
  // Nothing of one's own is left: what the other wrote stays.
  await mine.keyboard.press('Control+KeyZ');
  await mine.keyboard.press('Control+KeyZ');
  await expect(title(mine)).toHaveValue(' of meetings');
  await mine.keyboard.press('Control+Shift+KeyZ');
  await expect(title(theirs)).toHaveValue('minutes of meetings');
  // The caret stands behind what came back.
  await mine.keyboard.type('!');
  await expect(title(theirs)).toHaveValue('minutes! of meetings');

  const hours = (page: Page) => page.getByRole('spinbutton', { name: ja('ideas.hours') }).first();
  await hours(mine).fill('12');
  await expect(hours(theirs)).toHaveValue('12');
  await hours(mine).blur();
  await hours(theirs).fill('20');
  await expect(hours(mine)).toHaveValue('20');
  await hours(mine).press('Control+KeyZ');
  await expect(hours(theirs)).toHaveValue('20');
  await hours(theirs).press('Control+KeyZ');
  await expect(hours(mine)).toHaveValue('12');
});

test('D64 links made in a browser that keeps nothing are shown, and shown again after a reload', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await refuseToKeep(page);
  const board = { title: '合意', template: SHORT?.name.ja ?? '', privacy: 'named' } as const;
  const linkOf = await makeBoard(page, server.origin, board);
  const made = await linkOf(ja('roles.executive.name'));
  expect(made).toMatch(/\/join\/.+#.+/);
  await page.reload();
  await expect(page.getByRole('heading', { name: ja('links.title') })).toBeVisible();
  expect(await linkOf(ja('roles.executive.name'))).toBe(made);
});

test('D64 answers that wait in a browser that keeps nothing are told about, and the page asks before it goes', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const line = await closing(openLossyLine(server));
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  const { board, seat } = sales;
  const throughLine = { board, seat, browser: { cookie: sales.browser.cookie, origin: line.origin } };
  const page = await newPage(browser);
  await refuseToKeep(page);
  await lend(page.context(), throughLine);
  await page.goto(addressOf(throughLine));
  await meeting.leader.do({ type: 'startAssessment' });
  await answerByKeys(page, 0, 1, STATEMENTS, () => 4);
  await expect(page.getByText(ja('ballot.unkept'))).toBeHidden();

  line.cut();
  await answerByKeys(page, 1, 2, STATEMENTS, () => 4);
  await expect(page.getByText(ja('ballot.unkept'))).toBeVisible();
  await expect(page.getByText(ja('board.line.lost.unkept'))).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  line.mend();
  await expect(page.getByText(ja('ballot.unkept'))).toBeHidden();
  await expect.poll(() => sales.own.ballots[sales.sections.progress.round ?? ('' as never)]).toBeDefined();
});

test('D65 a file is said to be under way, never saved; a window of an app gets other ways to it', async ({
  browser,
  agreed,
}) => {
  const held = await agreed('named');
  const page = await pageAs(browser, held.leader);
  const row = (of: Page) => of.getByRole('listitem').filter({ hasText: 'Markdown' });
  const get = (of: Page) => row(of).getByRole('button', { name: ja('export.get-named', { name: '文書（Markdown）' }) });
  await openOtherFormats(page);
  const coming = page.waitForEvent('download');
  await get(page).click();
  const name = (await coming).suggestedFilename();
  await expect(row(page).getByText(ja('export.started', { name }))).toBeVisible();

  const context = await browser.newContext({
    locale: 'ja-JP',
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Safari Line/14.9.0',
  });
  const inApp = await context.newPage();
  await lend(context, held.leader);
  let downloads = 0;
  inApp.on('download', () => (downloads += 1));
  await inApp.goto(addressOf(held.leader));
  await openOtherFormats(inApp);
  await get(inApp).click();
  await expect(row(inApp).getByText(ja('export.ways.help'))).toBeVisible();
  expect(downloads).toBe(0);
  const opening = context.waitForEvent('page');
  await row(inApp)
    .getByRole('link', { name: ja('export.way.open') })
    .click();
  const shown = await opening;
  await expect(shown.getByText('営業 花子').first()).toBeVisible();
  // Plain http has no clipboard, and the older way isn't always let: then the text is there to be copied by hand.
  await row(inApp)
    .getByRole('button', { name: ja('export.way.copy') })
    .click();
  await expect(
    row(inApp)
      .getByRole('textbox', { name })
      .or(row(inApp).getByRole('button', { name: new RegExp(ja('common.copied')) }))
      .first(),
  ).toBeVisible();
  const tried = inApp.waitForEvent('download');
  await row(inApp)
    .getByRole('button', { name: ja('export.way.try') })
    .click();
  expect((await tried).suggestedFilename()).toMatch(/\.md$/);
});

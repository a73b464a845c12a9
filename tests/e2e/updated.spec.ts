import { expect } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import { replaceablePages } from '../support/newer-pages.ts';
import { pageAs } from '../support/page-as.ts';
import { answerByKeys, ja } from '../support/room.ts';
import { openMenu } from '../support/screens.ts';

const short = templateById('short');
const STATEMENTS = (short?.items ?? []).map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;

test('P5 D4 the server’s pages are replaced in the middle of a vote: nothing is lost, and every click leads somewhere', async ({
  browser,
  closing,
  ownServer,
  meet,
}) => {
  const pages = await replaceablePages();
  await closing(Promise.resolve({ close: () => pages.remove() }));
  const server = await ownServer({ pages: pages.folder });
  const meeting = await meet({ template: 'short' }, server);
  const president = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  // What opens on a click must not be there before.
  const page = await pageAs(browser, president);
  const other = await pageAs(browser, sales);
  await meeting.leader.do({ type: 'startAssessment' });
  await answerByKeys(page, 0, 4, STATEMENTS, () => 4);
  await answerByKeys(other, 0, 1, STATEMENTS, () => 2);
  await pages.replace();

  // The old page goes on, and what it says is counted.
  await answerByKeys(page, 4, ITEMS, STATEMENTS, () => 5);
  // The other language isn't in this page, nor on the server under its old name: the new page has it.
  await openMenu(other);
  await other.getByRole('button', { name: ja('common.language.en') }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  const back = other.getByRole('button', { name: ja('common.language.ja') });
  // A page that began anew begins with its menu closed.
  if (!(await back.isVisible())) await other.getByRole('button', { name: say('en', 'board.menu') }).click();
  await back.click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'ja');

  const { round } = meeting.leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await meeting.leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await expect(page.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
  const mine = president.own.ballots[round] ?? {};
  expect(Object.values(mine)).toHaveLength(ITEMS);
  // Another route, whose files have other names now.
  await page
    .getByRole('link', { name: ja('page.home') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: ja('home.known.title') })).toBeVisible();
});

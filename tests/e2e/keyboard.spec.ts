/// <reference lib="dom" />
import { expect } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { writeCandidates } from '../support/candidates.ts';
import { tabTo } from '../support/keyboard.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { answerByKeys, ja } from '../support/room.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const TASK = '議事録の作成';

test('without a mouse one answers, scores and consents, and the facilitator’s dialogs give the focus back', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'named' });
  const { leader } = meeting;
  const executive = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  const close = async () => {
    await leader.until(({ progress }) => progress.finishedCount === 2);
    const { round } = leader.sections.progress;
    if (round !== null) await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  };
  await leader.do({ type: 'startAssessment' });
  const page = await pageAs(browser, sales);
  await expect(page.getByRole('heading', { name: STATEMENTS[0] ?? '' })).toBeVisible();

  // Past everything that stands above the first question.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: ja('page.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // Arrows look through the scale and stay; a number answers and leads on.
  await tabTo(page, page.getByRole('radio', { name: /^1/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^2/ })).toBeChecked();
  await expect(page.getByText(ja('ballot.progress', { answered: 1, all: STATEMENTS.length }))).toBeVisible();
  // In the colours somebody chose for all pages, what is chosen still stands out.
  await page.emulateMedia({ forcedColors: 'active' });
  const fill = (name: RegExp) =>
    page
      .locator('label', { has: page.getByRole('radio', { name }) })
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await fill(/^2/)).not.toBe(await fill(/^1/));
  await page.emulateMedia({ forcedColors: 'none' });
  await tabTo(page, page.getByRole('button', { name: ja('ballot.next') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: STATEMENTS[1] ?? '' })).toBeFocused();
  // Whoever speaks to their computer turns the keys off, and a number said by the way answers nothing.
  const keys = page.getByRole('checkbox', { name: ja('ballot.how') });
  await keys.uncheck();
  await page.keyboard.press('4');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.getByRole('radio', { name: /^4/ })).not.toBeChecked();
  await keys.check();
  await answerByKeys(page, 1, STATEMENTS.length, STATEMENTS, () => 4);
  await answerAll(executive, () => 2);
  await close();
  await leader.until(({ assessment }) => assessment !== null);

  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await leader.until(({ board }) => board.documents.ideas !== null);
  await writeCandidates(leader, [TASK]);
  await leader.do({ type: 'openScoring' });
  await tabTo(page, page.getByRole('radio').first());
  for (const [index, digit] of [3, 4, 5, 2].entries()) {
    await page.keyboard.press(`Digit${String(digit)}`);
    await expect(page.getByText(ja('ballot.progress', { answered: index + 1, all: 4 }))).toBeVisible();
  }
  await answerAll(executive, () => 3);
  await close();
  await leader.until(({ ranking }) => ranking !== null);

  const task = leader.sections.ranking?.tasks[0]?.task;
  if (task === undefined) throw new Error('Nothing was ranked');
  const { version } = leader.sections.plan;
  await leader.do({ type: 'chooseWave', plan: version, pilots: [{ task, reason: '' }] });
  await leader.until(({ plan }) => plan.version > version);
  const reserve = page.getByRole('radio', { name: ja('plan.stance.reserve'), exact: true });
  await tabTo(page, page.getByRole('radio', { name: ja('plan.stance.agree'), exact: true }));
  await page.keyboard.press('Space');
  while (!(await reserve.isChecked())) await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('textbox', { name: ja('consent.reason') }));
  await page.keyboard.insertText('繁忙期を避けて始めたい');
  await tabTo(page, page.getByRole('button', { name: ja('consent.send') }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(ja('consent.yours', { stance: ja('plan.stance.reserve') }))).toBeVisible();
  expect(leader.sections.plan.consents).toMatchObject([{ seat: sales.seat, stance: 'reserve' }]);

  // A dialog holds the focus; Escape closes it and gives the focus back. Who only hears the page is told of the timer.
  const desk = await pageAs(browser, leader);
  const timer = desk.getByRole('button', { name: ja('timer.title'), exact: true });
  await timer.focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog').locator(':focus')).toHaveCount(1);
  await tabTo(desk, desk.getByRole('button', { name: ja('timer.start') }));
  await desk.keyboard.press('Enter');
  const told = (key: 'timer.started' | 'timer.extended') => page.getByRole('status').filter({ hasText: ja(key) });
  await expect(told('timer.started')).toContainText('残り5分');
  await tabTo(desk, desk.getByRole('button', { name: ja('timer.extend') }));
  await desk.keyboard.press('Enter');
  await expect(told('timer.extended')).toHaveCount(1);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(timer).toBeFocused();
});

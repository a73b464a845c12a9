import { expect, type Page } from '@playwright/test';
import { assess, propose } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { comeBy, linkTo } from '../support/personal-link.ts';
import { ja } from '../support/room.ts';
import { newBrowser } from '../support/server.ts';

async function writes(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: ja('ideas.new'), exact: true }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByText(ja('silence.kept'))).toBeVisible();
  await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible();
}

test('I2 I3 I11 I13 three people write alone, one of them on two devices and over a reload, and all of it appears at once', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const { leader, board } = meeting;
  const voters = [
    await meeting.join('executive', '山本 健一'),
    await meeting.join('representative', '小林 さくら', 'sales'),
    await meeting.join('representative', '渡辺 千夏', 'general-affairs'),
  ] as const;
  const [executive, sales, affairs] = voters;
  await assess(meeting, voters, () => 3);
  await propose(meeting, voters);
  const phoneOf = newBrowser(server);
  await comeBy(phoneOf, { board }, await linkTo(sales, sales.seat));
  const pages = [
    await pageAs(browser, executive),
    await pageAs(browser, sales),
    await pageAs(browser, affairs),
  ] as const;
  const [boss, laptop, other] = pages;
  const phone = await pageAs(browser, { board, seat: sales.seat, browser: phoneOf });

  await leader.do({ type: 'openSilence', ms: 600_000 });
  await writes(boss, '会議資料の要約');
  await writes(laptop, '見積もりの下書き');
  await writes(phone, '日報の清書');
  await expect(laptop.getByRole('button', { name: '日報の清書', exact: true })).toBeVisible();
  await laptop.reload();
  for (const title of ['見積もりの下書き', '日報の清書'])
    await expect(laptop.getByRole('button', { name: title, exact: true })).toBeVisible();
  await writes(other, '議事録の作成');
  await expect(other.getByText('見積もりの下書き')).toHaveCount(0);

  // Its time is over: nobody presses anything.
  await leader.do({ type: 'setTimer', action: 'start', ms: 1 });
  for (const page of [...pages, phone])
    for (const title of ['会議資料の要約', '見積もりの下書き', '日報の清書', '議事録の作成'])
      await expect(page.getByRole('button', { name: title, exact: true })).toHaveCount(1);
  await expect(other.getByRole('listitem').filter({ hasText: '日報の清書' })).toContainText('小林 さくら');
});

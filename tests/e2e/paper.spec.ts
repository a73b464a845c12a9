/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { writeCandidates } from '../support/candidates.ts';
import { answerAll } from '../support/gathering.ts';
import { addressOf, pageAs } from '../support/page-as.ts';
import { pagesOf } from '../support/pdf.ts';
import { ja } from '../support/room.ts';

/** What of the screen comes through to the paper: each as a word about it. */
const leftOver = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (getComputedStyle(document.documentElement).backgroundColor !== 'rgb(255, 255, 255)') found.push('not white');
    if (getComputedStyle(document.body).color !== 'rgb(0, 0, 0)') found.push('not black');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { display, position, overflowX, overflowY } = getComputedStyle(element);
      if (display === 'none' || element.getClientRects().length === 0) continue;
      const name = `${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 20)}`;
      if (element.tagName === 'BUTTON' && !element.classList.contains('on-paper')) found.push(`button: ${name}`);
      if (element.tagName === 'DIALOG') found.push('dialog');
      if (position === 'fixed' || (position === 'sticky' && element.closest('.columns') === null))
        found.push(`stuck: ${name}`);
      const cuts = [overflowX, overflowY].some((each) => each === 'auto' || each === 'scroll');
      const cut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      if (cuts && cut && element.tagName !== 'HTML') found.push(`cut: ${name}`);
    }
    return found;
  });

/** Prints as Ctrl+P does, on a screen that was dark. */
async function printed(page: Page, kept: string): Promise<{ text: string; left: string[] }> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 990 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const left = await leftOver(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const folder = process.env.NEMAWASHI_PRINT_TO;
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    ...(folder !== undefined && { path: `${folder}/${kept}.pdf` }),
  });
  await page.emulateMedia({ media: null });
  return { text: (await pagesOf(pdf)).join(''), left };
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('D66 the board prints in every phase: what, which state, when and whose, and nothing one can only press', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', title: '生成AIの進め方を決める会議' });
  const { leader } = meeting;
  const [executive, sales] = [
    await meeting.join('executive', '山本 健一'),
    await meeting.join('representative', '小林 さくら', 'sales'),
  ];
  const [lead, voter] = [await pageAs(browser, leader), await pageAs(browser, sales)];
  const check = async (page: Page, phase: 'setup' | 'assess' | 'discuss' | 'propose', whose: string) => {
    await expect(page.getByText(ja('board.phase.now', { phase: ja(`phases.${phase}.name`) }))).toBeAttached();
    await expect(page.getByText(ja('common.loading'))).toHaveCount(0);
    const { text, left } = await printed(page, `${phase}-${whose}`);
    expect(left).toEqual([]);
    for (const wanted of ['生成AIの進め方を決める会議', ja(`phases.${phase}.name`), whose, '印刷'])
      expect(text).toContain(squeezed(wanted));
    expect(text).not.toContain(squeezed(ja('controls.title')));
    return text;
  };
  await check(lead, 'setup', '進行 役子');
  await leader.do({ type: 'startAssessment' });
  const during = await check(voter, 'assess', '小林 さくら');
  expect(during).toContain(squeezed(ja('export.as-seen.sealed')));
  for (const client of [executive, sales]) await answerAll(client, () => 3);
  const { round } = leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await check(lead, 'discuss', '進行 役子');
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await sales.until(({ board }) => board.documents.ideas !== null);
  const long = {
    title: `議事録の下書きと${'とても'.repeat(12)}長い名前の終わり`,
    detail: `${'一行\n'.repeat(20)}最後の行`,
  };
  await writeCandidates(sales, [long]);
  await expect(voter.getByText(ja('ideas.count', { count: 1 }))).toBeVisible();
  const text = await check(voter, 'propose', '小林 さくら');
  // All of it, though a field shows only as much as it is wide and high.
  for (const wanted of ['名前の終わり', '最後の行']) expect(text).toContain(wanted);
  // Afterwards the page is as it was.
  await expect(voter.getByRole('textbox', { name: ja('ideas.field.title') })).toBeVisible();
  await expect(voter.locator('.paper-field')).toHaveCount(0);
});

test('D66 so do the ranking, the agreed plan, the projector, the guide and the invitations', async ({
  browser,
  ranked,
  agreed,
}) => {
  const [agreeing, done] = [await ranked('named'), await agreed('named')];
  const page = await pageAs(browser, agreeing.leader);
  await expect(page.getByRole('heading', { name: ja('wave.title') })).toBeVisible();
  expect((await printed(page, 'agree')).left).toEqual([]);
  const sheet = await pageAs(browser, done.leader);
  await expect(sheet.getByText(ja('export.print.help'))).toBeVisible();
  const { text, left } = await printed(sheet, 'agreed');
  expect(left).toEqual([]);
  expect(text).toContain(squeezed(ja('export.as-seen.plan')));
  const [board, seat] = addressOf(done.leader).split('?');
  for (const part of ['screen', 'guide', 'invitations', 'print'] as const) {
    await sheet.goto(`${board ?? ''}/${part}?${seat ?? ''}`);
    await expect(sheet.getByText(ja('board.loading'))).toBeHidden();
    await expect(sheet.getByText(ja('common.loading'))).toHaveCount(0);
    await expect(sheet.getByRole('heading').first()).toBeVisible();
    expect((await printed(sheet, part)).left, part).toEqual([]);
  }
});

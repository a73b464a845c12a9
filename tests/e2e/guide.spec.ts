import { expect, type Page } from '@playwright/test';
import { guide as words } from '@nemawashi/shared/words/guide/ja';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import { answerBut } from '../support/gathering.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { pagesOf } from '../support/pdf.ts';
import { answerByKeys, ja, newPage } from '../support/room.ts';

/** On how many sheets the page prints. */
const sheetsOf = async (page: Page): Promise<number> =>
  (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).length;
/** Only the guide says it. */
const SENTENCE = words['failures.all.avoid'];

test('G8 G12 who has no board reads it from home, and prints it on two sheets', async ({ browser, server }) => {
  const page = await newPage(browser);
  await page.goto(server.origin);
  await page.getByRole('link', { name: ja('guide.open') }).click();
  for (const language of ['ja', 'en'] as const) {
    if (language === 'en') await page.getByRole('button', { name: say('en', 'common.language.en') }).click();
    await expect(page.getByRole('heading', { level: 1, name: say(language, 'guide.title') })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: say(language, 'pattern.hybrid.name') })).toBeVisible();
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  }
});

test('G9 who waits for the others fetches it then, and not before', async ({ browser, meet }) => {
  const meeting = await meet({ template: 'short' });
  const early = await meeting.join('representative', '総務 次郎', 'general-affairs');
  await meeting.join('executive', '社長 太郎');
  await meeting.leader.do({ type: 'startAssessment' });
  const items = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
  await answerBut(early, [items.length - 1], () => 4);
  const page = await newPage(browser);
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    // One that the page is left over comes to nothing.
    if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
  });
  const fetched = async () => (await Promise.all(scripts)).filter((script) => script.includes(SENTENCE)).length;
  await lend(page.context(), early);
  await page.goto(addressOf(early));
  await expect(page.getByRole('heading', { name: items.at(-1) ?? '' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await fetched()).toBe(0);

  await answerByKeys(page, items.length - 1, items.length, items, () => 4);
  await expect(page.getByRole('heading', { name: ja('ballot.finished.title') })).toBeVisible();

  await page.getByRole('button', { name: ja('guide.open') }).click();
  await expect(page.getByRole('dialog').getByText(SENTENCE)).toBeVisible();
  expect(await fetched()).toBeGreaterThan(0);
});

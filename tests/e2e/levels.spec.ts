/// <reference lib="dom" />
import { expect } from '@playwright/test';
import type { SubjectId } from '@nemawashi/shared/board/ids';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { lend, addressOf, pageAs } from '../support/page-as.ts';
import { answerByKeys, ja, said } from '../support/room.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
const [FACT] = CHECKLIST;
const levels = FACT?.levels ?? [];
/** From the statement to the last answer, in CSS pixels: what a small phone shows of a page below its bars. */
const ROOM = 600;

test('C1 a fact is answered by its five levels, on a phone at one sight, and told by their words ever after', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'named' });
  const { leader } = meeting;
  const executives = await Promise.all(['山本 健一', '伊藤 由美'].map((name) => meeting.join('executive', name)));
  const [sales, affairs] = await Promise.all([
    meeting.join('representative', '小林 さくら', 'sales'),
    meeting.join('representative', '渡辺 千夏', 'general-affairs'),
  ]);
  await leader.do({ type: 'startAssessment' });
  const page = await pageAs(browser, sales);
  await page.setViewportSize({ width: 390, height: 664 });
  const scale = page.getByRole('radiogroup', { name: STATEMENTS[0] ?? '' });

  await test.step('each radio is called by its number and its level, and all fit', async () => {
    for (const [at, level] of levels.entries())
      await expect(scale.getByRole('radio', { name: `${String(at + 1)} ${level.ja}`, exact: true })).toBeVisible();
    const top = (await page.getByRole('heading', { name: STATEMENTS[0] ?? '' }).boundingBox())?.y ?? 0;
    const last = await scale.getByText(ja('common.answer.dont-know')).boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0) - top).toBeLessThan(ROOM);
  });

  await test.step('in English too', async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 664 } });
    await lend(context, affairs);
    const english = await context.newPage();
    await english.goto(addressOf(affairs));
    await expect(english.getByRole('radio', { name: `4 ${levels[3]?.en ?? ''}`, exact: true })).toBeVisible();
    await expect(english.getByRole('radio', { name: say('en', 'common.answer.dont-know') })).toBeVisible();
    await context.close();
  });

  await answerByKeys(page, 0, STATEMENTS.length, STATEMENTS, () => 2);
  await test.step('looked through again, the answer stands on its level', async () => {
    await page.getByRole('button', { name: ja('ballot.review') }).click();
    await expect(page.getByRole('radio', { name: `2 ${levels[1]?.ja ?? ''}`, exact: true })).toBeChecked();
  });
  await Promise.all([...executives.map((client) => answerAll(client, () => 4)), answerAll(affairs, () => 2)]);
  const { round } = leader.sections.progress;
  await leader.until(({ progress }) => progress.finishedCount === 4);
  if (round !== null) await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await leader.until(({ assessment }) => assessment !== null);

  await test.step('the results say it of both groups, and by name', async () => {
    const topic = page.locator('[data-subject]', { hasText: STATEMENTS[0] ?? '' });
    await expect(topic.locator('summary').first()).toBeVisible();
    if (!(await topic.getByRole('article').isVisible())) await topic.locator('summary').first().click();
    for (const level of [4, 2, 3] as const)
      await expect(topic.locator('dd').getByText(said(FACT, level), { exact: true })).toBeVisible();
    await expect(topic.getByRole('list', { name: ja('levels.title') }).getByRole('listitem')).toHaveCount(5);
    await topic.getByText(ja('results.who-said')).click();
    await expect(topic.locator('dt', { hasText: said(FACT, 4) }).last()).toBeVisible();
  });

  await test.step('so does the room’s screen, with the whole ladder in sight', async () => {
    const screen = await pageAs(browser, leader, '/screen');
    await screen.setViewportSize({ width: 1920, height: 1080 });
    const item = leader.sections.setup.checklist[0]?.id;
    if (item === undefined) throw new Error('No item');
    await leader.do({ type: 'lookAt', subject: item as string as SubjectId });
    await expect(screen.getByText(said(FACT, 3), { exact: true })).toBeVisible();
    await expect(
      screen
        .getByRole('list', { name: ja('levels.title') })
        .getByRole('listitem')
        .last(),
    ).toBeInViewport({
      ratio: 1,
    });
  });
});

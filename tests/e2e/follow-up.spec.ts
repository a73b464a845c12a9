import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja } from '../support/room.ts';

test('F16 F21 with two entries a pilot has its picture beside the target, over a reload too, and what a user asks is answered from another page', async ({
  browser,
  agreed,
}) => {
  const { leader, voters } = await agreed('named');
  const [executive, , , sales] = voters;
  if (executive === undefined || sales === undefined) throw new Error('Nobody there');
  await leader.do({ type: 'beginFollowUp' });
  const page = await pageAs(browser, sales);
  const pilot = page.getByRole('article').first();
  await expect(pilot.getByText(ja('follow-up.empty'))).toBeVisible();

  await pilot.getByRole('button', { name: ja('follow-up.log.add') }).click();
  const form = page.getByRole('dialog');
  for (const [before, having] of [
    ['6', '4'],
    ['6', '2'],
  ] as const) {
    await form.getByLabel(ja('follow-up.before')).fill(before);
    await form.getByLabel(ja('follow-up.with')).fill(having);
    await form.getByRole('button', { name: ja('common.save') }).click();
    await expect(form.getByLabel(ja('follow-up.before'))).toHaveValue('');
  }
  await form.getByRole('button', { name: ja('common.close') }).click();
  const picture = pilot.getByRole('img');
  await expect(picture).toBeVisible();
  await page.reload();
  await expect(picture).toBeVisible();
  await expect(pilot.getByText('50%').first()).toBeVisible();

  await pilot.getByRole('button', { name: ja('follow-up.questions.short') }).click();
  await page.getByLabel(ja('follow-up.question')).fill('使い方が分からない');
  await page.getByRole('button', { name: ja('follow-up.question.add') }).click();
  const other = await pageAs(browser, executive);
  await other.getByRole('button', { name: new RegExp(ja('follow-up.questions.open', { count: 1 })) }).click();
  await other.getByRole('button', { name: ja('follow-up.reply.of', { question: '使い方が分からない' }) }).click();
  await other.getByRole('textbox', { name: ja('follow-up.reply') }).fill('火曜に総務が教えます');
  await other.getByRole('button', { name: ja('common.save') }).click();
  await expect(page.getByText('火曜に総務が教えます')).toBeVisible();
});

import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';

test('X46 on plain http the agreed plan goes field by field into a company’s approval form', async ({
  browser,
  agreed,
}) => {
  const { leader } = await agreed('named');
  const page = await newPage(browser);
  // As on an office's plain http address, where browsers offer pages no clipboard.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await lend(page.context(), leader);
  await page.goto(addressOf(leader));
  await page.getByRole('button', { name: ja('agreed.take.others') }).click();
  await page.getByRole('button', { name: ja('export.approval.show'), exact: true }).click();
  const title = ja('approval.block.consent');
  await page.getByRole('button', { name: ja('approval.copy', { title }) }).click();
  await expect(page.getByText(ja('common.copied')).first()).toBeVisible();

  // The form is another page's.
  const form = await page.context().newPage();
  await form.setContent('<textarea aria-label="field"></textarea>');
  await form.getByLabel('field').focus();
  await form.keyboard.press('ControlOrMeta+V');
  await expect(form.getByLabel('field')).toHaveValue(/^賛成 \d人、条件付き賛成 \d人/);
  await expect(form.getByLabel('field')).toHaveValue(/営業 花子/);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { say } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import type { Held } from '../support/agreed-plan.ts';
import { lend } from '../support/page-as.ts';
import { pagesOf } from '../support/pdf.ts';
import { ja, newPage } from '../support/room.ts';
import type { TestServer } from '../support/server.ts';

async function openPrint(page: Page, server: TestServer, { leader }: Held): Promise<void> {
  await lend(page.context(), leader);
  // The plan proper: its annex has sheets of its own (X20).
  await page.goto(`${server.origin}/b/${leader.board}/print?seat=${leader.seat}&annex=0`);
}

test('X7 the agreed plan prints on one to four sheets of A4, in both languages, with boxes for sign-off', async ({
  browser,
  server,
  agreed,
}) => {
  const held = await agreed('named');
  const page = await newPage(browser);
  await openPrint(page, server, held);
  await expect(page.getByRole('heading', { name: ja('export.print.title'), exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: ja('export.print.seals') }).getByRole('columnheader')).toHaveCount(4);
  for (const [language, texts] of [
    [
      'ja',
      [
        '生成AI導入計画書',
        '起案',
        '決裁者',
        '営業花子',
        '条件付き承認',
        '利用規程の案を作る',
        '繁忙期を避けて始めたい',
      ],
    ],
    ['en', ['GenerativeAIrolloutplan', 'Drafted', 'Approvedwithconditions', '営業花子', 'Actionitems']],
  ] as const) {
    if (language === 'en') await page.getByRole('button', { name: say('en', 'common.language.en') }).click();
    await expect(page.getByRole('heading', { name: say(language, 'export.print.title'), exact: true })).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = await pagesOf(pdf);
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    expect(sheets.length).toBeLessThanOrEqual(4);
    const text = sheets.join('');
    for (const wanted of texts) expect(text).toContain(wanted);
    // What operates the page stays on the screen.
    expect(text).not.toContain(say(language, 'export.print.button').replace(/\s+/g, ''));
    const kept = process.env.NEMAWASHI_PRINT_TO;
    if (kept !== undefined) await writeFile(join(kept, `plan-${language}.pdf`), pdf);
  }
});

test('X7 before the agreement every sheet says that it is work in progress', async ({ browser, server, ranked }) => {
  const held = await ranked('anonymous');
  const page = await newPage(browser);
  await openPrint(page, server, held);
  await expect(page.getByRole('heading', { name: ja('export.print.title.draft') })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = await pagesOf(pdf);
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(sheet).toContain(ja('export.print.draft'));
  const kept = process.env.NEMAWASHI_PRINT_TO;
  if (kept !== undefined) await writeFile(join(kept, 'draft.pdf'), pdf);
});

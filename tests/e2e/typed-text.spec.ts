import { expect, type Page } from '@playwright/test';
import { openDocument } from '@nemawashi/server/demo/document';
import { LIMITS } from '@nemawashi/shared/board/text';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import {
  checklistFrom,
  criteriaFrom,
  departmentsFrom,
  samplesFrom,
  weighingFrom,
} from '@nemawashi/shared/template/start';
import { templateFile } from '@nemawashi/shared/template/file';
import type * as Y from 'yjs';
import { test } from '../support/browser-test.ts';
import { imeOf } from '../support/ime.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';
import { openTab } from '../support/screens.ts';

/** What another program put into the clipboard, pasted as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

test('D51 D52 D53 D56 on the home page a long paste stays whole, a list of departments comes in as typed, a file of Windows is read', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await page.goto(server.origin);
  const title = page.getByLabel(ja('founding.board-title'));
  const long = '長'.repeat(LIMITS.title + 7);
  await page.getByLabel(ja('home.create.name')).fill('進行\u200B 役子👩‍💻');

  await test.step('a long paste is all there, says by how much it is too long, and isn’t sent', async () => {
    await title.focus();
    await paste(page, long);
    await expect(title).toHaveValue(long);
    await expect(page.getByText(ja('page.too-long', { over: 7, max: LIMITS.title }))).toBeVisible();
    await page.getByRole('button', { name: ja('home.create.submit') }).click();
    await expect(title).toBeFocused();
    await expect(title).toHaveValue(long);
  });

  await page.getByText(ja('home.create.more')).click();
  await test.step('departments of Excel, as typed; what can’t be added is given back', async () => {
    const field = page.getByRole('textbox', { name: ja('founding.department.name') });
    await field.focus();
    await paste(page, `①課\r\n㈱神戸支店\r\n1課\r\n${'部'.repeat(50)}\r\n`);
    for (const name of ['①課', '㈱神戸支店'])
      await expect(
        page.getByRole('button', { name: ja('founding.department.remove', { department: name }) }),
      ).toBeVisible();
    await expect(page.getByText(ja('founding.department.pasted', { count: 2 }))).toBeVisible();
    await expect(page.getByText('部'.repeat(50), { exact: true })).toBeVisible();
    await field.fill('1 課');
    await expect(page.getByText(ja('founding.department.double'))).toBeVisible();
  });

  await test.step('a template file in UTF-16, and one that is packed', async () => {
    const [template] = TEMPLATES;
    const file = templateFile({
      name: '配布用のひな型',
      departments: departmentsFrom(template),
      checklist: checklistFrom(template),
      weighing: weighingFrom(template),
      samples: samplesFrom(template),
      criteria: criteriaFrom(template),
      timePlan: template.timePlan,
    });
    const choose = page.locator('input[type=file]');
    await choose.setInputFiles({
      name: 'ひな型.json',
      mimeType: 'application/json',
      buffer: Buffer.from('PK\u0003\u0004'),
    });
    await expect(page.getByText(ja('template.wrong.packed'))).toBeVisible();
    await choose.setInputFiles({
      name: 'ひな型.json',
      mimeType: 'application/json',
      buffer: Buffer.from(`\uFEFF${JSON.stringify(file)}`, 'utf16le'),
    });
    await expect(page.getByText(ja('template.opened', { name: file.name }))).toBeVisible();
    // A file brings its own departments.
    await page.getByRole('textbox', { name: ja('founding.department.name') }).fill('①課');
    await page.keyboard.press('Enter');
  });

  await title.fill('');
  await title.focus();
  await paste(page, '生成AIの\v進め\u200B方\r\n第1案');
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await expect(page.getByRole('heading', { name: ja('links.title') })).toBeVisible();
  await expect(page.getByText('生成AIの 進め方 第1案').filter({ visible: true }).first()).toBeVisible();

  await test.step('a list of expected people', async () => {
    await openTab(page, 'setup.tab.people');
    await expect(page.getByText('進行 役子👩‍💻').filter({ visible: true }).first()).toBeVisible();
    await page.getByLabel(ja('paste.label')).focus();
    await paste(page, `氏名\t部署\r\n髙橋 一郎\t①課\r\n${'長'.repeat(70)}\t\r\n𠮷田 茂\t\r\n`);
    await page.getByRole('button', { name: ja('paste.add', { count: 2 }) }).click();
    await expect(page.getByText(ja('paste.added', { count: 2 }))).toBeVisible();
    await expect(page.getByLabel(ja('paste.label'))).toHaveValue(`氏名\t部署\n${'長'.repeat(70)}\t`);
    for (const name of ['髙橋 一郎', '𠮷田 茂']) await expect(page.getByText(name).first()).toBeVisible();
  });
});

test('D51 a shared field takes a long paste and a long composition whole, and shares them once they fit', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const { leader } = meeting;
  const executive = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  await leader.do({ type: 'startAssessment' });
  await answerAll(executive, () => 3);
  const { round } = leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await leader.until(({ progress }) => progress.round === null);
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await leader.until(({ board }) => board.documents.ideas !== null);

  const page = await pageAs(browser, sales);
  await page.getByRole('button', { name: ja('ideas.add') }).click();
  const field = page.getByRole('textbox', { name: ja('ideas.field.title') }).first();
  const shared = await openDocument(executive, 'ideas');
  const title = () =>
    (shared.doc.getArray(CANDIDATES).get(0) as Y.Map<Y.Text> | undefined)?.get(CANDIDATE_KEYS.title)?.toString();

  const { title: max } = CANDIDATE_LIMITS;
  const held = (over: number) => page.getByText(ja('ideas.length.held', { over, max }));
  await field.fill('議事録');
  await expect.poll(title).toBe('議事録');
  await field.press('End');
  await paste(page, '長'.repeat(max));
  await expect(field).toHaveValue(`議事録${'長'.repeat(max)}`);
  await expect(held(3)).toBeVisible();
  // What others would see only comes later: until then they have what fitted.
  await field.fill('長'.repeat(max - 2));
  await expect(held(3)).toBeHidden();
  await expect.poll(title).toBe('長'.repeat(max - 2));

  const ime = await imeOf(page);
  await field.press('End');
  await ime.compose('ぎじろくさくせい');
  await expect(field).toHaveValue(`${'長'.repeat(max - 2)}ぎじろくさくせい`);
  await ime.take('作成');
  await expect.poll(title).toBe(`${'長'.repeat(max - 2)}作成`);
  shared.close();
});

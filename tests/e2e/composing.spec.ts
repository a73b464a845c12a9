import { expect } from '@playwright/test';
import { openDocument } from '@nemawashi/server/demo/document';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import type * as Y from 'yjs';
import { test } from '../support/browser-test.ts';
import { writeCandidates } from '../support/candidates.ts';
import { imeOf } from '../support/ime.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';

test('keys that belong to the input method neither add, step nor close; full-width digits are numbers', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet();
  const home = await newPage(browser);
  await home.goto(server.origin);
  const ime = await imeOf(home);
  const department = home.getByRole('textbox', { name: ja('home.create.department.name') });
  const added = home.getByRole('button', { name: ja('home.create.department.remove', { department: '開発' }) });
  const all = home.getByRole('button', { name: ja('home.create.department.remove', { department: '' }).slice(1) });
  await department.focus();
  await expect(all.first()).toBeVisible();
  const before = await all.count();
  await ime.compose('かいはつ');
  await ime.press('Enter');
  await expect(department).toHaveValue('かいはつ');
  await expect(all).toHaveCount(before);
  await ime.take('開発');
  await home.keyboard.press('Enter');
  await expect(added).toBeVisible();
  await expect(department).toHaveValue('');

  const executives = home.getByRole('spinbutton', { name: ja('home.create.executives') });
  await executives.fill('');
  await ime.compose('３');
  await ime.press('ArrowUp');
  await ime.take('３');
  await home.keyboard.press('Tab');
  await expect(executives).toHaveValue('3');
  await expect(executives).toHaveAttribute('aria-valuenow', '3');

  // Escape gives up a candidate of the input method, not the dialog one is writing in.
  const desk = await pageAs(browser, meeting.leader);
  const hand = await imeOf(desk);
  await desk.getByRole('button', { name: '進行 役子' }).first().click();
  const dialog = desk.getByRole('dialog');
  const name = dialog.getByRole('textbox').first();
  await name.focus();
  await hand.compose('やまだ');
  await hand.press('Escape');
  await expect(name).toHaveValue(/やまだ/);
  await hand.take('山田');
  await desk.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what others write waits until one has taken what one is composing, and neither loses a letter', async ({
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
  await field.fill('議事録');
  // Others only as lines: another page would take the focus, and with it the composition.
  const shared = await openDocument(executive, 'ideas');
  const title = () => (shared.doc.getArray(CANDIDATES).get(0) as Y.Map<Y.Text> | undefined)?.get(CANDIDATE_KEYS.title);
  await expect.poll(() => title()?.toString()).toBe('議事録');

  const ime = await imeOf(page);
  await field.press('End');
  await ime.compose('のさくせい');
  title()?.insert(0, '週次の');
  await shared.flushed();
  await writeCandidates(executive, ['日報の要約']);
  // What came after it is there: so is what they wrote, and still nothing moves under the composition.
  await expect(page.getByText(ja('ideas.count', { count: 2 }))).toBeVisible();
  await expect(field).toHaveValue('議事録のさくせい');
  expect(title()?.toString()).toBe('週次の議事録');
  await ime.take('の作成');
  await expect(field).toHaveValue('週次の議事録の作成');
  await expect.poll(() => title()?.toString()).toBe('週次の議事録の作成');
  shared.close();
});

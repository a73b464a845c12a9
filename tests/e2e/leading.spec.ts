import { expect } from '@playwright/test';
import type { ItemId } from '@nemawashi/shared/board/ids';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, step } from '../support/room.ts';

test('an adviser who leads writes too; a due date outlives the start; a later round says that it is one', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const { leader } = meeting;
  const adviser = await meeting.join('observer', '外部 顧問');
  const voters = [await meeting.join('executive', '山本 健一'), await meeting.join('representative', '小林', 'sales')];
  await leader.do({ type: 'shareLead', seat: adviser.seat, leads: true });
  const [desk, phone] = await Promise.all([pageAs(browser, adviser), pageAs(browser, voters[0] ?? leader)]);

  await desk.getByRole('button', { name: ja('reminder.open') }).click();
  await desk.getByLabel(ja('reminder.due')).fill('2030-04-05T17:00');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: ja('common.save') })
    .click();
  await expect(desk.getByRole('textbox', { name: ja('reminder.title') })).toHaveValue(/17:00/);
  await desk.keyboard.press('Escape');
  await step(desk, 'controls.start');
  await expect(phone.getByText(/17:00/)).toBeVisible();

  await Promise.all(voters.map((client, who) => answerAll(client, () => (who === 0 ? 5 : 1))));
  await step(desk, 'controls.close');
  const items = leader.sections.setup.checklist.slice(0, 2).map(({ id }): ItemId => id);
  await leader.until(({ board }) => board.phase === 'discuss');
  await leader.do({ type: 'openRound', kind: 'checklist', items });
  await expect(phone.getByText(ja('rounds.again.checklist', { number: 2, count: 2 }))).toBeVisible();
  await Promise.all(voters.map((client) => answerAll(client, () => 3)));

  // The representatives' half stands above what the round before had shown, and says so.
  await desk.getByRole('button', { name: ja('controls.close'), exact: true }).click();
  const question = desk.getByRole('dialog');
  await question.getByRole('checkbox', { name: ja('controls.close.representatives-first') }).check();
  await question.getByRole('button', { name: ja('controls.close') }).click();
  await expect(phone.getByText(ja('rounds.preview.below'))).toBeVisible();
  await desk.getByRole('button', { name: ja('controls.reveal-rest') }).click();
  await expect(phone.getByText(ja('rounds.preview.below'))).toBeHidden();

  await desk.getByRole('button', { name: ja('controls.to-propose') }).click();
  await desk.getByRole('button', { name: ja('ideas.add') }).click();
  await desk.keyboard.type('議事録の下書き');
  await expect(phone.getByRole('textbox').first()).toHaveValue('議事録の下書き');
});

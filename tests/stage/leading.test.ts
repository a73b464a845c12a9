import type { ItemId } from '@nemawashi/shared/board/ids';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answerAll } from '../support/gathering.ts';
import { takesApart } from '../support/taking.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, press, step, there } from './house/hands.ts';
import { ja, show } from './house/mount.ts';

it('an adviser who leads writes too; a due date outlives the start; a later round says that it is one', async () => {
  const meeting = gatherHere();
  const { leader } = meeting;
  const adviser = await meeting.join('observer', '外部 顧問');
  const executive = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林', 'sales');
  await leader.do({ type: 'shareLead', seat: adviser.seat, leads: true });
  const desk = await show(adviser);
  const phone = await show(executive, { beside: true });

  await desk.getByRole('button', { name: ja('reminder.open'), exact: false }).click();
  await desk.getByLabelText(ja('reminder.due'), PART).fill('2030-04-05T17:00');
  const question = desk.getByRole('dialog');
  await question.getByRole('button', { name: ja('common.save') }).click();
  await expect
    .poll(
      () => (desk.getByRole('textbox', { name: ja('reminder.title') }).query() as HTMLTextAreaElement | null)?.value,
    )
    .toMatch(/4月5日.*17:00/);
  await press('Escape');
  await step(desk, 'controls.start');
  await there(phone.getByText(/4月5日.*17:00/));

  await answerAll(executive, () => 5);
  await answerAll(sales, () => 1);
  await step(desk, 'controls.close');
  const items = leader.sections.setup.checklist.slice(0, 2).map(({ id }): ItemId => id);
  expect(leader.sections.board.phase).toBe('discuss');
  await leader.do({ type: 'openRound', kind: 'checklist', items });
  await there(phone.getByText(ja('rounds.again.checklist', { number: 2, count: 2 }), PART));
  for (const voter of [executive, sales]) await answerAll(voter, () => 3);

  // The representatives' half stands before what the round before had shown, and that says what it is.
  await desk.getByRole('button', { name: ja('controls.close') }).click();
  await question.getByRole('button', { name: takesApart() }).click();
  await there(phone.getByText(ja('preview.help')));
  goTo('overall');
  await there(phone.getByText(ja('preview.below'), PART));
  await desk.getByRole('button', { name: ja('controls.reveal-rest'), exact: false }).click();
  await gone(phone.getByText(ja('preview.below'), PART));

  await desk.getByRole('button', { name: ja('controls.to-propose'), exact: false }).click();
  await desk.getByRole('button', { name: ja('ideas.add'), exact: false }).click();
  await userEvent.keyboard('議事録の下書き');
  await there(phone.getByRole('button', { name: '議事録の下書き' }));
});

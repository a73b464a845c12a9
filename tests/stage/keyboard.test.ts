import { templateById } from '@nemawashi/shared/template/catalogue';
import { expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { change, closeRound, propose } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { answerByKeys, count, focusOn, gone, PART, press, tabTo, there } from './house/hands.ts';
import { ja, says, show } from './house/mount.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const TASK = '議事録の作成';

/** Somebody from sales in a meeting that has begun; another voter's page isn't looked at. */
async function begun() {
  const gathering = gatherHere({ privacy: 'named' });
  const executive = await gathering.join('executive', '山本 健一');
  const sales = await gathering.join('representative', '小林 さくら', 'sales');
  await gathering.leader.do({ type: 'startAssessment' });
  return { ...gathering, executive, sales };
}

const colourOf = (radio: Locator): string => {
  const label = radio.element().closest('label');
  if (label === null) throw new Error('An answer without a label');
  return getComputedStyle(label).backgroundColor;
};

it('without a mouse one answers, scores and consents', async () => {
  const meeting = await begun();
  const { leader, executive, sales } = meeting;
  const shown = await show(sales);
  const radio = (name: RegExp) => shown.getByRole('radio', { name });
  await there(shown.getByRole('heading', { name: STATEMENTS[0] ?? '' }));

  // Past everything that stands above the first question.
  window.focus();
  await press('Tab');
  await expect.element(shown.getByRole('link', { name: ja('page.skip') })).toHaveFocus();
  await press('Enter');
  await expect.element(shown.getByRole('main')).toHaveFocus();

  // Arrows look through the scale and stay; a number answers and leads on.
  await tabTo(radio(/^1/));
  await userEvent.keyboard(' ');
  await press('ArrowRight');
  await expect.element(radio(/^2/)).toBeChecked();
  await there(shown.getByText(ja('ballot.progress', { answered: 1, all: STATEMENTS.length }), PART));
  // In the colours somebody chose for all pages, what is chosen still stands out.
  await emulate({ 'forced-colors': 'active' });
  expect(colourOf(radio(/^2/))).not.toBe(colourOf(radio(/^1/)));
  await emulate({ 'forced-colors': 'none' });
  await tabTo(shown.getByRole('button', { name: ja('ballot.next'), exact: false }));
  await press('Enter');
  await expect.element(shown.getByRole('heading', { name: STATEMENTS[1] ?? '' })).toHaveFocus();
  // Whoever speaks to their computer turns the keys off, and a number said by the way answers nothing.
  const keys = shown.getByRole('checkbox', { name: ja('ballot.how'), exact: false });
  await keys.click();
  await expect.element(keys).not.toBeChecked();
  await userEvent.keyboard('4');
  await new Promise(requestAnimationFrame);
  await expect.element(radio(/^4/)).not.toBeChecked();
  await keys.click();
  await expect.element(keys).toBeChecked();
  await answerByKeys(shown, 1, STATEMENTS.length, STATEMENTS, () => 4);
  await answerAll(executive, () => 2);
  expect(leader.sections.progress.finishedCount).toBe(2);
  await closeRound(leader);

  await propose(meeting);
  await meeting.write(leader, [TASK]);
  await leader.do({ type: 'openScoring' });
  await tabTo(shown.getByRole('radio').first());
  for (const [index, digit] of [3, 4, 5, 2].entries()) {
    await userEvent.keyboard(String(digit));
    await there(shown.getByText(ja('ballot.progress', { answered: index + 1, all: 4 }), PART));
  }
  await answerAll(executive, () => 3);
  expect(leader.sections.progress.finishedCount).toBe(2);
  await closeRound(leader);

  const task = leader.sections.ranking?.tasks[0]?.task;
  if (task === undefined) throw new Error('Nothing was ranked');
  await change(leader, {
    type: 'chooseWave',
    plan: leader.sections.plan.version,
    pilots: [{ task, reason: '' }],
  });
  const reserve = shown.getByRole('radio', { name: ja('plan.stance.reserve') });
  await tabTo(shown.getByRole('radio', { name: ja('plan.stance.agree') }));
  await userEvent.keyboard(' ');
  while (!(reserve.element() as HTMLInputElement).checked) await press('ArrowDown');
  await tabTo(shown.getByRole('textbox', { name: ja('consent.reason') }));
  await userEvent.keyboard('繁忙期を避けて始めたい');
  await tabTo(shown.getByRole('button', { name: ja('consent.send'), exact: false }));
  await press('Enter');
  await there(shown.getByText(ja('consent.yours', { stance: ja('plan.stance.reserve') }), PART));
  expect(leader.sections.plan.consents).toMatchObject([
    { seat: sales.seat, stance: 'reserve', reason: '繁忙期を避けて始めたい' },
  ]);
});

it('a dialog holds the focus and gives it back; who only hears the page is told of the timer', async () => {
  const { leader, sales } = await begun();
  const shown = await show(sales);
  const desk = await show(leader, { beside: true });
  const timer = desk.getByRole('button', { name: ja('timer.title') });
  await focusOn(timer);
  await press('Enter');
  const dialog = desk.getByRole('dialog');
  await there(dialog);
  await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
  await tabTo(dialog.getByRole('button', { name: ja('timer.start') }));
  await press('Enter');
  const told = (key: 'timer.started' | 'timer.extended') => shown.css('[role=status]').filter({ hasText: ja(key) });
  await says(told('timer.started'), '残り5分');
  await tabTo(dialog.getByRole('button', { name: ja('timer.extend') }));
  await press('Enter');
  await count(told('timer.extended'), 1);
  await press('Escape');
  await gone(page.getByRole('dialog'));
  await expect.element(timer).toHaveFocus();
});

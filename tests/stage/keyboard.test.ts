import type { Key } from '@nemawashi/shared/words/say';
import { headline } from '@nemawashi/shared/sentences/headline';
import { templateById } from '@nemawashi/shared/template/catalogue';
import type {} from '@vitest/browser-playwright';
import { expect, it, vi } from 'vitest';
import { cdp, type Locator, page, userEvent } from 'vitest/browser';
import { answered, change, closeRound, gather, propose, value } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { type AskedKey, takes, takesApart } from '../support/taking.ts';
import { clock } from './house/clock.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { answerByKeys, count, focusOn, gone, PART, press, tabTo, there } from './house/hands.ts';
import { beat, goOn } from './house/moment.ts';
import { pressAt, pressHere, tabOnTo } from './house/keys.ts';
import { ja, says, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { House } from './house/house.ts';
import { unseenFocus } from './measure/focus.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const TASK = '議事録の作成';
/** A limit against hanging. */
const LONGEST_MS = 240_000;
const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
const LIST = ['氏名\t役割\t部署', '井上 幸子\t役員\t', '斎藤 和也\t\t営業'].join('\n');

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

/** What a mail or a spreadsheet holds, put in at once. */
const paste = (text: string): Promise<unknown> => cdp().send('Input.insertText', { text });

/** Opens it, sees that the focus is in it and stays there, and closes it: the focus is back where it was. */
async function openAndClose(shown: Locator, door: Locator, inside?: (dialog: Locator) => Promise<void>): Promise<void> {
  await pressAt(door);
  const dialog = shown.getByRole('dialog');
  await there(dialog);
  expect(dialog.element().contains(document.activeElement)).toBe(true);
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await press('Tab');
    // Past its last stop comes the browser's own, never the page behind it.
    if (document.activeElement !== document.body) expect(unseenFocus()).toBeNull();
  }
  await inside?.(dialog);
  await press('Escape');
  await gone(dialog);
  await expect.element(door).toHaveFocus();
}

/** Presses the main button and what its question offers. */
async function takeStep(shown: Locator, key: AskedKey, offered: RegExp = takes(key)): Promise<void> {
  await pressAt(shown.getByRole('button', { name: ja(key), exact: true }));
  const dialog = shown.getByRole('dialog');
  expect(dialog.element().contains(document.activeElement)).toBe(true);
  await pressAt(dialog.getByRole('button', { name: offered }));
  await gone(dialog);
}

/** Reveals, ends the moment in its first beat by a key, and sees that the key did nothing else. */
async function revealAndSkip(house: House, reveal: () => Promise<unknown>): Promise<void> {
  const { asked } = house;
  clock.meets(house);
  await reveal();
  await goOn('sealed');
  expect(beat()).not.toBeNull();
  const before = asked.length;
  await press('Enter');
  await expect.poll(beat).toBeNull();
  clock.goes();
  await rest();
  expect(asked).toHaveLength(before);
  expect(unseenFocus()).toBeNull();
}

it(
  'M97 whoever leads goes through a whole meeting by keys alone, and always sees where they are',
  { timeout: LONGEST_MS },
  async () => {
    const gathering = gatherHere({ privacy: 'named', template: 'short' });
    const { leader, house } = gathering;
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const shown = await show(leader, { size: SMALL_LAPTOP });
    const button = (name: string) => shown.getByRole('button', { name, exact: false });
    const tab = (name: Key) => shown.getByRole('tab', { name: ja(name), exact: false });

    await tabOnTo(tab('setup.tab.invite'));
    for (const [key, to] of [
      ['End', 'other'],
      ['ArrowLeft', 'privacy'],
      ['Home', 'invite'],
    ] as const) {
      await pressHere(key);
      await expect.element(tab(`setup.tab.${to}`)).toHaveFocus();
    }
    await pressAt(button(`${ja('links.copy')}: ${ja('roles.executive.name')}`));
    expect(copied).toHaveBeenCalledOnce();
    await tabOnTo(tab('setup.tab.invite'));
    await pressHere('ArrowRight');
    await tabOnTo(shown.getByLabelText(ja('paste.label'), PART));
    await paste(LIST);
    await pressAt(button(ja('paste.add', { count: 2 })));
    await there(shown.getByText(ja('paste.added', { count: 2 }), PART));
    expect(leader.sections.expected.map(({ name }) => name)).toEqual(['井上 幸子', '斎藤 和也']);

    const voters = await gather(gathering);
    await openAndClose(shown, button(ja('people.title')));
    await openAndClose(shown, button(ja('board.menu')));
    await openAndClose(shown, shown.getByRole('button', { name: ja('controls.start'), exact: true }));
    await takeStep(shown, 'controls.start');
    expect(leader.sections.board.phase).toBe('assess');
    await answered(leader, voters, (who, index) => value(who + index));

    await revealAndSkip(house, () => takeStep(shown, 'controls.close', takesApart()));
    await revealAndSkip(house, () => pressAt(button(ja('controls.reveal-rest'))));
    const pattern = leader.sections.assessment?.pattern;
    if (pattern === undefined) throw new Error('Nothing revealed');
    await there(shown.getByRole('heading', { name: headline('ja', pattern) }));

    await tabOnTo(tab('discuss.tab.overall'));
    await pressHere('ArrowRight');
    const statement = shown.css('[data-subject] h2');
    const [first, second] = pattern.agenda.discuss;
    const textOf = (id = '') => leader.sections.setup.checklist.find((item) => item.id === id)?.text.ja ?? '';
    await expect.element(statement).toHaveTextContent(textOf(first));
    await pressHere('j');
    await expect.element(statement).toHaveTextContent(textOf(second));
    await pressHere('k');
    await expect.element(statement).toHaveFocus();
    await pressHere('Enter');
    await expect.element(statement).toHaveTextContent(textOf(second));
    await tabOnTo(shown.getByRole('textbox', { name: ja('ideas.note.label', { item: textOf(second) }) }));
    await userEvent.keyboard('jk5');
    expect(unseenFocus()).toBeNull();
    await pressAt(button(ja('talk.again')));
    await there(button(ja('talk.again.chosen')));
    await openAndClose(shown, button(ja('grounds.title')), async (sheet) => {
      const figure = sheet.css('section > ul button').first();
      await pressAt(figure);
      await count(shown.getByRole('dialog'), 2);
      await press('Escape');
      await count(shown.getByRole('dialog'), 1);
      await expect.element(figure).toHaveFocus();
    });

    await pressAt(button(ja('controls.to-propose')));
    await pressAt(button(ja('ideas.add')));
    await userEvent.keyboard(TASK);
    await press('Escape');
    await takeStep(shown, 'controls.score');
    await answered(leader, voters, () => 3);
    await revealAndSkip(house, () => takeStep(shown, 'controls.close'));
    await pressAt(shown.getByRole('checkbox', { name: TASK, exact: false }), ' ');
    await pressAt(button(ja('wave.save')));
    await there(shown.getByText(ja('wave.saved'), PART));
    expect(leader.sections.plan.pilots).toHaveLength(1);
  },
);

it('M97 without a mouse one answers, scores and consents, and sees where the focus is', async () => {
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

  await openAndClose(shown, shown.getByRole('button', { name: ja('people.title'), exact: false }));

  // Arrows look through the scale and stay; a number answers and leads on.
  await tabOnTo(radio(/^1/));
  await userEvent.keyboard(' ');
  await press('ArrowRight');
  await expect.element(radio(/^2/)).toBeChecked();
  await there(shown.getByText(ja('ballot.progress', { answered: 1, all: STATEMENTS.length }), PART));
  // In the colours somebody chose for all pages, what is chosen still stands out.
  await emulate({ 'forced-colors': 'active' });
  expect(colourOf(radio(/^2/))).not.toBe(colourOf(radio(/^1/)));
  await emulate({ 'forced-colors': 'none' });
  await tabOnTo(shown.getByRole('button', { name: ja('ballot.next'), exact: false }));
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
  await tabOnTo(shown.getByRole('radio').first());
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
  const reserve = shown.getByRole('button', { name: ja('plan.stance.reserve') });
  await tabOnTo(reserve);
  await press('Enter');
  await tabOnTo(shown.getByRole('textbox', { name: ja('consent.reason') }));
  await userEvent.keyboard('繁忙期を避けて始めたい');
  await tabOnTo(shown.getByRole('button', { name: ja('consent.send'), exact: false }));
  await pressHere('Enter');
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
  await says(told('timer.started'), '残り4分');
  await tabTo(dialog.getByRole('button', { name: ja('timer.extend') }));
  await press('Enter');
  await count(told('timer.extended'), 1);
  await press('Escape');
  await gone(page.getByRole('dialog'));
  await expect.element(timer).toHaveFocus();
});

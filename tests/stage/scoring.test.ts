import { expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { closeRound, propose } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { PART, there } from './house/hands.ts';
import { ja, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { outOfSight } from './measure/below-head.ts';
import { sideways } from './measure/sideways.ts';

const TASKS = [
  'お客さまからの問い合わせへの一次回答の下書きと、過去の回答の検索',
  '会議の議事録の作成',
  '見積書の下書き',
  '作業日報の要約',
  '社内規程の検索',
  '求人票の下書き',
  '設備の点検記録の整理',
];
const SMALL_LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 664 };

async function scoring() {
  const gathering = gatherHere({ privacy: 'named', template: 'short' });
  const executive = await gathering.join('executive', '山本 健一');
  const sales = await gathering.join('representative', '小林 さくら', 'sales');
  const meeting = { ...gathering, executive, sales };
  await gathering.leader.do({ type: 'startAssessment' });
  for (const voter of [executive, sales]) await answerAll(voter, () => 3);
  await closeRound(gathering.leader);
  await propose(meeting);
  await gathering.write(gathering.leader, TASKS);
  await gathering.leader.do({ type: 'openScoring' });
  return meeting;
}

const scales = (shown: Locator) => shown.getByRole('radiogroup');

it.each(LANGUAGES)(
  'M88 on a laptop of 1366×768 seven tasks and their four criteria stand in one table, in sight together (%s)',
  async (language) => {
    const { sales } = await scoring();
    const shown = await show(sales, { size: SMALL_LAPTOP, language });
    await there(scales(shown).first());
    expect(scales(shown).elements()).toHaveLength(28);
    await rest(SMALL_LAPTOP);
    expect(document.documentElement.scrollWidth).toBe(SMALL_LAPTOP.width);
    expect(scales(shown).last().element().getBoundingClientRect().bottom).toBeLessThanOrEqual(SMALL_LAPTOP.height);
    const rows = shown.css('tbody tr').elements();
    expect(Math.max(...rows.map((row) => row.getBoundingClientRect().height))).toBeLessThanOrEqual(72.5);
    await expect.element(shown.getByRole('button', { name: say(language, 'ballot.next'), exact: false })).toBeVisible();
  },
);

it.each(LANGUAGES)(
  'M167 on a phone of 390×664 a task’s four criteria stand whole above its foot: %s',
  async (language) => {
    const { sales } = await scoring();
    const shown = await show(sales, { size: PHONE, language });
    await there(scales(shown).first());
    await rest(PHONE);
    const criteria = shown.css('article li').elements();
    expect(criteria).toHaveLength(4);
    const foot = shown.css('.one .ways').element().getBoundingClientRect().top;
    expect(outOfSight([shown.css('article h2').element(), ...criteria], foot)).toEqual([]);
    expect(sideways()).toBe(0);
  },
);

it('M89 number keys answer and lead on along a task, ↑ and ↓ to the same criterion of another', async () => {
  const { sales } = await scoring();
  const shown = await show(sales, { size: SMALL_LAPTOP });
  const radio = (scale: number, name: RegExp) => scales(shown).nth(scale).getByRole('radio', { name });
  await there(scales(shown).first());
  (radio(0, /^1/).element() as HTMLElement).focus();
  for (const [at, digit] of [3, 5, 4, 2, 1].entries()) {
    await userEvent.keyboard(String(digit));
    await there(shown.getByText(ja('ballot.progress', { answered: at + 1, all: 28 }), PART));
    await expect.element(radio(at, new RegExp(`^${String(digit)}`))).toBeChecked();
  }
  // The fifth was the second task's first criterion; above it is the first task's second.
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(radio(1, /^5/)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio(5, /^1/)).toHaveFocus();
  await userEvent.keyboard('0');
  await expect.element(radio(5, new RegExp(ja('common.answer.dont-know')))).toBeChecked();
});

it('M90 whoever has scored everything sees their scores in a table, each task a way back', async () => {
  const { sales, executive } = await scoring();
  await answerAll(sales, (subject) => ((subject % 5) + 1) as 1 | 2 | 3 | 4 | 5);
  const shown = await show(sales, { size: PHONE });
  await there(shown.getByRole('heading', { name: ja('ballot.finished.title'), exact: false }));
  const own = shown.getByRole('row', { name: TASKS[1] ?? '', exact: false });
  await there(own);
  const cells = [...own.element().querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent, 10));
  expect(cells).toEqual([5, 1, 2, 3]);
  await there(shown.getByText(ja('ballot.finished-count', { voters: 2, finished: 1 })).first());
  await answerAll(executive, () => 4);
  await there(shown.getByText(ja('ballot.finished.everyone')));
  await rest(PHONE);
  await own.getByRole('button').click();
  await there(shown.getByRole('heading', { name: TASKS[1] ?? '', level: 2 }));
  await there(shown.getByText(ja('scoring.task-position', { position: 2, all: TASKS.length })));
});

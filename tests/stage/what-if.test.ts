import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { assess, gather, propose, rank } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { ja, PHONE, says, show, unfold } from './house/mount.ts';
import './house/css.ts';

/** Strong management in the executives' eyes, a strong field in everybody else's: what counts is whose word weighs more. */
const LEVELS = { executive: { executive: 5, other: 2 }, representative: { executive: 1, other: 4 } } as const;
/** First by the felt pain, and first by how easy it is. */
const TASKS = { 議事録の下書き: [5, 3, 1, 3], 見積書のたたき台: [3, 3, 4, 3] } as const satisfies Record<
  string,
  readonly AnswerValue[]
>;
const [PAINFUL, EASY] = Object.keys(TASKS) as [keyof typeof TASKS, keyof typeof TASKS];

/** Two executives and three representatives who have answered. */
async function assessed(privacy: PrivacyMode) {
  const gathering = gatherHere({ privacy });
  const voters = await gather(gathering, [
    ['山本 健一'],
    ['伊藤 由美'],
    ['小林 さくら', 'sales'],
    ['渡辺 千夏', 'field'],
    ['林 浩二', 'field'],
  ]);
  const { checklist } = gathering.leader.sections.setup;
  await assess(gathering, voters, (who, index) => {
    const item = checklist[index];
    const level = LEVELS[who < 2 ? 'executive' : 'representative'][item?.axis === 'executive' ? 'executive' : 'other'];
    return (item?.direction === -1 ? 6 - level : level) as AnswerValue;
  });
  return { ...gathering, voters };
}

const weightsOf = (of: Locator) => of.getByRole('dialog', { name: ja('weights.title') });
/** Beside another page a dialog keeps from it what a hand would press. */
const openWeights = (of: Locator) =>
  (of.getByRole('button', { name: ja('weights.title') }).element() as HTMLElement).click();
const ranking = (whatIf: Locator) => whatIf.getByRole('list').filter({ hasText: PAINFUL }).getByRole('listitem');
/** The board's own ranking, best first; a rank inside a tier isn't shown. */
const tasksOf = (of: Locator) => of.css('[data-subject]');
const pattern = (of: 'topDown' | 'bottomUp' | 'hybrid') => ja(`pattern.${of}.name`);
const press = async (on: Locator, key: string) => {
  (on.element() as HTMLElement).focus();
  await userEvent.keyboard(`{${key}}`);
};

it('W2 W5 W6 W7 weights are set before the reveal; afterwards they are tried out on one screen alone', async () => {
  const { leader, voters, house, write } = await assessed('named');
  await propose({ leader });
  await write(leader, Object.keys(TASKS));
  const mine = await show(leader);
  const others = await show(voters[2] ?? leader, { beside: true });

  // The facilitator makes ease weigh most; everybody is told, and can't move it themselves.
  openWeights(mine);
  await says(weightsOf(mine), ja('weighing.fixed.pattern'));
  expect(mine.getByRole('slider', { name: ja('weighing.exec-share') }).elements()).toEqual([]);
  const ease = mine.getByRole('slider', { name: ja('criteria.ease.name') });
  await expect.element(ease).toBeInTheDocument();
  await press(ease, 'End');
  await press(weightsOf(mine).getByRole('button', { name: ja('common.save') }), 'Enter');
  await expect
    .element(others.getByRole('status').filter({ hasText: '重みの設定が変更されました' }).first())
    .toBeVisible();
  openWeights(others);
  await says(weightsOf(others), ja('weighing.now.criterion', { criterion: ja('criteria.ease.name'), weight: 1 / 1.8 }));
  expect(others.getByRole('slider').elements()).toEqual([]);

  // They decide the ranking.
  const scores = Object.values(TASKS).flat();
  await rank({ leader }, voters, (_who, index) => scores[index] ?? null);
  const places = tasksOf(others);
  await says(places.first(), EASY);
  await says(others.getByRole('main'), pattern('hybrid'));
  const asked = house.asked.length;
  const shown = (others.getByRole('main').element() as HTMLElement).innerText;

  // Afterwards they are fixed: what is offered is marked, and says so.
  expect(mine.getByRole('slider').elements()).toEqual([]);
  await mine.getByRole('button', { name: ja('grounds.title') }).click();
  await unfold(mine, ja('what-if.title'));
  const whatIf = mine.getByRole('region', { name: ja('what-if.title') });
  await says(whatIf, ja('what-if.band'));
  await says(whatIf, ja('what-if.help'));
  const status = whatIf.getByRole('status');
  await says(status, ja('what-if.untouched'));
  await says(ranking(whatIf).first(), EASY);
  const back = whatIf.getByRole('button', { name: ja('what-if.reset') });
  await expect.element(back).toBeDisabled();

  // The executives' share alone turns the pattern, both ways.
  const execShare = whatIf.getByRole('slider', { name: ja('weighing.exec-share') });
  await says(whatIf, ja('what-if.turn.up', { share: 0.61, pattern: pattern('topDown') }));
  await press(execShare, 'End');
  const turned = (after: 'topDown' | 'bottomUp') =>
    ja('what-if.pattern.other', { before: pattern('hybrid'), after: pattern(after) });
  await says(status, turned('topDown'));
  await says(status, ja('what-if.ranks.same'));
  await expect
    .element(execShare)
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/経営層100%・部門代表0%.*ボード：50%/));
  await press(execShare, 'Home');
  await says(status, turned('bottomUp'));
  await expect.element(whatIf.getByRole('img')).toHaveAccessibleName(new RegExp(pattern('bottomUp')));

  // The criteria's weights turn the ranks: each task says where it was.
  await press(whatIf.getByRole('slider', { name: ja('criteria.ease.name') }), 'Home');
  await says(status, ja('what-if.ranks.other', { count: 2 }));
  await says(ranking(whatIf).first(), PAINFUL);
  await says(ranking(whatIf).first(), ja('what-if.gained', { places: 1 }));
  await says(ranking(whatIf).last(), ja('what-if.before', { rank: 1 }));
  expect(await violations(whatIf.element())).toEqual([]);

  // Nothing left this screen, so nobody can have noticed; the board's own result is as it was.
  expect(house.asked).toHaveLength(asked);
  expect((others.getByRole('main').element() as HTMLElement).innerText).toBe(shown);
  await says(tasksOf(mine).first(), EASY);

  // On a phone nothing sticks out; then back to what was agreed.
  await page.viewport(PHONE.width, PHONE.height);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(PHONE.width);
  await press(back, 'Enter');
  await says(status, ja('what-if.untouched'));
  await expect.element(execShare).toHaveValue('50');
  await says(ranking(whatIf).first(), EASY);
});

it('W4 on an anonymous board with two executives their weight isn’t offered, and why', async () => {
  const { voters, leader } = await assessed('anonymous');
  const shown = await show(voters[0] ?? leader);
  await shown.getByRole('button', { name: ja('grounds.title') }).click();
  await unfold(shown, ja('what-if.title'));
  const whatIf = shown.getByRole('region', { name: ja('what-if.title') });
  await says(whatIf, ja('what-if.exec-share.pooled'));
  await says(whatIf, ja('what-if.departments.pooled'));
  expect(whatIf.getByRole('slider', { name: ja('weighing.exec-share') }).elements()).toEqual([]);
  expect(whatIf.getByRole('checkbox').elements()).toEqual([]);
});

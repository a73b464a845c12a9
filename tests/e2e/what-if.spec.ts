import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { test } from '../support/browser-test.ts';
import { writeCandidates } from '../support/candidates.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting } from '../support/meeting.ts';
import { ja } from '../support/room.ts';
import { pageAs } from '../support/page-as.ts';

/** Strong management in the executives' eyes, a strong field in everybody else's: what counts is whose word weighs more. */
const LEVELS = { executive: { executive: 5, other: 2 }, representative: { executive: 1, other: 4 } } as const;
/** First by the felt pain, and first by how easy it is. */
const TASKS = { 議事録の下書き: [5, 3, 1, 3], 見積書のたたき台: [3, 3, 4, 3] } as const satisfies Record<
  string,
  number[]
>;
const [PAINFUL, EASY] = Object.keys(TASKS) as [keyof typeof TASKS, keyof typeof TASKS];

interface Room extends Meeting {
  readonly executives: readonly BoardClient[];
  readonly representatives: readonly BoardClient[];
}

async function roomOf(meeting: Meeting): Promise<Room> {
  const executives = [await meeting.join('executive', '山本 健一'), await meeting.join('executive', '伊藤 由美')];
  const representatives = [
    await meeting.join('representative', '小林 さくら', 'sales'),
    await meeting.join('representative', '渡辺 千夏', 'field'),
    await meeting.join('representative', '林 浩二', 'field'),
  ];
  return { ...meeting, executives, representatives };
}

async function assess({ leader, executives, representatives }: Room): Promise<void> {
  await leader.do({ type: 'startAssessment' });
  const { checklist } = leader.sections.setup;
  const says = (role: keyof typeof LEVELS) => (index: number) => {
    const item = checklist[index];
    const level = LEVELS[role][item?.axis === 'executive' ? 'executive' : 'other'];
    return (item?.direction === -1 ? 6 - level : level) as AnswerValue;
  };
  await Promise.all([
    ...executives.map((voter) => answerAll(voter, says('executive'))),
    ...representatives.map((voter) => answerAll(voter, says('representative'))),
  ]);
  await reveal(leader);
  await leader.until(({ assessment }) => assessment !== null);
}

async function score({ leader, executives, representatives }: Room): Promise<void> {
  await leader.do({ type: 'openScoring' });
  const scores = Object.values(TASKS).flat();
  await Promise.all(
    [...executives, ...representatives].map((voter) => answerAll(voter, (index) => scores[index] as AnswerValue)),
  );
  await reveal(leader);
  await leader.until(({ ranking }) => ranking !== null);
}

async function reveal(leader: BoardClient): Promise<void> {
  const { round } = leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
}

/** What may be taken away, without the moment at which it was. */
async function exportedBundle({ browser, board, seat }: BoardClient): Promise<Omit<Bundle, 'exportedAt'>> {
  const { exportedAt: _at, ...bundle } = await browser.ask<Bundle>(
    'GET',
    `/api/boards/${board}/export/bundle?seat=${seat}`,
  );
  return bundle;
}

const weightsOf = (page: Page) => page.locator('details', { hasText: ja('weights.title') }).first();
const ranking = (whatIf: Locator) => whatIf.getByRole('list').filter({ hasText: PAINFUL }).getByRole('listitem');
/** The board's own ranking, best first; a rank inside a tier isn't shown. */
const tasksOf = (page: Page) => page.getByRole('article').filter({ hasText: new RegExp(`${EASY}|${PAINFUL}`) });
const pattern = (of: 'topDown' | 'bottomUp' | 'hybrid') => ja(`pattern.${of}.name`);

test('W2 W5 W6 W7 weights are set before the reveal; afterwards they are tried out on one screen alone', async ({
  browser,
  meet,
}) => {
  const room = await roomOf(await meet({ template: 'short' }));
  const { leader } = room;
  await assess(room);
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await leader.until(({ board }) => board.documents.ideas !== null);
  await writeCandidates(leader, Object.keys(TASKS));
  const [mine, others] = await Promise.all([
    pageAs(browser, leader),
    pageAs(browser, room.representatives[0] ?? leader),
  ]);

  // The facilitator makes ease weigh most; everybody is told, and can't move it themselves.
  await weightsOf(mine).locator('summary').first().click();
  await expect(weightsOf(mine)).toContainText(ja('weights.fixed.pattern'));
  await expect(mine.getByRole('slider', { name: ja('weights.exec-share') })).toHaveCount(0);
  await mine.getByRole('slider', { name: ja('criteria.ease.name') }).press('End');
  await weightsOf(mine)
    .getByRole('button', { name: ja('common.save') })
    .press('Enter');
  await expect(others.getByRole('status').filter({ hasText: '重みの設定が変更されました' })).toBeVisible();
  await weightsOf(others).locator('summary').first().click();
  await expect(weightsOf(others)).toContainText(
    ja('weights.now.criterion', { criterion: ja('criteria.ease.name'), weight: 1 / 1.8 }),
  );
  await expect(others.getByRole('slider')).toHaveCount(0);

  // They decide the ranking.
  await score(room);
  const places = tasksOf(others);
  await expect(places.first()).toContainText(EASY);
  await expect(others.locator('main')).toContainText(ja('pattern.hybrid.name'));
  const before = { page: await others.locator('main').innerText(), bundle: await exportedBundle(leader) };

  // Afterwards they are fixed: what is offered is marked, and says so.
  await expect(mine.getByRole('slider')).toHaveCount(0);
  await mine.locator('summary', { hasText: ja('what-if.title') }).click();
  const whatIf = mine.getByRole('region', { name: ja('what-if.title') });
  await expect(whatIf).toContainText(ja('what-if.band'));
  await expect(whatIf).toContainText(ja('what-if.help'));
  const status = whatIf.getByRole('status');
  await expect(status).toHaveText(ja('what-if.untouched'));
  await expect(ranking(whatIf).first()).toContainText(EASY);
  const back = whatIf.getByRole('button', { name: ja('what-if.reset') });
  await expect(back).toBeDisabled();

  // The executives' share alone turns the pattern, both ways.
  const execShare = whatIf.getByRole('slider', { name: ja('weights.exec-share') });
  await expect(whatIf).toContainText(ja('what-if.turn.up', { share: 0.64, pattern: pattern('topDown') }));
  await execShare.press('End');
  const turned = (after: 'topDown' | 'bottomUp') =>
    ja('what-if.pattern.other', { before: pattern('hybrid'), after: pattern(after) });
  await expect(status).toContainText(turned('topDown'));
  await expect(status).toContainText(ja('what-if.ranks.same'));
  await expect(execShare).toHaveAttribute('aria-valuetext', /経営層100%・部門代表0%.*ボード：50%/);
  await execShare.press('Home');
  await expect(status).toContainText(turned('bottomUp'));
  await expect(whatIf.getByRole('img')).toHaveAccessibleName(new RegExp(pattern('bottomUp')));

  // The criteria's weights turn the ranks: each task says where it was.
  await whatIf.getByRole('slider', { name: ja('criteria.ease.name') }).press('Home');
  await expect(status).toContainText(ja('what-if.ranks.other', { count: 2 }));
  await expect(ranking(whatIf).first()).toContainText(PAINFUL);
  await expect(ranking(whatIf).first()).toContainText(ja('what-if.gained', { places: 1 }));
  await expect(ranking(whatIf).last()).toContainText(ja('what-if.before', { rank: 1 }));
  const { violations } = await new AxeBuilder({ page: mine }).include('section[aria-label]').analyze();
  expect(violations).toEqual([]);

  // Nobody else noticed: neither the other page, nor what may be taken away, nor the board's own result here.
  expect(await others.locator('main').innerText()).toBe(before.page);
  expect(await exportedBundle(leader)).toEqual(before.bundle);
  await expect(tasksOf(mine).first()).toContainText(EASY);

  // On a phone nothing sticks out; then back to what was agreed.
  await mine.setViewportSize({ width: 390, height: 844 });
  expect(await mine.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await back.press('Enter');
  await expect(status).toHaveText(ja('what-if.untouched'));
  await expect(execShare).toHaveValue('50');
  await expect(ranking(whatIf).first()).toContainText(EASY);
});

test('W4 on an anonymous board with two executives their weight isn’t offered, and why', async ({ browser, meet }) => {
  const room = await roomOf(await meet({ template: 'short', privacy: 'anonymous' }));
  await assess(room);
  const page = await pageAs(browser, room.executives[0] ?? room.leader);
  await page.locator('summary', { hasText: ja('what-if.title') }).click();
  const whatIf = page.getByRole('region', { name: ja('what-if.title') });
  await expect(whatIf).toContainText(ja('what-if.exec-share.pooled'));
  await expect(whatIf).toContainText(ja('what-if.departments.pooled'));
  await expect(whatIf.getByRole('slider', { name: ja('weights.exec-share') })).toHaveCount(0);
  await expect(whatIf.getByRole('checkbox')).toHaveCount(0);
});

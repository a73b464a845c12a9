import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { agree, closeRound, propose, untilRanked } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { count, PART, there } from './house/hands.ts';
import { ja, show } from './house/mount.ts';
import { printed, squeezed } from './house/paper.ts';

const TITLE = '生成AIの進め方を決める会議';
const [LEADER, VOTER] = ['進行 役子', '小林 さくら'] as const;

/** What is on the paper in this phase: nothing one can only press, and what, which state, when and whose. */
async function check(shown: Locator, phase: 'setup' | 'assess' | 'discuss' | 'propose', whose: string) {
  await expect
    .element(shown.getByText(ja('board.phase.now', { phase: ja(`phases.${phase}.name`) })))
    .toBeInTheDocument();
  const { text, left } = await printed();
  expect(left).toEqual([]);
  for (const wanted of [TITLE, ja(`phases.${phase}.name`), whose, '印刷']) expect(text).toContain(squeezed(wanted));
  expect(text).not.toContain(squeezed(ja('controls.title')));
  return text;
}

it('D66 the board prints in every phase: what, which state, when and whose, and nothing one can only press', async () => {
  const meeting = gatherHere({ title: TITLE });
  const { leader } = meeting;
  const executive = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', VOTER, 'sales');
  await check(await show(leader), 'setup', LEADER);
  await leader.do({ type: 'startAssessment' });
  const during = await check(await show(sales), 'assess', VOTER);
  expect(during).toContain(squeezed(ja('page.as-seen.sealed')));
  for (const client of [executive, sales]) await answerAll(client, () => 3);
  await closeRound(leader);
  await check(await show(leader), 'discuss', LEADER);
  await propose(meeting);
  const long = {
    title: `議事録の下書きと${'とても'.repeat(12)}長い名前の終わり`,
    detail: `${'一行\n'.repeat(20)}最後の行`,
  };
  await meeting.write(sales, [long]);
  const shown = await show(sales);
  await there(shown.getByText(ja('ideas.count', { count: 1 }), PART));
  const text = await check(shown, 'propose', VOTER);
  // All of it, though a field shows only as much as it is wide and high.
  for (const wanted of ['名前の終わり', '最後の行']) expect(text).toContain(wanted);
  // Afterwards the page is as it was.
  await there(shown.getByRole('button', { name: long.title }));
  await count(shown.css('.paper-field'), 0);
});

it('D66 so do the ranking, the agreed plan, the projector, the guide and the invitations', async () => {
  const meeting = gatherHere({ privacy: 'named' });
  const ranked = await untilRanked(meeting);
  const ranking = await show(meeting.leader);
  await there(ranking.getByRole('heading', { name: ja('wave.title'), exact: false }));
  expect((await printed()).left).toEqual([]);
  await agree(meeting, ranked);
  const agreed = await show(meeting.leader);
  await there(agreed.getByRole('link', { name: ja('export.print'), exact: true }));
  const { text, left } = await printed();
  expect(left).toEqual([]);
  expect(text).toContain(squeezed(ja('page.as-seen.plan')));
  for (const page of ['screen', 'guide', 'invitations', 'print'] as const) {
    await show(meeting.leader, { page });
    expect((await printed()).left, page).toEqual([]);
  }
});

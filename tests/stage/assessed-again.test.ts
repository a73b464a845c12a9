import { expect, it } from 'vitest';
import { PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import { agree, untilRanked } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, pressOn, step, there } from './house/hands.ts';
import { ja, says, show, unfold } from './house/mount.ts';

it.each(PRIVACY_MODES)('U1 U5 U7 U8 U11 a board is assessed three times, on its pages (%s)', async (privacy) => {
  const gathering = gatherHere({ privacy });
  const { leader } = gathering;
  const ranked = await untilRanked(gathering);
  await agree(gathering, ranked);
  await leader.do({ type: 'beginFollowUp' });
  const page = await show(leader);
  // Until one was made, the tab of assessments isn't the first.
  goTo('again');
  for (const [time, value] of [
    [1, 5],
    [2, 1],
  ] as const) {
    // What is still to do stands above, and is ticked there.
    const toDos = page.getByRole('region', { name: ja('again.to-dos.title') });
    await there(toDos);
    if (time === 1) {
      await toDos.getByRole('button', { name: ja('to-dos.tick', { text: '利用規程の案を作る' }) }).click();
      await gone(toDos.getByText('利用規程の案を作る', PART));
    }
    // Once there was one, the way to the next stands behind what it says.
    if (time === 2) await unfold(page, ja('again.title'));
    await page.getByRole('button', { name: ja('again.start'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: ja('again.start'), exact: true })
      .click();
    await leader.until(({ progress }) => progress.round !== null);
    await gone(page.getByText(ja('again.heading'), PART));
    for (const voter of ranked.voters) await answerAll(voter, () => value);
    await step(page, 'controls.close');
    await there(page.getByRole('heading', { name: ja('again.heading') }));
    await there(page.getByText(ja('again.people.same', { count: 6 }), PART).first());
    await there(page.getByText(ja('again.number', { number: time + 1 }), PART).first());
    await there(page.getByText(ja('again.trail'), PART).first());
  }
  const [second, third] = leader.sections.again.assessments;
  expect([second?.change?.then, third?.change?.then]).toEqual(['c1', 'a1']);
  expect(third?.change?.items.every(({ all }) => all.unchanged === false)).toBe(true);
});

it('U2 U20 while the board is assessed again everybody finds its follow-up, logs pilots there, and comes back', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader } = gathering;
  const ranked = await untilRanked(gathering);
  await agree(gathering, ranked);
  await leader.do({ type: 'beginFollowUp' });
  await leader.do({ type: 'assessAgain' });
  const [, , , sales] = ranked.voters;
  if (sales === undefined) throw new Error('Nobody from sales');
  await sales.until(({ progress }) => progress.round !== null);
  const shown = await show(sales);
  const log = shown.getByRole('button', { name: ja('follow-up.log.add') });
  await gone(log);
  await shown
    .getByRole('link', { name: ja('phases.follow-up.name'), exact: false })
    .first()
    .click();
  const pilot = shown.getByRole('article').first();
  await pilot.getByRole('button', { name: ja('follow-up.log.add') }).click();
  const form = pilot.getByRole('dialog');
  await form.getByLabelText(ja('follow-up.before'), PART).fill('6');
  await form.getByLabelText(ja('follow-up.with'), PART).fill('2');
  await form.getByRole('button', { name: ja('common.save') }).click();
  await there(form.getByText(ja('follow-up.log.saved'), PART));
  await form.getByRole('button', { name: ja('common.close') }).click();
  await says(pilot, '67%');
  // Nobody starts another one from there.
  await gone(shown.getByRole('tab', { name: ja('follow-up.tab.again') }));
  await pressOn(shown.getByRole('button', { name: ja('board.look-back.return') }), 'Enter');
  await gone(log);
});

it('S80 S83 S84 where people aren’t named it is said whom to keep, who doesn’t count yet, and what one who left holds back', async () => {
  const gathering = gatherHere({ privacy: 'anonymous' });
  const { leader } = gathering;
  const ranked = await untilRanked(gathering);
  await agree(gathering, ranked);
  await leader.do({ type: 'beginFollowUp' });
  const newcomer = await gathering.join('representative', '新任 太郎', 'sales');
  const uncounted = ja('again.uncounted', { names: '新任 太郎' });
  const page = await show(leader);
  goTo('again');
  await pressOn(page.getByRole('button', { name: ja('again.start'), exact: true }), 'Enter');
  const dialog = page.getByRole('dialog');
  for (const said of [ja('again.start.unnamed'), uncounted]) await there(dialog.getByText(said, PART));
  await dialog.getByRole('button', { name: ja('again.start'), exact: true }).click();
  await leader.until(({ progress }) => progress.round !== null);
  const theirs = await show(newcomer, { beside: true });
  await there(theirs.getByText(ja('rounds.comes-new')));
  for (const voter of [...ranked.voters, newcomer]) await answerAll(voter, () => 4);
  await step(page, 'controls.close');
  await there(page.getByRole('heading', { name: ja('again.heading') }));
  await there(page.getByText(uncounted, PART).first());
  await there(page.getByText(ja('again.people.same', { count: 6 }), PART).first());
  const [left] = ranked.voters;
  if (left === undefined) throw new Error('Nobody to leave');
  await leader.do({ type: 'removePerson', seat: left.seat, revokeLink: false });
  await unfold(page, ja('again.title'));
  for (const said of [ja('again.finest.nothing'), ja('again.finest.next')])
    await there(page.getByText(said, PART).first());
});

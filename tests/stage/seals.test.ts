import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { agree, change, untilRanked } from '../support/acts.ts';
import { largest, play } from './acceptance/largest.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { count, there } from './house/hands.ts';
import { ja, ROOM, says, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { alikeInGrey } from './measure/grey.ts';
import { faultsOfWall } from './measure/wall.ts';

const SMALL = { width: 1366, height: 768 } as const;
const SMALL_ROOM = { width: 1280, height: 720 } as const;

const moving = (): number => (document.querySelectorAll('.seal').length > 0 ? document.getAnimations().length : -1);

it('M151 M152 M157 each consent stamps the name on the plan that the room looks at', async () => {
  await emulate({ 'prefers-reduced-motion': 'no-preference' });
  const meeting = gatherHere({ privacy: 'named' });
  const { voters, first } = await untilRanked(meeting);
  const [boss, other] = voters;
  if (boss === undefined || other === undefined) throw new Error('Nobody came');
  await change(meeting.leader, { type: 'chooseWave', plan: 0, pilots: [{ task: first, reason: '小さく試す' }] });
  const wall = await show(meeting.leader, { page: 'screen', size: ROOM });
  await count(wall.css('.seals li'), voters.length);
  await rest(ROOM);
  // On a page that has just been opened nothing comes down.
  expect(moving()).toBe(0);
  expect(faultsOfWall()).toEqual([]);
  await boss.do({ type: 'consent', plan: 1, stance: 'agree', reason: '' });
  await count(wall.css('.seals svg.agree'), 1);
  expect(moving()).toBeGreaterThan(0);
  await expect.poll(moving).toBe(0);
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  await other.do({ type: 'consent', plan: 1, stance: 'object', reason: '早い' });
  await count(wall.css('.seals svg.object'), 1);
  expect(document.getAnimations().filter(({ playState }) => playState === 'running')).toEqual([]);
  await change(meeting.leader, {
    type: 'framePlan',
    plan: 1,
    frame: { meaning: '', steps: [], hourlyCost: null, subject: '議事録づくりの試行' },
  });
  await says(wall.css('h2'), '議事録づくりの試行');
  await count(wall.css('.seals svg.outdated'), 2);
});

it('M156 M157 X38 the agreed plan is a poster on the page and on the wall, and the rest is a tab away', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const meeting = gatherHere({ privacy: 'named' });
  const ranked = await untilRanked(meeting);
  await agree(meeting, ranked);
  for (const language of LANGUAGES) {
    for (const size of [ROOM, SMALL_ROOM]) {
      await show(meeting.leader, { language, page: 'screen', size });
      await rest(size);
      expect(faultsOfWall(), `${language} ${String(size.width)}`).toEqual([]);
    }
  }
  const shown = await show(meeting.leader, { size: SMALL });
  await there(shown.getByRole('heading', { name: ja('plan.subject.usual', { count: 1 }) }));
  await count(shown.css('article .seals svg.agree'), ranked.voters.length - 1);
  await count(shown.css('article .seals svg.reserve'), 1);
  await there(shown.getByText(ja('decision.conditional')));
  for (const tab of ['grounds', 'items', 'minutes', 'plan'] as const)
    await shown.getByRole('tab', { name: ja(`agreed.tab.${tab}`) }).click();
  await rest(SMALL);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1.3 * SMALL.height);
  await page.getByRole('button', { name: ja('board.menu') }).click();
  await there(page.getByRole('button', { name: ja('reopen.title') }));
});

/** Between the margins of a sheet of A4, in CSS pixels. */
const SHEET = ((297 - 14 - 17) / 25.4) * 96;

it('X40 X41 on paper it is one sheet with everybody’s seal, and what is drawn behind it is told apart without colours', async () => {
  const meeting = gatherHere({ privacy: 'named' });
  const ranked = await untilRanked(meeting);
  await agree(meeting, ranked);
  for (const language of LANGUAGES) {
    const shown = await show(meeting.leader, { language, page: 'print', size: SMALL });
    await count(shown.css('.sheet .seals svg:not(.none)'), ranked.voters.length);
    await expect
      .poll(() => document.querySelector('.sheet')?.getBoundingClientRect().height ?? SHEET * 2)
      .toBeLessThanOrEqual(SHEET);
    await count(shown.css('.pattern svg .mark.executive'), 1);
    await count(shown.css('.pattern .cells .cell'), meeting.leader.sections.setup.checklist.length);
    expect(alikeInGrey()).toEqual([]);
  }
});

it('M157 so it is with thirty people, the longest names and titles', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const meeting = largest();
  for await (const { scene, voters } of play(meeting)) {
    if (scene !== 'ranking') continue;
    const tasks = meeting.leader.sections.ranking?.tasks.slice(0, 3).map(({ task }) => ({ task, reason: '試す' }));
    await change(meeting.leader, { type: 'chooseWave', plan: 0, pilots: tasks ?? [] });
    for (const voter of voters.slice(3)) await voter.do({ type: 'consent', plan: 1, stance: 'agree', reason: '' });
    break;
  }
  for (const language of LANGUAGES)
    for (const size of [ROOM, SMALL_ROOM]) {
      await show(meeting.leader, { language, page: 'screen', size });
      await rest(size);
      expect(faultsOfWall(), `${language} ${String(size.width)}`).toEqual([]);
    }
}, 300_000);

import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { closeRound, gather, value } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { largest, play } from './acceptance/largest.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { count } from './house/hands.ts';
import { ja, ROOM, says, saysNot, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { faultsOfWall, focusable, squareHeight } from './measure/wall.ts';

const SMALL_ROOM = { width: 1280, height: 720 } as const;

it('M43 M44 M45 M48 with 30 people, 22 items, 12 tasks and the longest names no scene scrolls, cuts, shrinks or offers anything to press', async () => {
  const meeting = largest();
  const found: string[] = [];
  const squares: number[] = [];
  for await (const { scene } of play(meeting))
    for (const language of LANGUAGES) {
      await show(meeting.leader, { language, page: 'screen', size: ROOM });
      for (const size of [ROOM, SMALL_ROOM])
        for (const theme of ['light', 'dark'] as const) {
          await emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
          await page.viewport(size.width, size.height);
          await rest(size);
          const name = `${scene}-${language}-${theme}-${String(size.width)}`;
          found.push(...faultsOfWall().map((fault) => `${name}: ${fault}`));
          if (scene === 'verdict') squares.push(squareHeight());
        }
    }
  expect(found).toEqual([]);
  expect(squares).toHaveLength(8);
  for (const share of squares) expect(share).toBeGreaterThanOrEqual(0.65);
}, 600_000);

it('M46 how the page looks is asked only of whoever moves the pointer or presses a key', async () => {
  const meeting = gatherHere();
  const shown = await show(meeting.leader, { page: 'screen', size: ROOM });
  const fullScreen = shown.getByRole('button', { name: ja('screen.fullscreen') });
  expect(focusable()).toEqual([]);
  for (const event of ['pointermove', 'keydown']) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    window.dispatchEvent(event === 'keydown' ? new KeyboardEvent(event, { key: 'Tab' }) : new PointerEvent(event));
    flushSync();
    expect(focusable()).not.toEqual([]);
    expect(fullScreen.elements()).toHaveLength(1);
    vi.advanceTimersByTime(3000);
    flushSync();
    vi.useRealTimers();
    expect(focusable()).toEqual([]);
  }
});

it('M47 S41 in a later round of a board where people aren’t named no seat, count or readiness is on the wall', async () => {
  const meeting = gatherHere({ privacy: 'anonymous' });
  const voters = await gather(meeting);
  const shown = await show(meeting.leader, { page: 'screen', size: ROOM });
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voters[0] ?? meeting.leader, () => 3);
  await count(shown.css('.finished'), 1);
  await says(shown.css('.numeral'), '1/6');
  for (const [who, voter] of voters.slice(1).entries()) await answerAll(voter, (index) => value(who + index));
  await says(shown, ja('ballot.finished.everyone'));
  await closeRound(meeting.leader);
  const item = meeting.leader.sections.setup.checklist[0]?.id;
  if (item === undefined) throw new Error('No item');
  await meeting.leader.do({ type: 'openRound', kind: 'checklist', items: [item] });
  await says(shown, ja('people.names-hidden'));
  for (const voter of voters) await answerAll(voter, () => 4);
  await count(shown.css('.finished'), 0);
  await count(shown.css('.numeral'), 0);
  await saysNot(shown.css('main'), ja('ballot.finished.everyone'));
  await saysNot(shown.css('main'), ja('ballot.finished-count', { voters: 6, finished: 6 }));
});

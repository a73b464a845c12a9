import { templateById } from '@nemawashi/shared/template/catalogue';
import { cleanup } from 'vitest-browser-svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { change, closeRound, propose } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, PART, there } from './house/hands.ts';
import { outOfOrder, walk } from './house/keys.ts';
import { ja, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { HouseSeat } from './house/seat.ts';
import { leftToRead } from './measure/left-to-read.ts';
import { sideways } from './measure/sideways.ts';

/** A window of 1280×1024 at 400 %, in CSS pixels (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 } as const;
const LONGEST_MS = 240_000;
/** Of the window's height. */
const LEFT = 0.5;

const SCREENS = {
  gathered: ['leader', 'representative'],
  assess: ['leader', 'executive'],
  revealed: ['leader', 'representative'],
  score: ['executive'],
  shaped: ['leader', 'representative'],
} as const;

const tabs = (): string[] => [...document.querySelectorAll('main [role=tab]')].map(({ id }) => id.replace(/^.*?-/, ''));

describe('M98 at 400 % one scrolls down alone, most of the window is left to read, and keys go from top to bottom', () => {
  let story: Story<HouseSeat>;
  let played = 0;
  beforeAll(async () => {
    story = new Story(gatherHere({ ...BOARD, template: 'generative-ai' }));
    await emulate({ 'prefers-reduced-motion': 'reduce' });
  });
  afterAll(() => {
    cleanup();
    story.meeting.close();
  });
  for (const [index, { name }] of CHAPTERS.entries())
    for (const who of SCREENS[name as keyof typeof SCREENS] ?? [])
      it(`${name}: ${who}`, { timeout: LONGEST_MS }, async () => {
        for (; played <= index; played += 1) await CHAPTERS[played]?.begin(story);
        await show(who === 'leader' ? story.leader : story.voter(who), { size: ZOOMED });
        const found: string[] = [];
        for (const tab of tabs().length === 0 ? [''] : tabs()) {
          if (tab !== '') goTo(tab);
          await rest(ZOOMED);
          const { share, by } = await leftToRead();
          if (sideways() > 0) found.push(`${tab}: ${String(sideways())} px too wide`);
          if (share < LEFT) found.push(`${tab}: ${share.toFixed(2)} left by ${by}`);
          const stops = await walk();
          expect(stops.length).toBeGreaterThan(4);
          found.push(...stops.flatMap(({ unseen }) => unseen ?? []), ...outOfOrder(stops, true));
        }
        expect(found).toEqual([]);
      });
});

/** A press where the middle of it is, once it is scrolled to: nothing may lie over it. What still moves nobody can press. */
async function press(on: Locator): Promise<void> {
  await there(on.first());
  await rest();
  await on.click();
}

it(
  'M98 at 400 % somebody answers, reads the verdict and a topic, scores and consents',
  { timeout: LONGEST_MS },
  async () => {
    const gathering = gatherHere({ privacy: 'named', template: 'short' });
    const { leader } = gathering;
    const executive = await gathering.join('executive', '山本 健一');
    const sales = await gathering.join('representative', '小林 さくら', 'sales');
    await leader.do({ type: 'startAssessment' });
    const shown = await show(sales, { size: ZOOMED });
    const statements = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
    for (const [at, statement] of statements.entries()) {
      await there(shown.getByRole('heading', { name: statement }));
      await press(shown.getByRole('radio', { name: /^4/ }));
      await there(shown.getByText(ja('ballot.progress', { answered: at + 1, all: statements.length }), PART));
    }
    await answerAll(executive, () => 2);
    await closeRound(leader);
    await there(shown.getByRole('tab', { name: ja('discuss.tab.topics'), ...PART }));
    expect(sideways()).toBe(0);
    await press(shown.getByRole('tab', { name: ja('discuss.tab.topics'), ...PART }));
    await press(shown.getByRole('button', { name: ja('talk.by-myself'), ...PART }));
    await press(
      shown
        .getByRole('navigation', { name: ja('talk.title') })
        .getByRole('button')
        .first(),
    );
    await there(shown.getByText(ja('charts.bars.own'), PART).first());
    await press(shown.getByRole('button', { name: ja('lead.speak.ask') }));
    await expect.poll(() => leader.sections.speaking.queue).toEqual([sales.seat]);

    await propose(gathering);
    await gathering.write(leader, ['議事録の作成']);
    await leader.do({ type: 'openScoring' });
    const scales = shown.getByRole('radiogroup');
    await expect.poll(() => scales.elements().length).toBe(4);
    for (const at of [0, 1, 2, 3]) await press(scales.nth(at).getByRole('radio', { name: /^3/ }));
    await there(shown.getByText(ja('ballot.progress', { answered: 4, all: 4 }), PART));
    expect(sideways()).toBe(0);
    await answerAll(executive, () => 3);
    await closeRound(leader);
    const task = leader.sections.ranking?.tasks[0]?.task;
    if (task === undefined) throw new Error('Nothing was ranked');
    await change(leader, { type: 'chooseWave', plan: leader.sections.plan.version, pilots: [{ task, reason: '' }] });
    await press(shown.getByRole('button', { name: ja('plan.stance.agree'), exact: true }));
    await expect.poll(() => leader.sections.plan.consents).toMatchObject([{ seat: sales.seat, stance: 'agree' }]);
  },
);

it('M98 at 400 % whoever leads starts, and reveals: questions are read whole, and their buttons are reached', async () => {
  const gathering = gatherHere({ privacy: 'named', template: 'short' });
  const { leader } = gathering;
  const voters = [
    await gathering.join('executive', '山本 健一'),
    await gathering.join('representative', '小林 さくら', 'sales'),
  ];
  const shown = await show(leader, { size: ZOOMED });
  for (const [key, answers] of [
    ['controls.start', /^(このまま)?診断を始める$/],
    ['controls.close', /^(このまま)?(部門代表から開示|締め切って開示する)$/],
  ] as const) {
    await press(shown.getByRole('button', { name: ja(key), exact: true }).last());
    const dialog = shown.getByRole('dialog');
    await there(dialog);
    // All of it goes along, head and buttons too.
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
    expect(dialog.css('.body').element().scrollHeight).toBe(dialog.css('.body').element().clientHeight);
    await press(dialog.getByRole('button', { name: answers }));
    await expect.poll(() => dialog.elements().length).toBe(0);
    if (key === 'controls.start') for (const voter of voters) await answerAll(voter, () => 3);
  }
  expect(leader.sections.board.phase).toBe('discuss');
  expect(sideways()).toBe(0);
});

import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Story } from '../tour/story.ts';
import { SHORT_PHONE, SMALL_LAPTOP } from './acceptance/looks.ts';
import { answered, closeRound, untilRanked, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { count, there } from './house/hands.ts';
import { ja, says, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { HouseSeat } from './house/seat.ts';
import { tellChapters } from './house/tell-chapters.ts';
import { inSight } from './measure/in-sight.ts';
import { windowsHighNow } from './measure/length.ts';

const STEPS = ['choose', 'shape', 'prepare', 'meaning', 'stance'] as const;
const step = (language: Language, name: (typeof STEPS)[number]) =>
  page.getByRole('tab', { name: say(language, `agree.step.${name}`), exact: false });
const answer = (language: Language, stance: 'agree' | 'reserve' | 'object') =>
  page.getByRole('button', { name: say(language, `plan.stance.${stance}`), exact: true });

/** Asked anew, whatever they said before. */
async function asked(story: Story<HouseSeat>, language: Language, size: typeof SHORT_PHONE | typeof SMALL_LAPTOP) {
  const shown = await show(story.voter('representative'), { language, size });
  await rest(size);
  return shown;
}

tellChapters(['ranked', 'shaped'], ({ name: chapter }, told) => {
  if (chapter === 'ranked') {
    it('A45 who isn’t asked yet reads the ranking, and nothing in it can be ticked', async () => {
      const shown = await show(told().voter('representative'), { size: SHORT_PHONE });
      await there(shown.css('[data-subject]').first());
      expect(shown.getByRole('checkbox').elements()).toEqual([]);
      await says(shown, ja('consent.needs-plan'));
    });
    return;
  }

  it.each(LANGUAGES)(
    'A48 each of the five steps fits a small laptop without scrolling, with two pilots: %s',
    async (language) => {
      expect(told().leader.sections.plan.pilots).toHaveLength(2);
      // What the phase is for is said at first sight alone.
      await show(told().leader);
      await show(told().leader, { language, size: SMALL_LAPTOP });
      const high: Record<string, number> = {};
      for (const name of STEPS) {
        await step(language, name).click();
        await rest(SMALL_LAPTOP);
        high[name] = windowsHighNow();
      }
      expect(high).toEqual(Object.fromEntries(STEPS.map((name) => [name, 1])));
    },
  );

  it.each(LANGUAGES)('A48 M159 a pilot that is written takes the whole step, and one window: %s', async (language) => {
    const shown = await show(told().leader, { language, size: SMALL_LAPTOP });
    await step(language, 'shape').click();
    await shown
      .getByRole('button', { name: say(language, 'wave.shape') })
      .first()
      .click();
    await there(shown.getByLabelText(say(language, 'plan.pilot.measure'), { exact: false }));
    await count(shown.getByRole('article'), 1);
    await rest(SMALL_LAPTOP);
    expect(windowsHighNow()).toBe(1);
    await shown.getByRole('button', { name: say(language, 'common.cancel') }).click();
    await count(shown.getByRole('article'), 2);
  });

  it('A45 every task stands once, to be taken where it ranks; what is level is held together', async () => {
    const { leader } = told();
    const shown = await show(leader, { size: SMALL_LAPTOP });
    const tasks = leader.sections.ranking?.tasks ?? [];
    const titles = new Map((leader.sections.board.slate ?? []).map(({ id, title }) => [id as string, title]));
    for (const { task } of tasks)
      expect(shown.getByRole('checkbox', { name: titles.get(task) ?? '', exact: true }).elements()).toHaveLength(1);
    expect(shown.getByRole('checkbox').elements()).toHaveLength(tasks.length);
    const level = tasks.filter(({ tier }) => tier === 'level');
    expect(level.length).toBeGreaterThan(1);
    const bracket = shown.getByRole('region', { name: ja('figures.tier.level'), exact: false });
    await says(bracket, ja('agree.choose.level'));
    expect(
      [...bracket.element().querySelectorAll('[data-subject]')]
        .map((each) => each.getAttribute('data-subject'))
        .toSorted(),
    ).toEqual(level.map(({ task }) => task as string).toSorted());
  });

  it('A47 the map names every task whose pain and ease are told', async () => {
    const { leader } = told();
    const shown = await show(leader, { size: SMALL_LAPTOP });
    await shown.getByRole('button', { name: ja('agree.choose.map') }).click();
    const map = shown.getByRole('list', { name: ja('agree.map.title') });
    await expect.element(map).toBeInTheDocument();
    const mapped = (leader.sections.ranking?.tasks ?? []).filter(
      ({ criteria }) => criteria.pain !== null && criteria.ease !== null,
    );
    expect(map.element().children).toHaveLength(mapped.length);
    expect(document.querySelectorAll('figure svg circle')).toHaveLength(mapped.length);
  });

  it.each(LANGUAGES)(
    'A49 the plan and three answers stand in one window of a phone, and of a laptop: %s',
    async (language) => {
      for (const size of [SHORT_PHONE, SMALL_LAPTOP] as const) {
        const shown = await asked(told(), language, size);
        for (const stance of ['agree', 'reserve', 'object'] as const)
          expect(inSight(answer(language, stance).element()), `${stance} ${String(size.width)}`).toBe(true);
        const key: Key = 'agree.plan.title';
        const plan = shown.getByRole('region', {
          name: say(language, key, { version: told().leader.sections.plan.version }),
        });
        expect(plan.element().getBoundingClientRect().height).toBeLessThanOrEqual(380);
      }
    },
  );

  it('A49 a reservation asks for its reason; a plain yes takes one press, and takes its place', async () => {
    const shown = await asked(told(), 'ja', SHORT_PHONE);
    const { seat } = told().voter('representative');
    const given = () => told().leader.sections.plan.consents.find((each) => each.seat === seat);
    await answer('ja', 'reserve').click();
    const dialog = shown.getByRole('dialog');
    await expect.element(dialog.getByRole('button', { name: ja('consent.send') })).toBeDisabled();
    await dialog.getByLabelText(ja('consent.reason'), { exact: false }).fill('繁忙期を避けて始めたい');
    await dialog.getByRole('button', { name: ja('consent.send') }).click();
    await expect.poll(given).toMatchObject({ stance: 'reserve', reason: '繁忙期を避けて始めたい' });
    // What everybody else says to the plan stands there, too.
    await says(shown, '繁忙期を避けて始めたい');
    await shown.getByRole('button', { name: ja('consent.change') }).click();
    await answer('ja', 'agree').click();
    await expect.poll(given).toMatchObject({ stance: 'agree', reason: '' });
    await there(shown.getByText(ja('consent.yours', { stance: ja('plan.stance.agree') }), { exact: false }));
  });

  it('A51 the question before finalising lists what is open, and its button says so', async () => {
    const { leader } = told();
    const shown = await show(leader, { size: SMALL_LAPTOP });
    await shown.getByRole('button', { name: ja('controls.conclude'), exact: true }).click();
    const dialog = shown.getByRole('dialog');
    const lines = dialog.getByRole('listitem');
    await expect.poll(() => lines.elements().length).toBeGreaterThan(3);
    for (const key of ['standing.open.approver'] as const) await says(dialog, ja(key));
    await there(dialog.getByRole('button', { name: ja('controls.conclude.anyway') }));
  });
});

it('A50 the first half of a reveal of scores stands before the steps, which show what was revealed before', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader } = gathering;
  const { voters, first } = await untilRanked(gathering);
  await leader.do({ type: 'openRound', kind: 'scores', tasks: [first] });
  await answered(leader, voters, (who) => value(who));
  await closeRound(leader, 'representatives');
  const shown = await show(leader);
  const half = shown.getByRole('tab', { name: ja('preview.title'), exact: false });
  await expect.element(half).toHaveAttribute('aria-selected', 'true');
  await there(shown.getByText(ja('preview.help'), { exact: false }));
  await step('ja', 'choose').click();
  await there(shown.getByText(ja('preview.below'), { exact: false }));
  await there(shown.css('[data-subject]').first());
});

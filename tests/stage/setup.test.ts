import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, there } from './house/hands.ts';
import { ja, LAPTOP, PHONE, says, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { HouseSeat } from './house/seat.ts';
import { doors } from './measure/doors.ts';
import { inSight } from './measure/in-sight.ts';
import { windowsHigh } from './measure/length.ts';
import { sideways } from './measure/sideways.ts';

const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
const LOW_PHONE = { width: 390, height: 664 } as const;
const MOST_DOORS = 8;
const TABS = ['invite', 'people', 'items', 'privacy', 'other'] as const;
const card = () => page.getByRole('region', { name: ja('setup.before') });
const line = (text: string) => card().getByRole('listitem').filter({ hasText: text });

describe('the set-up of a board to which people have come', () => {
  let story: Story<HouseSeat>;
  beforeAll(async () => {
    story = new Story(gatherHere({ ...BOARD, template: 'generative-ai' }));
    for (const { name, begin } of CHAPTERS) {
      await begin(story);
      if (name === 'gathered') break;
    }
    await emulate({ 'prefers-reduced-motion': 'reduce' });
  });

  it.each(LANGUAGES)('M71 is one subject a screen, with few doors: %s', async (language) => {
    await show(story.leader, { language, size: SMALL_LAPTOP });
    expect(await windowsHigh(SMALL_LAPTOP)).toBeLessThanOrEqual(1.3);
    expect(await windowsHigh(PHONE)).toBeLessThanOrEqual(2);
    for (const tab of TABS) {
      goTo(tab);
      await there(page.getByRole('tab', { name: say(language, `setup.tab.${tab}`), exact: false }));
      await expect
        .element(page.getByRole('tab', { name: say(language, `setup.tab.${tab}`), exact: false }))
        .toHaveAttribute('aria-selected', 'true');
      expect(doors().length).toBeLessThanOrEqual(MOST_DOORS);
      expect(sideways()).toBe(0);
    }
  });

  it('M165 the question before the start stands while its window becomes as narrow as a phone, and wide again', async () => {
    const shown = await show(story.leader, { size: LAPTOP });
    await card()
      .getByRole('button', { name: ja('controls.start') })
      .click();
    const question = shown.getByRole('dialog', { name: ja('controls.start.title') });
    await there(question);
    for (const size of [PHONE, LAPTOP]) {
      await page.viewport(size.width, size.height);
      await rest(size);
      await expect.element(question).toBeVisible();
    }
    await question.getByRole('button', { name: ja('common.cancel') }).click();
    await page.viewport(PHONE.width, PHONE.height);
    await rest(PHONE);
    const seen = shown
      .getByRole('button', { name: ja('controls.start') })
      .elements()
      .find((each) => each.checkVisibility());
    seen?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await there(question);
    await page.viewport(LAPTOP.width, LAPTOP.height);
    await rest(LAPTOP);
    await expect.element(question).toBeVisible();
    await question.getByRole('button', { name: ja('common.cancel') }).click();
  });

  it('M71 a laptop has the card beside the page with the one button that starts; a phone has it in the bar', async () => {
    const shown = await show(story.leader, { size: LAPTOP });
    const start = shown.getByRole('button', { name: ja('controls.start') });
    await there(card().getByRole('button', { name: ja('controls.start') }));
    expect(start.elements().filter((each) => each.checkVisibility())).toHaveLength(1);
    expect(inSight(start.element())).toBe(true);
    await page.viewport(PHONE.width, PHONE.height);
    await rest(PHONE);
    const seen = start.elements().filter((each) => each.checkVisibility());
    expect(seen).toHaveLength(1);
    expect(
      card()
        .element()
        .contains(seen[0] ?? null),
    ).toBe(false);
    await gone(line(ja('setup.before.items', { count: story.leader.sections.setup.checklist.length })));
    await card()
      .getByRole('button', { name: ja('setup.before.open') })
      .click();
    await there(line(ja('setup.before.items', { count: story.leader.sections.setup.checklist.length })));
  });

  it('M72 each line says how it stands by a sign and in words, and what can be done', async () => {
    await show(story.leader);
    await says(line(ja('setup.before.executives', { here: 3 })), ja('setup.before.state.done'));
    const departments = line(ja('setup.before.departments', { spoken: 5, all: 7 }));
    await says(departments, ja('setup.before.state.check'));
    await says(departments, '△');
    const missing = line('斎藤 和也さん');
    await says(missing, ja('setup.before.state.waits'));
    await there(missing.getByRole('button', { name: ja('setup.before.awaited.call-of') }));
    await says(line(ja('setup.before.items', { count: 24 })), ja('setup.before.state.done'));
    await says(card(), ja('controls.check', { count: 2 }));
  });

  it('M78 advice against the choice stands in the card, leads to where it is changed, and is no success', async () => {
    const shown = await show(story.leader);
    const advice = ja('setup.before.privacy.advised', { mode: ja('privacy.anonymous.name') });
    await says(line(advice), ja('setup.before.state.check'));
    await line(advice)
      .getByRole('button', { name: ja('setup.before.privacy.change') })
      .click();
    const told = shown.getByText(ja('fit.advice', { mode: ja('privacy.anonymous.name') }));
    await there(told);
    expect(told.element().closest('.good')).toBeNull();
    // The last chance is the question before the start.
    await card()
      .getByRole('button', { name: ja('controls.start') })
      .click();
    const question = shown.getByRole('dialog');
    await there(question.getByText(ja('fit.advice', { mode: ja('privacy.anonymous.name') })));
    expect(question.element().querySelector('.good')).toBeNull();
    await question.getByRole('button', { name: ja('common.cancel') }).click();
    // Chosen as advised, nothing is left to say.
    await shown.getByRole('radio', { name: ja('privacy.anonymous.name'), exact: false }).click();
    await gone(card().getByText(advice));
    await story.leader.do({ type: 'changeSetup', privacy: 'named' });
  });

  it('M73 shows the two ways in with their codes, the short code above, everything else behind a fold', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    for (const role of ['executive', 'representative'] as const) {
      const title = ja('links.for', { role: ja(`roles.${role}.name`) });
      const code = shown.getByRole('img', { name: ja('links.qr.for', { title }) });
      await there(code);
      expect(Math.round(code.element().getBoundingClientRect().width)).toBe(160);
      expect(inSight(code.element())).toBe(true);
    }
    expect(
      shown
        .css('main [role=img]')
        .elements()
        .filter((each) => each.checkVisibility()),
    ).toHaveLength(2);
    await there(shown.getByLabelText(ja('door.code')));
    await gone(shown.getByLabelText(ja('links.for', { role: ja('roles.observer.name') })));
    await shown.getByText(ja('links.others')).click();
    await there(shown.getByLabelText(ja('links.for', { role: ja('roles.observer.name') })));
  });

  it('M79 two requests of one name are told to be perhaps one person’s', async () => {
    const shown = await show(story.leader);
    await story.knock();
    await gone(shown.getByText(ja('lobby.twice', { count: 2 })));
    await story.knock();
    await there(shown.getByText(ja('lobby.twice', { count: 2 })));
    await says(page.getByRole('tab', { name: ja('setup.tab.invite'), ...PART }), `${ja('setup.tab.invite')}2`);
  });

  it.each(LANGUAGES)(
    'M76 who has come reads what will be asked, what is promised, and how many are here: %s',
    async (language) => {
      const shown = await show(story.voter('representative'), { language, size: LOW_PHONE });
      const count = story.leader.sections.setup.checklist.length;
      const length = shown.getByText(say(language, 'board.setup.waiting.length', { count, minutes: 2 }));
      await there(length);
      await there(shown.getByRole('heading', { name: say(language, 'board.setup.waiting') }));
      expect(inSight(length.element())).toBe(true);
      await there(shown.getByText(say(language, 'privacy.named.promise')));
      const people = shown.getByText(say(language, 'board.setup.waiting.people', { count: 14 }));
      await gone(shown.getByText('清水 恵', PART));
      await people.click();
      await there(shown.getByText('清水 恵', PART));
    },
  );

  it('M178 on a laptop who has come sees who else is there beside it', async () => {
    const shown = await show(story.voter('representative'), { size: SMALL_LAPTOP });
    const somebody = shown.getByText('清水 恵', PART);
    await there(somebody);
    expect(inSight(somebody.element())).toBe(true);
    const promise = shown.getByText(ja('privacy.named.promise')).element().getBoundingClientRect();
    expect(somebody.element().getBoundingClientRect().left).toBeGreaterThan(promise.right);
  });

  it('M178 the menu stands at its top, line below line', async () => {
    const shown = await show(story.leader, { size: LAPTOP });
    await shown.getByRole('button', { name: ja('board.menu') }).click();
    await there(shown.getByRole('button', { name: ja('deletion.title') }));
    const lines = [...document.querySelectorAll('dialog[open] li')].map((each) => each.getBoundingClientRect());
    expect(lines.length).toBeGreaterThan(4);
    for (const [at, { top }] of lines.slice(1).entries()) expect(top - (lines[at]?.bottom ?? 0)).toBeLessThan(8);
    expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
  });
});

it('M72 an empty board waits: for people, and for somebody on the list', async () => {
  const { leader } = gatherHere();
  await show(leader);
  await says(line(ja('setup.before.executives', { here: 0 })), ja('setup.before.state.check'));
  await says(card(), ja('standing.reason.nobody-here'));
  await line(ja('setup.before.awaited.unlisted')).getByRole('button').click();
  await there(page.getByLabelText(ja('paste.label'), PART));
});

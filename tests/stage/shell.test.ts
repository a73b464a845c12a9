import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, press, seePeople, there } from './house/hands.ts';
import { ja, LAPTOP, PHONE, says, show } from './house/mount.ts';
import type { HouseSeat } from './house/seat.ts';
import { doors } from './measure/doors.ts';
import { headHeight } from './measure/head.ts';
import { windowsHigh } from './measure/length.ts';
import { sideways } from './measure/sideways.ts';

const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
/** WCAG 1.4.10; a laptop at 400 %. */
const NARROW = { width: 320, height: 640 } as const;
const ROW = 56;
/** More would be a report again. */
const MOST_DOORS = 8;

const tab = (name: string) => page.getByRole('tab', { name, exact: false });

describe('the screens of a meeting whose answers are revealed', () => {
  let story: Story<HouseSeat>;
  beforeAll(async () => {
    story = new Story(gatherHere({ ...BOARD, template: 'generative-ai' }));
    for (const { name, begin } of CHAPTERS) {
      await begin(story);
      if (name === 'revealed') break;
    }
    await emulate({ 'prefers-reduced-motion': 'reduce' });
  });

  it.each(LANGUAGES)('M1 one row above every phase, that stays: %s', async (language) => {
    for (const size of [SMALL_LAPTOP, LAPTOP, PHONE, NARROW]) {
      await show(story.leader, { language, size });
      expect(headHeight()).toBe(ROW);
      expect(sideways()).toBe(0);
      window.scrollTo(0, 500);
      expect(document.querySelector('header')?.getBoundingClientRect().top).toBe(0);
      window.scrollTo(0, 0);
    }
    // What everybody needs at once is in it, also where it is narrowest.
    for (const name of [say(language, 'people.title'), say(language, 'board.menu')])
      await expect.element(page.getByRole('button', { name, exact: false }).first()).toBeInViewport({ ratio: 1 });
  });

  it.each(LANGUAGES)('M5 M7 discuss is one subject a screen, with few doors: %s', async (language) => {
    for (const who of [story.leader, story.voter('representative')]) {
      await show(who, { language, size: SMALL_LAPTOP });
      expect(await windowsHigh(SMALL_LAPTOP)).toBeLessThanOrEqual(1.3);
      expect(await windowsHigh(PHONE)).toBeLessThanOrEqual(2);
      for (const each of ['overall', 'topics', 'warnings', 'all']) {
        goTo(each);
        await expect.element(page.getByRole('tabpanel')).toBeVisible();
        expect(doors().length).toBeLessThanOrEqual(MOST_DOORS);
      }
    }
  });

  it('M2 who is here stands behind the chip, and nowhere at the end of a page', async () => {
    const shown = await show(story.voter('representative'), { size: PHONE });
    await gone(shown.getByText(BOARD.person.name, PART));
    const people = await seePeople(shown);
    await there(people.getByText(BOARD.person.name, PART));
    // From below, where the thumb is.
    await expect.poll(() => Math.round(people.element().getBoundingClientRect().bottom)).toBe(PHONE.height);
    await press('Escape');
    await gone(people);
    await expect.element(shown.getByRole('button', { name: ja('people.title'), exact: false }).first()).toHaveFocus();
  });

  it('M3 what a phase is for is said the first time only, and goes away when told to', async () => {
    localStorage.clear();
    const help = ja('phases.discuss.help');
    const first = await show(story.leader);
    await there(first.getByText(help));
    await first.getByRole('button', { name: ja('board.phase.dismiss') }).click();
    await gone(first.getByText(help));
    await gone((await show(story.leader)).getByText(help));
  });

  it('M4 tabs stand in the address: a link opens one, the way back leads to the one before, keys go along the row', async () => {
    const shown = await show(story.leader);
    await expect.element(tab(ja('discuss.tab.overall'))).toHaveAttribute('aria-selected', 'true');
    await tab(ja('discuss.tab.warnings')).click();
    await there(shown.getByRole('heading', { name: ja('radar.title') }));
    expect(location.hash).toBe('#tab=warnings');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(ja('discuss.tab.all'))).toHaveFocus();
    expect(location.hash).toBe('#tab=all');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(ja('discuss.tab.overall'))).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(tab(ja('discuss.tab.all'))).toHaveAttribute('aria-selected', 'true');
    history.back();
    await expect.element(tab(ja('discuss.tab.overall'))).toHaveAttribute('aria-selected', 'true');
    goTo('nowhere');
    await there(shown.getByRole('heading', { name: ja('results.pattern.title') }));
  });

  it('M5 the door opens to why, how firmly, other weights and every figure of the view', async () => {
    const shown = await show(story.leader);
    await shown.getByRole('button', { name: ja('grounds.title') }).click();
    const sheet = shown.getByRole('dialog', { name: ja('grounds.title'), exact: false });
    for (const title of ['results.why', 'results.how-firm', 'grounds.figures'] as const)
      await there(sheet.getByRole('heading', { name: ja(title) }));
    await there(sheet.getByText(ja('what-if.title'), PART).first());
    await sheet.getByRole('button', { name: ja('grounds.open.of', { title: ja('pattern.title') }) }).click();
    await there(sheet.getByText(ja('explained.formula')));
    await sheet.getByRole('button', { name: ja('grounds.all'), exact: false }).click();
    await there(sheet.getByRole('heading', { name: ja('results.why') }));
  });

  it('M6 a finished phase is read again by everybody, changes nothing, and a step of the meeting throws nobody out', async () => {
    const shown = await show(story.voter('representative'));
    await shown.getByRole('link', { name: ja('phases.assess.name'), exact: false }).click();
    const reads = (now: 'discuss' | 'propose') =>
      ja('board.look-back', { shown: ja('phases.assess.name'), now: ja(`phases.${now}.name`) });
    await there(shown.getByText(reads('discuss')));
    await story.leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
    await there(shown.getByText(reads('propose')));
    await shown.getByRole('link', { name: ja('phases.discuss.name'), exact: false }).click();
    await there(shown.getByRole('heading', { name: ja('results.pattern.title') }));
    await says(
      shown
        .getByRole('status')
        .filter({ hasText: ja('phases.propose.name') })
        .first(),
      ja('phases.propose.name'),
    );
    await shown.getByRole('button', { name: ja('board.look-back.return') }).click();
    await there(shown.getByRole('button', { name: ja('ideas.add'), exact: false }));
    expect(location.hash).toBe('');
  });
});

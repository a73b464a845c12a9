import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';
import { cleanup } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lookAs, NARROW, SHORT_PHONE, SMALL_LAPTOP } from './acceptance/looks.ts';
import { gatherHere } from './house/gather.ts';
import { gone, PART, there } from './house/hands.ts';
import { outOfOrder, pressAt, pressHere, tabOnTo, walk } from './house/keys.ts';
import { rest } from './house/rest.ts';
import { comeBy, refuseFirst } from './house/ways.ts';
import { leftToRead } from './measure/left-to-read.ts';
import { sideways } from './measure/sideways.ts';

const NAME = '小林 さくら';
const WAYS = ['link', 'code'] as const;
const SUBMIT: Readonly<Record<(typeof WAYS)[number], Key>> = { link: 'join.submit', code: 'door.knock' };
/** A window of 1280×1024 at 400 %, in CSS pixels (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 } as const;
/** Of the window's height. */
const LEFT = 0.5;
const BY = WAYS.flatMap((way) => LANGUAGES.map((language) => [way, language] as const));

describe('M113 by keys alone one comes in, and always sees where one is', () => {
  for (const size of [SMALL_LAPTOP, SHORT_PHONE])
    it.each(BY)(`%s (%s, ${String(size.width)}×${String(size.height)})`, async (way, language) => {
      const meeting = gatherHere({ template: 'generative-ai' });
      const { house } = meeting;
      const shown = await comeBy(way, meeting, language);
      await lookAs({ size, theme: 'light' });
      const button = shown.getByRole('button', { name: say(language, SUBMIT[way]) });
      await there(button);
      await tabOnTo(shown.getByRole('textbox', { name: say(language, 'join.name'), ...PART }).first());
      await userEvent.keyboard(NAME);
      await tabOnTo(shown.getByRole('combobox').last());
      await pressHere('ArrowDown');
      await pressAt(shown.css('summary'));
      await pressAt(button);
      const came = (): unknown =>
        way === 'code'
          ? house.waiting.map(({ person }) => person.name)
          : house.held.map((seat) => house.person(seat).name);
      await expect.poll(came).toEqual([NAME]);
    });

  it('whoever is told that somebody of their name is here answers by keys, and is back in the form', async () => {
    const meeting = gatherHere();
    const { house } = meeting;
    const shown = await comeBy('link', meeting);
    house.refuses.set('seats', { kind: 'already-here', values: { name: NAME } });
    await tabOnTo(shown.getByRole('textbox', { name: say('ja', 'join.name'), ...PART }).first());
    await userEvent.keyboard(NAME);
    await tabOnTo(shown.getByRole('combobox').last());
    await pressHere('ArrowDown');
    await pressAt(shown.getByRole('button', { name: say('ja', 'join.submit') }));
    await pressAt(shown.getByRole('button', { name: say('ja', 'here.yes') }));
    await pressAt(shown.getByRole('button', { name: say('ja', 'here.back') }));
    await pressAt(shown.getByRole('button', { name: say('ja', 'here.no') }));
    house.refuses.clear();
    await pressAt(shown.getByRole('button', { name: say('ja', 'join.submit') }));
    await expect.poll(() => house.held.map((seat) => house.person(seat).name)).toEqual([NAME]);
  });
});

describe('M113 at 400 % one scrolls down alone, and everything of a way in is reached', () => {
  const fine = async (): Promise<string[]> => {
    await rest(ZOOMED);
    const { share, by } = await leftToRead();
    const stops = await walk();
    expect(stops.length).toBeGreaterThan(3);
    return [
      ...(sideways() > 0 ? [`${String(sideways())} px too wide`] : []),
      ...(share < LEFT ? [`${share.toFixed(2)} left by ${by}`] : []),
      ...stops.flatMap(({ unseen }) => unseen ?? []),
      ...outOfOrder(stops, true),
    ];
  };

  it.each(BY)('%s (%s)', async (way, language) => {
    const meeting = gatherHere({ template: 'generative-ai', title: '生成AIの進め方を決める全社会議'.repeat(8) });
    const shown = await comeBy(way, meeting, language);
    await lookAs({ size: ZOOMED, theme: 'light' });
    await there(shown.getByRole('button', { name: say(language, SUBMIT[way]) }));
    expect(await fine()).toEqual([]);
    await shown
      .getByRole('textbox', { name: say(language, 'join.name'), ...PART })
      .first()
      .fill(NAME);
    await shown
      .getByRole('combobox')
      .last()
      .selectOptions(language === 'ja' ? '営業' : 'Sales');
    await shown.getByRole('button', { name: say(language, SUBMIT[way]) }).click();
    const { house } = meeting;
    await expect.poll(() => house.held.length + house.waiting.length).toBe(1);
    if (way === 'code') await gone(shown.getByRole('combobox'));
    cleanup();
  });

  it.each(LANGUAGES)('what says why it can’t be (%s)', async (language) => {
    const meeting = gatherHere();
    meeting.house.held = [meeting.leader.seat];
    refuseFirst(meeting, 'personal link', { kind: 'link-used' });
    const shown = await comeBy('personal link', meeting, language);
    await lookAs({ size: ZOOMED, theme: 'light' });
    await there(shown.getByRole('alert'));
    expect(await fine()).toEqual([]);
    await lookAs({ size: NARROW, theme: 'dark' });
    expect(sideways()).toBe(0);
  });
});

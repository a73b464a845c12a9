import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import AtTheDoor from '@nemawashi/web/src/lib/door/AtTheDoor.svelte';
import Join from '@nemawashi/web/src/lib/join/Join.svelte';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import { found } from './acceptance/judge.ts';
import { faultsOfFirst } from './acceptance/faults.ts';
import { largest } from './acceptance/largest.ts';
import { pageViews } from './acceptance/looks.ts';
import Arriving from './house/Arriving.svelte';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { there } from './house/hands.ts';
import { mount, PHONE, says } from './house/mount.ts';
import { outOfSight } from './measure/below-head.ts';
import { raggedLabels } from './measure/ragged-labels.ts';

type Way = Component<Record<string, unknown>>;
const arriving = Arriving as unknown as Way;
const BOARDS = { usual: () => gatherHere({ template: 'generative-ai' }), largest };
const CASES = LANGUAGES.flatMap((language) =>
  (['usual', 'largest'] as const).map((board) => [language, board] as const),
);
const nothing = () => undefined;

/** Everything of the page, and its button in sight wherever a phone or a laptop shows the page from its top. */
async function expectFine(language: Language, submit: string) {
  const button = () =>
    [...document.querySelectorAll('button')].filter(({ textContent }) => textContent.trim() === submit);
  const faults = async () => [
    ...faultsOfFirst(),
    ...(await violations(document.documentElement, { type: 'rule', values: ['color-contrast'] })),
    ...(innerWidth < 390 ? [] : outOfSight(button())),
    ...raggedLabels(),
  ];
  expect(button()).toHaveLength(1);
  expect(await found(language, pageViews(language), faults)).toEqual([]);
}

it.each(CASES)('M33 M93 M94 M132 whoever has a link comes in by one short page (%s, %s)', async (language, board) => {
  const { board: id, link } = BOARDS[board]();
  for (const role of ['executive', 'representative', 'observer'] as const) {
    const given = { board: id, secret: link(role).secret, onjoined: nothing };
    const shown = await mount(arriving, { way: Join, given }, { language });
    await there(shown.getByRole('button', { name: say(language, 'join.submit') }));
    await expectFine(language, say(language, 'join.submit'));
  }
});

it.each(CASES)(
  'M33 M93 M94 M132 whoever has the short code comes to the door by one (%s, %s)',
  async (language, board) => {
    BOARDS[board]();
    const given = { code: 'K7QM2XPA', onenter: nothing };
    const shown = await mount(arriving, { way: AtTheDoor, given }, { language });
    await there(shown.getByRole('button', { name: say(language, 'door.knock') }));
    await expectFine(language, say(language, 'door.knock'));
  },
);

it('M110 on an English page a board’s Japanese title is marked as Japanese, and breaks between its phrases', async () => {
  const { board: id, link } = BOARDS.largest();
  const given = { board: id, secret: link('executive').secret, onjoined: nothing };
  const shown = await mount(arriving, { way: Join, given }, { language: 'en', size: PHONE });
  const title = shown.getByRole('heading', { level: 1 }).css('[lang=ja]');
  await says(title, '生成AIの進め方を決める全社会議');
  expect(getComputedStyle(title.element()).wordBreak).toBe('auto-phrase');
});

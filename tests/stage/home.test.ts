import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { departmentsFrom } from '@nemawashi/shared/template/start';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import CreateBoard from '@nemawashi/web/src/lib/home/CreateBoard.svelte';
import Outcome from '@nemawashi/web/src/lib/home/Outcome.svelte';
import SampleBar from '@nemawashi/web/src/lib/sample/SampleBar.svelte';
import { describe, expect, it } from 'vitest';
import { violations } from './house/axe.ts';
import { mount, PHONE } from './house/mount.ts';
import { rest } from './house/rest.ts';

const nothing = () => undefined;
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(LANGUAGES)('the front door in %s', (language) => {
  it('O2 the picture of the outcome holds the verdict’s parts, on a phone too, and nothing to press', async () => {
    const shown = await mount(Outcome, {}, { language, size: PHONE });
    await rest();
    const title = say(language, 'home.outcome.title', { count: 12 });
    await expect.element(shown.getByRole('region', { name: title })).toBeVisible();
    expect(shown.element().querySelectorAll('svg .mark').length).toBeGreaterThanOrEqual(3);
    expect(shown.getByRole('button').elements()).toEqual([]);
    expect(tooWide()).toBeLessThanOrEqual(0);
    expect(await violations(shown.element())).toEqual([]);
  });

  it('O3 the form asks for three things, and says what it takes for the rest', async () => {
    const shown = await mount(CreateBoard, { oncreated: nothing }, { language, size: PHONE });
    await rest();
    const fields = [...shown.element().querySelectorAll('input, select')].filter((each) => each.checkVisibility());
    expect(fields).toHaveLength(3);
    const privacy = say(language, 'privacy.executives-named.name');
    const defaults = say(language, 'home.create.defaults', { privacy, count: 7 });
    await expect.element(shown.getByText(defaults)).toBeVisible();
    expect(await violations(shown.element())).toEqual([]);
  });

  it('O9 O10 the form of a board made from another one begins with what it takes over', async () => {
    const earlier = {
      board: 'board' as BoardId,
      seat: 'seat' as SeatId,
      title: '第1回の会議',
      template: 'short',
      privacy: 'named',
      departments: departmentsFrom(DEFAULT_TEMPLATE),
      items: 9,
      people: { facilitator: 1, executive: 3, representative: 9, observer: 0 },
    } as const;
    const shown = await mount(CreateBoard, { oncreated: nothing, earlier }, { language, size: PHONE });
    await expect.element(shown.getByLabelText(say(language, 'founding.board-title'))).toHaveValue(earlier.title);
    await expect
      .element(shown.getByText(say(language, 'home.from.takes', { title: earlier.title, items: 9, departments: 7 })))
      .toBeVisible();
    const people = shown.getByRole('checkbox', {
      name: say(language, 'home.from.people', { count: 13 }),
      exact: false,
    });
    await expect.element(people).toBeChecked();
    // As many as were there decide what is advised, and that board’s own choice stands.
    const privacy = say(language, 'privacy.named.name');
    await expect.element(shown.getByText(say(language, 'home.create.defaults', { privacy, count: 7 }))).toBeVisible();
    expect(shown.element().querySelector('select')?.checkVisibility() ?? false).toBe(false);
    expect(tooWide()).toBeLessThanOrEqual(0);
    expect(await violations(shown.element())).toEqual([]);
  });

  it('O8 the sample’s bar leads on, back and out; at the end only back and out', async () => {
    const props = { next: { phase: 'assess', way: 'again' }, told: null, onnext: nothing, onanew: nothing } as const;
    const shown = await mount(SampleBar, props, { language, size: PHONE });
    await expect.element(shown.getByRole('button', { name: say(language, 'sample.next.again') })).toBeVisible();
    await expect.element(shown.getByRole('link', { name: say(language, 'sample.own') })).toBeVisible();
    expect(tooWide()).toBeLessThanOrEqual(0);
    const end = await mount(SampleBar, { ...props, next: null }, { language, size: PHONE });
    await expect.element(end.getByRole('button', { name: say(language, 'sample.anew') })).toBeVisible();
    expect(end.getByRole('button').elements()).toHaveLength(1);
  });
});

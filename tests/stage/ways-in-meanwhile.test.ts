import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import BrokenLink from '@nemawashi/web/src/lib/arriving/BrokenLink.svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { faultsOfText } from './acceptance/faults.ts';
import { lookAs, NARROW, SHORT_PHONE } from './acceptance/looks.ts';
import Arriving from './house/Arriving.svelte';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { there } from './house/hands.ts';
import { ja, mount, says } from './house/mount.ts';
import { comeBy, doorsThere } from './house/ways.ts';

const NAME = '小林 さくら';

/** Fills in a way's form and sends it. */
async function send(shown: Locator, submit: string): Promise<void> {
  await shown.getByRole('textbox', { name: ja('join.name'), exact: false }).fill(NAME);
  const departments = shown.getByRole('combobox').last();
  await departments.selectOptions('営業');
  await shown.getByRole('button', { name: submit }).click();
}

describe('M111 what happens to a way in while its form is filled in', () => {
  it.each(['link-revoked', 'removed', 'board-damaged'] as const)(
    'that is over (%s): the form goes, and what helps stands in its place',
    async (kind) => {
      const meeting = gatherHere();
      const shown = await comeBy('link', meeting);
      meeting.house.refuses.set('seats', { kind });
      await send(shown, ja('join.submit'));
      await says(shown.getByRole('alert'), ja(`refusals.${kind}.what`));
      expect(doorsThere(shown, 'ja')).toEqual(kind === 'link-revoked' ? ['link'] : []);
      expect(shown.getByRole('button', { name: ja('join.submit') }).elements()).toEqual([]);
    },
  );

  it.each(['too-many-people', 'name-too-long', 'department-unknown', 'internal', 'too-many-requests'] as const)(
    'what another try or another entry mends (%s) leaves the form as it was filled in',
    async (kind) => {
      const meeting = gatherHere();
      const shown = await comeBy('link', meeting);
      meeting.house.refuses.set('seats', { kind, values: { max: 200 } });
      await send(shown, ja('join.submit'));
      await there(shown.getByRole('alert'));
      await expect.element(shown.getByRole('textbox', { name: ja('join.name'), exact: false })).toHaveValue(NAME);
      await there(shown.getByRole('button', { name: ja('join.submit') }));
    },
  );

  it('D30 a code that is closed meanwhile says so, takes another one, and loses nothing that was filled in', async () => {
    const meeting = gatherHere();
    const shown = await comeBy('code', meeting);
    meeting.house.refuses.set('waiting', { kind: 'code-unknown' });
    await send(shown, ja('door.knock'));
    await says(shown.getByRole('alert'), ja('refusals.code-unknown.what'));
    expect(doorsThere(shown, 'ja')).toEqual(['code']);
    await expect.element(shown.getByRole('textbox', { name: ja('join.name'), exact: false }).first()).toHaveValue(NAME);
    meeting.house.refuses.set('waiting', { kind: 'removed' });
    await shown.getByRole('button', { name: ja('door.knock') }).click();
    await says(shown.getByRole('alert'), ja('refusals.removed.what'));
    expect(doorsThere(shown, 'ja')).toEqual([]);
    expect(shown.getByRole('button', { name: ja('door.knock') }).elements()).toEqual([]);
  });
});

describe.each(LANGUAGES)('M111 pages that come before the server is asked (%s)', (language) => {
  const fine = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const size of [NARROW, SHORT_PHONE]) {
      await lookAs({ size, theme: 'light' });
      found.push(...faultsOfText(), ...(await violations(document.documentElement)));
    }
    return found;
  };

  it('a link of which too much is missing asks for the whole one', async () => {
    const page = Arriving as unknown as Component<Record<string, unknown>>;
    const shown = await mount(page, { way: BrokenLink, given: {} }, { language });
    await there(shown.getByRole('heading', { level: 1, name: say(language, 'join.failed.title') }));
    expect(doorsThere(shown, language)).toEqual(['link']);
    expect(await fine()).toEqual([]);
  });

  it.each(['link', 'personal link', 'code'] as const)(
    'a browser that keeps no cookies is told so, and how to get in (%s)',
    async (way) => {
      const meeting = gatherHere();
      meeting.house.keepsCookies = false;
      const shown = await comeBy(way, meeting, language);
      await there(shown.getByRole('heading', { level: 1, name: say(language, 'cookies.title') }));
      await there(shown.getByRole('button', { name: say(language, 'common.retry') }));
      await there(shown.getByText(say(language, 'cookies.ways')));
      expect(doorsThere(shown, language)).toEqual([]);
      expect(await fine()).toEqual([]);
    },
  );
});

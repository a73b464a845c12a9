import { loadCatalogue } from '@nemawashi/shared/words/load';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { type Key, say, type Values } from '@nemawashi/shared/words/say';
import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import PrintPage from '@nemawashi/web/src/lib/print/PrintPage.svelte';
import Screen from '@nemawashi/web/src/lib/screen/Screen.svelte';
import type { Component } from 'svelte';
import { cleanup, render } from 'vitest-browser-svelte';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Seated } from '../../support/gathering.ts';
import Stage from './Stage.svelte';

await Promise.all(LANGUAGES.map(loadCatalogue));
// What pages fetch later is here before any of them is shown; how they wait for it, the journeys look at.
await Promise.all(
  Object.values({
    ...import.meta.glob('/src/lib/{board,board/phases,controls,people,guide}/*.svelte'),
    ...import.meta.glob('/src/lib/{ui/DialogBox.svelte,ideas/shared-document.svelte.ts}'),
  }).map((load) => load()),
);

export const PHONE = { width: 390, height: 844 } as const;
export const LAPTOP = { width: 1440, height: 900 } as const;
export const ROOM = { width: 1920, height: 1080 } as const;

const PAGES = { board: Board, screen: Screen, print: PrintPage } as const;

/** What people read on their screens. */
export const ja = (key: Key, values: Values = {}): string => say('ja', key, values);

export interface Look {
  readonly language?: Language;
  readonly page?: keyof typeof PAGES;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Shows somebody's page in the place of whatever was shown before, once all of it is there. */
export async function show(
  { board, seat }: Pick<Seated, 'board' | 'seat'>,
  { language = 'ja', page: which = 'board', size = LAPTOP }: Look = {},
): Promise<void> {
  cleanup();
  await page.viewport(size.width, size.height);
  const props = { board, seat, ...(which === 'print' && { annex: false }) };
  render(Stage, { props: { of: PAGES[which] as unknown as Component<Record<string, unknown>>, props, language } });
  await expect.element(page.getByRole('heading').first()).toBeVisible();
  for (const key of ['board.loading', 'common.loading', 'results.reckoning'] as const)
    await expect.poll(() => page.getByText(say(language, key)).elements()).toHaveLength(0);
}

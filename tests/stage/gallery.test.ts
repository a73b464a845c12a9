import { ALL_AGAIN, ALL_RESULTS } from '@nemawashi/web/src/gallery/all-results.ts';
import { type State, STATES } from '@nemawashi/web/src/gallery/boards.ts';
import OfABoard from '@nemawashi/web/src/gallery/OfABoard.svelte';
import Results from '@nemawashi/web/src/gallery/Results.svelte';
import Gallery from '@nemawashi/web/src/gallery/Gallery.svelte';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { faultsOfText } from './acceptance/faults.ts';
import { lookAs, smallViews } from './acceptance/looks.ts';
import { violations } from './house/axe.ts';
import { emulate } from './house/emulate.ts';
import { partsComing } from './house/lazily.ts';
import { there } from './house/hands.ts';
import { LAPTOP, mount, PHONE, ROOM, says } from './house/mount.ts';
import { clipped } from './measure/clipped.ts';
import { alikeInGrey, picturesOfGroups } from './measure/grey.ts';
import { overlapping } from './measure/overlapping.ts';
import { shownComponents } from './measure/shown-components.ts';
import { tooSmall } from './measure/type-size.ts';

const gallery = Gallery as unknown as Component<Record<string, unknown>>;
const ofABoard = OfABoard as unknown as Component<Record<string, unknown>>;
const ofResults = Results as unknown as Component<Record<string, unknown>>;
const SMALLEST = 13;
const SMALLEST_ON_A_WALL = 28;

const pictures = () => [...document.querySelectorAll('main figure, main table')];

it.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('M26 axe finds nothing in any picture in any state (%s, %s)', async (language, theme) => {
  await emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
  for (const size of [LAPTOP, PHONE]) {
    await mount(gallery, {}, { language, size });
    expect(await violations(document.documentElement), `${String(size.width)}`).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size.width);
    expect(pictures().flatMap((each) => [...tooSmall(SMALLEST, each), ...clipped(each), ...overlapping(each)])).toEqual(
      [],
    );
  }
});

it.each(['reveal', 'answers', 'topics', 'seals'])('M28 what needs a board is shown with one: %s', async (shows) => {
  await emulate({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
  for (const size of [LAPTOP, PHONE]) {
    await mount(ofABoard, { shows }, { size });
    await expect
      .poll(
        () =>
          document.querySelectorAll('main [data-reveal], main table, main h2, main section[aria-labelledby]').length,
      )
      .toBeGreaterThan(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size.width);
    expect([...clipped(document.body), ...overlapping(document.body)]).toEqual([]);
  }
  expect([...document.querySelectorAll<HTMLElement>('[data-reveal]')].map(({ dataset }) => dataset['reveal'])).toEqual(
    shows === 'reveal' ? Array.from({ length: 4 }, () => ['1', '2', '3', '4']).flat() : [],
  );
});

/** Results of a board in these states, all that is folded opened. */
async function results(states: readonly State[], language: Language): Promise<void> {
  const shown = await mount(ofResults, { states }, { language });
  const folds = () => [...shown.element().querySelectorAll<HTMLElement>('details:not([open]) > summary')];
  await expect
    .poll(() => {
      for (const fold of folds()) fold.click();
      // What is still on its way may be folded too.
      return folds().length + partsComing();
    })
    .toBe(0);
}

it('M141 every component of results is shown', async () => {
  await results(['half, scores', 'named', 'named, ranked'], 'ja');
  expect(ALL_RESULTS.length).toBeGreaterThan(30);
  await expect.poll(() => ALL_RESULTS.filter((name) => !shownComponents('results').has(name))).toEqual([]);
});

it('M171 every component of an assessment after the first is shown', async () => {
  await results(['again, named', 'again, one of them new'], 'ja');
  // The way to another one isn't what comes of it.
  const unshown = () =>
    ALL_AGAIN.filter((name) => name !== 'AssessAgain.svelte' && !shownComponents('again').has(name));
  expect(ALL_AGAIN.length).toBeGreaterThan(4);
  await expect.poll(unshown).toEqual([]);
});

describe.each(LANGUAGES)('M141 results are read in every state (%s)', (language) => {
  it.each(STATES)('%s', async (state) => {
    await results([state], language);
    for (const view of smallViews(language)) {
      await lookAs(view);
      expect(faultsOfText()).toEqual([]);
    }
  });
});

it('M26 nothing in a picture on the wall is under 28 pixels', async () => {
  await mount(gallery, { wall: true }, { size: ROOM });
  expect(pictures().flatMap((each) => tooSmall(SMALLEST_ON_A_WALL, each))).toEqual([]);
});

it.each(['light', 'dark'])('M17 M95 every picture tells the two groups apart without colours (%s)', async (theme) => {
  await emulate({ 'prefers-color-scheme': theme });
  await mount(gallery, {}, { size: LAPTOP });
  expect(picturesOfGroups()).toEqual(['PatternSquare', 'DivergingBars', 'SlopeChart', 'Heatmap']);
  expect(alikeInGrey()).toEqual([]);
});

it('M22 M23 M24 M25 every picture says in words what it shows', async () => {
  const shown = await mount(gallery, {});
  await there(shown.getByRole('img', { name: /^22項目の内訳：経営層と部門で見方が逆 4/ }).first());
  await says(shown.css('figure').nth(4), '経営層はトップダウン寄り、部門代表はハイブリッド');
  await says(shown, 'トップダウン型の位置：山本 健一、伊藤 由美、加藤 大輔');
  await says(shown, '部門代表は9人中6人が「思わない」側');
  await says(shown, 'あなたの回答：2');
  await there(shown.getByRole('img', { name: '経営層：4.3点から3.7点へ、部門代表：1.9点から2.8点へ' }));
  await there(shown.getByRole('table', { name: '部署ごとの見方' }).first());
  await there(shown.getByText('人数が少ないため非表示').first());
});

it('M22 a pressed cell tells which item', async () => {
  const shown = await mount(gallery, {});
  const cells = shown.getByRole('list', { name: /^22項目の内訳/ }).getByRole('button');
  await cells.nth(20).click();
  await expect.element(cells.nth(20)).toHaveAttribute('aria-current', 'true');
  await expect.element(cells.nth(20)).toHaveAccessibleName(/：「できている」で一致$/);
  await expect.element(cells.nth(3)).not.toHaveAttribute('aria-current');
});

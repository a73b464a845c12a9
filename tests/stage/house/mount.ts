import { loadDeskWords } from '@nemawashi/shared/words/advisers/load';
import { loadGuideWords } from '@nemawashi/shared/words/guide/load';
import { loadLeadingWords } from '@nemawashi/shared/words/leading/load';
import { loadBehind, loadCatalogue, loadFront, loadWhole } from '@nemawashi/shared/words/load';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { answerInWords, type Levelled } from '@nemawashi/shared/words/level-words';
import { type Key, say, type Values } from '@nemawashi/shared/words/say';
import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import BoardGuide from '@nemawashi/web/src/lib/guide/BoardGuide.svelte';
import InvitationSheet from '@nemawashi/web/src/lib/links/InvitationSheet.svelte';
import PrintPage from '@nemawashi/web/src/lib/print/PrintPage.svelte';
import Screen from '@nemawashi/web/src/lib/screen/Screen.svelte';
import type { Component } from 'svelte';
import { cleanup, render } from 'vitest-browser-svelte';
import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Seated } from '../../support/gathering.ts';
import { partsComing } from './lazily.ts';
import Stage from './Stage.svelte';
// What pages fetch later is here before any of them is shown; how they wait for it, the journeys look at.
import '@nemawashi/web/src/lib/setup/SetupDesk.svelte';
import '@nemawashi/web/src/lib/board/BoardMenuItems.svelte';
import '@nemawashi/web/src/lib/board/discuss/Topics.svelte';
import '@nemawashi/web/src/lib/board/phases/Propose.svelte';
import '@nemawashi/web/src/lib/board/phases/Score.svelte';
import '@nemawashi/web/src/lib/board/HalfReveal.svelte';
import '@nemawashi/web/src/lib/board/LookBack.svelte';
import '@nemawashi/web/src/lib/benchmark/Beside.svelte';
import '@nemawashi/web/src/lib/benchmark/BesideLine.svelte';
import '@nemawashi/web/src/lib/benchmark/LeanBesideLine.svelte';
import '@nemawashi/web/src/lib/board/phases/Discuss.svelte';
import '@nemawashi/web/src/lib/board/phases/Agree.svelte';
import '@nemawashi/web/src/lib/board/phases/Agreed.svelte';
import '@nemawashi/web/src/lib/board/phases/FollowUp.svelte';
import '@nemawashi/web/src/lib/again/AssessAgain.svelte';
import '@nemawashi/web/src/lib/again/Compared.svelte';
import '@nemawashi/web/src/lib/controls/Controls.svelte';
import '@nemawashi/web/src/lib/controls/Reopen.svelte';
import '@nemawashi/web/src/lib/explained/ChosenGround.svelte';
import '@nemawashi/web/src/lib/explained/ExplainedDialog.svelte';
import '@nemawashi/web/src/lib/guide/GuideDialog.svelte';
import '@nemawashi/web/src/lib/ideas/SharedField.svelte';
import '@nemawashi/web/src/lib/ideas/shared-document.svelte.ts';
import '@nemawashi/web/src/lib/links/OperatorNotice.svelte';
import '@nemawashi/web/src/lib/looking/FollowBar.svelte';
import '@nemawashi/web/src/lib/people/Ghosts.svelte';
import '@nemawashi/web/src/lib/people/PersonDialog.svelte';
import '@nemawashi/web/src/lib/reasons/ReasonLine.svelte';
import '@nemawashi/web/src/lib/reasons/OwnReasons.svelte';
import '@nemawashi/web/src/lib/results/ByDepartment.svelte';
import '@nemawashi/web/src/lib/results/Grounds.svelte';
import '@nemawashi/web/src/lib/results/HalfDesk.svelte';
import '@nemawashi/web/src/lib/plan/ApprovalText.svelte';
import '@nemawashi/web/src/lib/plan/Exports.svelte';
import '@nemawashi/web/src/lib/plan/RadarWarnings.svelte';
import '@nemawashi/web/src/lib/rounds/LastRound.svelte';
import '@nemawashi/web/src/lib/rounds/Shifts.svelte';
import '@nemawashi/web/src/lib/reveal/Played.svelte';
import '@nemawashi/web/src/lib/screen/ScreenThenAndNow.svelte';
import '@nemawashi/web/src/lib/weights/Weights.svelte';
import '@nemawashi/web/src/lib/ballot/Meanwhile.svelte';
import '@nemawashi/web/src/lib/board/ChecklistItems.svelte';
import '@nemawashi/web/src/lib/board/DeleteBoard.svelte';
import '@nemawashi/web/src/lib/board/ChooseSeat.svelte';
import '@nemawashi/web/src/lib/board/look-back/Plan.svelte';
import '@nemawashi/web/src/lib/board/look-back/Tasks.svelte';
import '@nemawashi/web/src/lib/home/CreateFrom.svelte';
import '@nemawashi/web/src/lib/home/Outcome.svelte';
import '@nemawashi/web/src/lib/leading/Led.svelte';
import '@nemawashi/web/src/lib/leading/SpeakBar.svelte';
import '@nemawashi/web/src/lib/weights/WeightsRead.svelte';

await Promise.all(
  [loadCatalogue, loadDeskWords, loadGuideWords, loadLeadingWords].flatMap((load) =>
    LANGUAGES.map((language): Promise<unknown> => load(language)),
  ),
);
await loadWhole();
await loadBehind();
await loadFront();

export const PHONE = { width: 390, height: 844 } as const;
export const LAPTOP = { width: 1440, height: 900 } as const;
export const ROOM = { width: 1920, height: 1080 } as const;

const PAGES = {
  board: Board,
  screen: Screen,
  print: PrintPage,
  guide: BoardGuide,
  invitations: InvitationSheet,
} as const;

/** What people read on their screens. */
export const ja = (key: Key, values: Values = {}): string => say('ja', key, values);

/** An answer to an item, by the words of its levels where it has some. */
export const said = (item: Levelled | undefined, value: 1 | 2 | 3 | 4 | 5): string => answerInWords('ja', item, value);

export interface Look {
  readonly language?: Language;
  readonly page?: keyof typeof PAGES;
  readonly size?: { readonly width: number; readonly height: number };
  /** Beside what is shown already; else in its place. */
  readonly beside?: boolean;
}

/** Shows a component that needs no board, as a page of the app does. */
export async function mount<Props extends Record<string, unknown>>(
  of: Component<Props>,
  props: Props,
  { language = 'ja', size = LAPTOP, beside = false }: Omit<Look, 'page'> = {},
): Promise<Locator> {
  if (!beside) {
    cleanup();
    // Who opens a page begins where it begins, not at the tab of whoever was here before.
    if (location.hash !== '') location.hash = '';
  }
  await page.viewport(size.width, size.height);
  const { container } = await render(Stage, {
    props: { of: of as Component<Record<string, unknown>>, props, language },
  });
  return page.elementLocator(container);
}

/** What is said in the place of something that is still on its way. */
const LOADING = ['board.loading', 'common.loading', 'results.reckoning'] as const;

/** Shows somebody's page, and answers it once all of it is there. */
export async function show(
  { board, seat }: Pick<Seated, 'board' | 'seat'>,
  { language = 'ja', page: which = 'board', size = LAPTOP, beside = false }: Look = {},
): Promise<Locator> {
  const of = PAGES[which] as unknown as Component<Record<string, unknown>>;
  const shown = await mount(
    of,
    { board, seat, ...(which === 'print' && { annex: false }) },
    { language, size, beside },
  );
  const coming = LOADING.map((key) => say(language, key));
  // By the browser itself: over the longest pages a locator takes seconds.
  const statuses = () => [...shown.element().querySelectorAll('[role=status]')].map((each) => each.textContent.trim());
  const isThere = () => partsComing() === 0 && shown.element().querySelector('h1, h2') !== null;
  await expect.poll(() => isThere() && !statuses().some((each) => coming.includes(each))).toBe(true);
  return shown;
}

/** Opens what has such a summary. */
export async function unfold(shown: Locator, title: string): Promise<void> {
  const summary = () =>
    [...shown.element().querySelectorAll('summary')].find((each) => each.textContent.includes(title));
  // It may be in a part that is fetched when it is needed.
  await expect.poll(summary, { message: `unfolds ${title}` }).toBeDefined();
  summary()?.click();
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (of: Locator): string =>
  tidy(
    of
      .elements()
      .map(({ textContent }) => textContent)
      .join(' '),
  );

/** It holds this text, among others, at once or soon. */
export const says = (of: Locator, text: string): Promise<void> => expect.poll(() => textOf(of)).toContain(tidy(text));

/** It is there, and doesn't hold this text. */
export async function saysNot(of: Locator, text: string): Promise<void> {
  await expect.element(of).toBeInTheDocument();
  expect(textOf(of)).not.toContain(tidy(text));
}

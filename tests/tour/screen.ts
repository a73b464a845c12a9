import type { Page } from '@playwright/test';
import { bundleBytes, madeCompanies } from '@nemawashi/shared/comparing/testing/made-bundle';
import type { Beat } from '@nemawashi/shared/leading/moment';
import type { Language } from '@nemawashi/shared/words/languages';
import type { Key } from '@nemawashi/shared/words/say';
import { PASTED } from './pasted.ts';
import type { AtBoard, Story } from './story.ts';

/** Whose browser looks. `nobody` has been nowhere yet. */
export type Who = 'nobody' | AtBoard;

/** The words of the page in the language it is looked at in. */
export type Say = (key: Key, values?: Record<string, string | number>) => string;

/** What is opened on a board's page to be looked at. */
export type Opening =
  /** A button, by its words, and the dialog that it opens. */
  | { readonly press: Key }
  /** One of the phase’s tabs. */
  | { readonly tab: Key }
  /** A button that shows something else in the page itself. */
  | { readonly turnTo: Key }
  /** All that can be unfolded. */
  | 'everything'
  /** The part that tries other weights, which reckons only once it is opened. */
  | 'what-if'
  /** The dialog of what a figure is made of, by its title. */
  | { readonly explain: Key }
  | { readonly person: string }
  | 'guide'
  /** The answers of somebody who has finished. */
  | 'own-answers';

/** Something of a board, for somebody at it. */
export interface BoardScreen {
  readonly name: string;
  readonly who: AtBoard;
  readonly page?: 'print';
  readonly opens?: Opening;
}

/** A page that is no board's, or that takes a browser of its own to be looked at: only the tour goes there. */
export interface OtherScreen {
  readonly name: string;
  readonly who: Who;
  /** Path, query and fragment. */
  readonly at: (story: Story) => string;
  /** Opens what isn't there by itself. */
  readonly open?: (page: Page, say: Say, language: Language) => Promise<void>;
  /** The beat of a reveal at which the time stands still meanwhile. */
  readonly beat?: Beat;
}

export type Screen = BoardScreen | OtherScreen;

export const isOfBoard = (screen: Screen): screen is BoardScreen => !('at' in screen);

/** What is wanted seldom: behind the menu in the head. */
export const IN_MENU: ReadonlySet<Key> = new Set(['menu.export', 'reopen.title', 'deletion.title']);

export const press = (key: Key): Opening => ({ press: key });
export const guideThere = async (page: Page, say: Say) => {
  await page.getByRole('columnheader', { name: say('pattern.hybrid.name') }).waitFor();
};
/** Companies beside each other, as an adviser has opened them. */
export const compared = async (page: Page) => {
  const files = madeCompanies(8).map((company) => ({
    name: `${company.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(bundleBytes(company)),
  }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.locator('section table').first().waitFor();
};
export const room = (name: string): BoardScreen => ({ name: `${name}-projector`, who: 'projector' });
export const leader = (name: string, opens?: Opening): BoardScreen => ({
  name,
  who: 'leader',
  ...(opens && { opens }),
});
export const voter = (name: string, who: Exclude<AtBoard, 'leader' | 'projector'> = 'representative'): BoardScreen => ({
  name,
  who,
});
/** A part of a board by its address. */
export const at = (who: AtBoard, part: string) => (story: Story) => {
  const { board, seat } = story.seatOf(who);
  return `/b/${board}${who === 'projector' ? '/screen' : ''}?seat=${seat}${part}`;
};
/** A finished phase, read again. */
export const readBack = (name: string, who: AtBoard, part: string): OtherScreen => ({
  name,
  who,
  at: at(who, `#${part}`),
});
export const beats = (...of: readonly (1 | 2 | 3 | 4)[]): OtherScreen[] =>
  of.flatMap((beat) =>
    (['leader', 'representative', 'projector'] as const).map((who): OtherScreen => ({
      name: `reveal-${String(beat)}-${who === 'representative' ? 'voter' : who}`,
      who,
      at: at(who, ''),
      beat,
    })),
  );
/** Their line is lost while they look. */
export const offline = (name: string, who: AtBoard): OtherScreen => ({
  name,
  who,
  at: at(who, ''),
  open: async (page, say) => {
    await page.context().setOffline(true);
    await page.getByText(say('board.line.lost')).first().waitFor();
  },
});
/** A list of people is pasted; `added`: and taken in, with an invitation for each. */
export const pasted = (name: string, added: boolean): OtherScreen => ({
  name,
  who: 'leader',
  at: at('leader', '#tab=people'),
  open: async (page, say, language) => {
    const field = page.getByLabel(say('paste.label'));
    if (!(await field.isVisible())) await page.getByText(say('paste.title'), { exact: true }).click();
    await field.fill(PASTED[language]);
    await page.getByRole('table', { name: say('paste.preview') }).waitFor();
    if (!added) return;
    await page.getByRole('button', { name: say('paste.add', { count: 4 }) }).click();
    await page.getByText(say('paste.added', { count: 4 })).waitFor();
  },
});
/** Goes on to the first item whose answers are described. */
export const described: OtherScreen = {
  name: 'assess-described',
  who: 'executive',
  at: at('executive', ''),
  open: async (page, say) => {
    const ladder = page.locator('[role=radiogroup].described');
    while (!(await ladder.isVisible())) await page.getByRole('button', { name: say('ballot.next') }).click();
  },
};
/** Answers, and looks back at it. */
export const answering: OtherScreen = {
  name: 'assess-answering',
  who: 'executive',
  at: at('executive', ''),
  open: async (page, say) => {
    const statement = page.locator('main h2');
    const first = await statement.textContent();
    await page.getByRole('radio', { name: '4', exact: false }).first().click();
    await page.getByText(say('ballot.mark.counted'), { exact: true }).waitFor();
    await statement.filter({ hasNotText: first ?? '' }).waitFor();
    await page.getByRole('button', { name: say('ballot.previous') }).click();
    await statement.filter({ hasText: first ?? '' }).waitFor();
  },
};
/** What somebody wrote alone, opened to go on with. */
export const ownDraft: OtherScreen = {
  name: 'silence-draft',
  who: 'representative',
  at: at('representative', ''),
  open: async (page) => {
    await page.locator('main li button').first().click();
    await page.getByRole('dialog').waitFor();
  },
};
export const invitation = (story: Story, role: 'executive' | 'representative') =>
  `/join/${story.leader.board}#${story.meeting.link(role).secret}`;

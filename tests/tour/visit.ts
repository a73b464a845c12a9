import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { ROLES } from '@nemawashi/shared/board/participant';
import type { Language } from '@nemawashi/shared/words/languages';
import { type Key, say, type Values } from '@nemawashi/shared/words/say';
import { TourClock } from './clock.ts';
import { type BoardScreen, IN_MENU, isOfBoard, type Opening, type Say, type Screen, type Who } from './screen.ts';
import type { Story as Played } from './story.ts';

/** On a real server, whose pages are looked at. */
type Story = Played<BoardClient>;

/** From the last to the first: what opens moves only what stands below it. */
async function unfold(page: Page, within: string): Promise<void> {
  const folded = page.locator(`${within} details:not([open]) > summary:visible`);
  for (const summary of (await folded.all()).reverse()) await summary.click();
}

/** Opens what a screen is there for, and waits for it. */
async function open(page: Page, what: Opening, say: Say): Promise<void> {
  const press = async (name: string) => {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').last().waitFor();
  };
  if (what === 'everything') await unfold(page, 'main');
  else if (what === 'what-if') {
    await press(say('grounds.title'));
    await page.locator('summary', { hasText: say('what-if.title') }).click();
    await page.getByText(say('what-if.band')).waitFor();
  } else if (what === 'own-answers') await page.getByRole('button', { name: say('ballot.review') }).click();
  else if (what === 'guide') {
    await press(say('board.menu'));
    await press(say('guide.open'));
    await page.getByRole('columnheader', { name: say('pattern.hybrid.name') }).waitFor();
  } else if ('press' in what) {
    if (IN_MENU.has(what.press)) await press(say('board.menu'));
    else if (what.press === 'opening.title') await page.getByRole('tab', { name: say('discuss.tab.topics') }).click();
    await press(say(what.press));
  } else if ('tab' in what) await page.getByRole('tab', { name: say(what.tab) }).click();
  else if ('turnTo' in what) await page.getByRole('button', { name: say(what.turnTo), exact: true }).click();
  else if ('person' in what) {
    await page.getByRole('tab', { name: say('setup.tab.people') }).click();
    await press(what.person);
  } else {
    await press(say('grounds.title'));
    const name = say('grounds.open.of', { title: say(what.explain) });
    await page.locator(`dialog[open] button[aria-label*="${name}"]`).first().waitFor({ state: 'attached' });
    await unfold(page, 'dialog[open]');
    await press(name);
  }
}

const clientOf = (story: Story, who: Who): BoardClient | null => (who === 'nobody' ? null : story.seatOf(who));

/** Whether it is the board's own page, which may serve for the next. */
const stays = (screen: Screen): screen is BoardScreen => isOfBoard(screen) && screen.page === undefined;

/** Browsers of the people in the story, each opened once and kept for all their screens. */
export class Visitors {
  readonly #browser: Browser;
  readonly #story: Story;
  readonly #language: Language;
  readonly #clock: TourClock;
  readonly #contexts = new Map<Who, Promise<BrowserContext>>();
  /** The page that was looked at last, as it is without a dialog, for the next screen of the same person. */
  #left: { readonly who: Who; readonly page: Page } | null = null;

  constructor(browser: Browser, story: Story, language: Language, clock = new TourClock()) {
    this.#browser = browser;
    this.#story = story;
    this.#language = language;
    this.#clock = clock;
  }

  get #origin(): string {
    return this.#story.leader.browser.origin;
  }

  readonly say: Say = (key: Key, values: Values = {}) => say(this.#language, key, values);

  /** Opens the screen in its person's browser, and waits until it shows what it is there for. */
  async open(screen: Screen): Promise<Page> {
    const left = this.#left;
    this.#left = null;
    const goesOn = left !== null && left.who === screen.who && stays(screen);
    if (left !== null && !goesOn) await left.page.close();
    const page = goesOn ? left.page : await this.#newPage(screen);
    await page.setViewportSize(
      screen.who === 'projector' ? { width: 1920, height: 1080 } : { width: 1440, height: 900 },
    );
    if (!isOfBoard(screen)) await screen.open?.(page, this.say, this.#language);
    else if (screen.opens !== undefined) await open(page, screen.opens, this.say);
    return page;
  }

  /** Done with the screen. The page of a board may serve the next of the same person, until `rest`. */
  async leave(screen: Screen, page: Page): Promise<void> {
    const dialog = page.getByRole('dialog');
    const opened = (await dialog.count()) > 0;
    if (opened) {
      // One may stand over another.
      for (let open = await dialog.count(); open > 0; open -= 1) await page.keyboard.press('Escape');
      await dialog.first().waitFor({ state: 'detached' });
    }
    await page.context().setOffline(false);
    if (stays(screen) && (opened || screen.opens === undefined)) this.#left = { who: screen.who, page };
    else await page.close();
  }

  /** Before the board goes on: nobody may be shown a page that still has to follow. */
  async rest(): Promise<void> {
    await this.#left?.page.close();
    this.#left = null;
  }

  async #newPage(screen: Screen): Promise<Page> {
    const context = await this.#context(screen.who);
    // Whoever has been nowhere yet comes as somebody new each time.
    if (screen.who === 'nobody') await context.clearCookies();
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await this.#clock.set(page);
    await page.goto(this.#origin + this.#pathOf(screen));
    await page.getByRole('heading').first().waitFor();
    for (const key of ['board.loading', 'common.loading', 'results.reckoning'] as const)
      await page.getByText(this.say(key)).first().waitFor({ state: 'detached' });
    const beat = isOfBoard(screen) ? undefined : screen.beat;
    if (beat === 4) await page.locator('[data-lights=words]').waitFor();
    else if (beat !== undefined) await page.locator(`[data-reveal="${String(beat)}"]`).waitFor();
    // What was revealed a moment ago has come to rest.
    else await page.locator('[data-reveal]').waitFor({ state: 'detached' });
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await (await context).close();
  }

  #pathOf(screen: Screen): string {
    if (!isOfBoard(screen)) return screen.at(this.#story);
    const client = clientOf(this.#story, screen.who);
    const page = screen.who === 'projector' ? '/screen' : screen.page === 'print' ? '/print' : '';
    return `/b/${client?.board ?? ''}${page}?seat=${client?.seat ?? ''}`;
  }

  #context(who: Who): Promise<BrowserContext> {
    const made = this.#contexts.get(who) ?? this.#newContext(who);
    this.#contexts.set(who, made);
    return made;
  }

  async #newContext(who: Who): Promise<BrowserContext> {
    const locale = this.#language === 'ja' ? 'ja-JP' : 'en-GB';
    const context = await this.#browser.newContext({ locale, timezoneId: 'Asia/Tokyo' });
    context.setDefaultTimeout(15_000);
    const client = clientOf(this.#story, who);
    if (client !== null) {
      const [name = '', value = ''] = client.browser.cookie.split('=');
      await context.addCookies([{ name, value, url: this.#origin }]);
    }
    if (who === 'leader' || who === 'projector') {
      const links = ROLES.map((role) => this.#story.meeting.link(role));
      await context.addInitScript(
        ([name, kept]) => {
          localStorage.setItem(name, kept);
        },
        [`nemawashi.links.${this.#story.leader.board}`, JSON.stringify(links)] as const,
      );
    }
    return context;
  }
}

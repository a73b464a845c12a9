import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type Locator,
  type Page,
} from 'puppeteer-core';
import { findExecutable } from './executable.ts';

const NAMES = ['firefox-esr', 'firefox'];

const ELSEWHERE = [
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox for the tests: the one NEMAWASHI_FIREFOX names, else the system's; null where none is. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.NEMAWASHI_FIREFOX;
  return named !== undefined && named !== '' ? named : findExecutable(NAMES, ELSEWHERE, env);
}

/**
 * Whether a machine may do without: where `npm test` can't install one, outside Debian. What decides whether a change may
 * go in never does.
 */
export function mayLackFirefox(env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.CI !== undefined) return false;
  try {
    return !/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return true;
  }
}

/** How long a page may take to show what is expected of it: a limit against hanging, as Playwright's own. */
const PATIENCE_MS = 15_000;

/** How often a page is looked at again: most of what is waited for is there at the second look. */
const AGAIN_MS = 100;

/** A Japanese Firefox that talks to nobody but the server under test. */
export const openFirefox = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Debian's Firefox as root looks for a home that is its own.
    env: { ...process.env, TZ: 'Asia/Tokyo', HOME: tmpdir() },
    extraPrefsFirefox: {
      'intl.accept_languages': 'ja,en',
      'app.normandy.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.update.enabled': false,
    },
  });

/**
 * A person at a Firefox of their own: what they see, click and type, found as a screen reader finds it. Each comes to the
 * front before acting: a page behind others draws nothing, and waits for its next frame as long.
 */
export class FirefoxPerson {
  /** What went wrong on the page without anybody noticing. */
  readonly errors: string[] = [];
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #downloads: string;

  private constructor(context: BrowserContext, page: Page, downloads: string) {
    this.#context = context;
    this.#page = page;
    this.#downloads = downloads;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** A browser window of its own, with cookies of its own. */
  static async open(browser: Browser): Promise<FirefoxPerson> {
    const downloadPath = await mkdtemp(join(tmpdir(), 'nemawashi-firefox-'));
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath } });
    const person = new FirefoxPerson(context, await context.newPage(), downloadPath);
    await person.#page.setViewport({ width: 1440, height: 900 });
    return person;
  }

  /** Another tab of the same person. */
  async open(address: string): Promise<FirefoxPerson> {
    const tab = new FirefoxPerson(this.#context, await this.#context.newPage(), this.#downloads);
    await tab.goto(address);
    return tab;
  }

  get url(): string {
    return this.#page.url();
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** What the page says outside its folds. */
  text(): Promise<string> {
    return this.#page.evaluate(() => document.body.innerText);
  }

  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts)
      await expect
        .poll(() => this.text(), { message: `sees ${text}`, timeout: PATIENCE_MS, intervals: [AGAIN_MS] })
        .toContain(text);
  }

  /** Presses the first button in sight, there or anywhere, that says these words. */
  async click(words: string | RegExp, where = 'body'): Promise<void> {
    await this.#page.bringToFront();
    const button = await this.#page.waitForFunction(
      (wanted, pattern, there) =>
        [...document.querySelectorAll<HTMLButtonElement>(`${there} button`)].find((each) => {
          const name = (each.ariaLabel ?? each.innerText).trim();
          const isCalled = pattern === null ? name.includes(wanted) : new RegExp(pattern).test(name);
          return isCalled && each.checkVisibility() && !each.disabled;
        }),
      { timeout: PATIENCE_MS },
      typeof words === 'string' ? words : '',
      typeof words === 'string' ? null : words.source,
      where,
    );
    // As a person does, to where neither the head nor the bar lies over it.
    await (button as ElementHandle<HTMLElement>).evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await (button as ElementHandle).click();
  }

  /** Presses the first of these in sight, such as a field to write in. */
  async clickAt(selector: string): Promise<void> {
    await this.#page.bringToFront();
    const field = await this.#page.waitForSelector(selector, { visible: true, timeout: PATIENCE_MS });
    await field?.click();
  }

  async fill(name: string, text: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#named('textbox', name).fill(text);
  }

  /** Fills the last field of this name: the one just added. */
  async fillLast(name: string, text: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#named('textbox', name).wait();
    const all = await this.#page.$$(this.#selector('textbox', name));
    await all.at(-1)?.click();
    await this.type(text);
  }

  /** What stands in these fields, a line each. */
  textIn(selector: string): Promise<string> {
    return this.#page.$$eval(selector, (fields) => fields.map((each) => (each as HTMLInputElement).value).join('\n'));
  }

  /** Takes one of several. */
  async pick(name: string): Promise<void> {
    await this.#page.bringToFront();
    const radio = await this.#page.waitForSelector(
      `::-p-xpath(//label[starts-with(normalize-space(.), "${name}")]//input)`,
      { timeout: PATIENCE_MS },
    );
    await radio?.evaluate((node) => (node as HTMLElement).click());
  }

  /** Chooses what a list offers, by what it reads. */
  async choose(name: string, label: string): Promise<void> {
    await this.#page.bringToFront();
    const list = await this.#named('combobox', name).waitHandle();
    const value = await list.evaluate(
      (node, wanted) => [...(node as HTMLSelectElement).options].find((option) => option.text === wanted)?.value,
      label,
    );
    if (value === undefined) throw new Error(`${name} doesn't offer ${label}`);
    await list.select(value);
  }

  /** What stands in a field. */
  async valueOf(name: string): Promise<string> {
    const field = await this.#named('textbox', name).waitHandle();
    return field.evaluate((node) => (node as HTMLInputElement).value);
  }

  async press(key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Ticks the nth of these boxes or radio buttons; they may lie under their own labels. */
  async tick(selector: string, nth = 0): Promise<void> {
    const found = await this.#page.$$(selector);
    const box = found[nth];
    if (box === undefined) throw new Error(`No ${selector} at ${String(nth)}`);
    await box.evaluate((node) => (node as HTMLElement).click());
  }

  /** Presses the button of the dialog that is open, and waits until it has closed. */
  async confirm(words: RegExp): Promise<void> {
    await this.click(words, 'dialog');
    await this.#page.waitForFunction(() => document.querySelector('dialog') === null, { timeout: PATIENCE_MS });
  }

  /** What the last download holds, once it is whole. */
  async downloaded(click: () => Promise<void>): Promise<string> {
    const before = new Set(await readdir(this.#downloads));
    await click();
    // Firefox lays an empty file of the final name beside the one it is still writing.
    const whole = async () => {
      const fresh = (await readdir(this.#downloads)).filter((name) => !before.has(name));
      return fresh.length === 1 ? readFile(join(this.#downloads, fresh[0] ?? ''), 'utf8').catch(() => '') : '';
    };
    await expect.poll(whole, { timeout: PATIENCE_MS }).not.toBe('');
    return whole();
  }

  async leave(): Promise<void> {
    await this.#context.close();
    await rm(this.#downloads, { recursive: true, force: true });
  }

  #selector(role: string, name: string): string {
    return `::-p-aria([name="${name}"][role="${role}"])`;
  }

  #named(role: string, name: string): Locator<Element> {
    return this.#page.locator(this.#selector(role, name)).setTimeout(PATIENCE_MS);
  }
}

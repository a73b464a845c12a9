import { type Browser, expect, type Page } from '@playwright/test';
import { answerInWords, type Levelled } from '@nemawashi/shared/words/level-words';
import { type Key, say, type Values } from '@nemawashi/shared/words/say';
import { type AskedKey, takes } from './taking.ts';

/** What people read on their screens. */
export const ja = (key: Key, values: Values = {}): string => say('ja', key, values);

/** An answer to an item, by the words of its levels where it has some. */
export const said = (item: Levelled | undefined, value: 1 | 2 | 3 | 4 | 5): string => answerInWords('ja', item, value);

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', acceptDownloads: true });
  return context.newPage();
}

export interface BoardToMake {
  readonly title: string;
  readonly template: string;
  readonly privacy: 'named' | 'executives-named' | 'anonymous';
}

/** Makes a board in the facilitator's browser; answers the links that the page shows, by the name of their role. */
export async function makeBoard(
  page: Page,
  origin: string,
  board: BoardToMake,
): Promise<(role: string) => Promise<string>> {
  await page.goto(origin);
  await page.getByLabel(ja('founding.board-title')).fill(board.title);
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.getByLabel(ja('home.create.template'), { exact: true }).selectOption({ label: board.template });
  await page.getByText(ja('home.create.more')).click();
  await page
    .getByRole('radio', { name: ja(`privacy.${board.privacy}.name`), exact: false })
    .first()
    .check();
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await expect(page.getByRole('heading', { name: ja('links.title') })).toBeVisible();
  return (role) => page.getByLabel(ja('links.for', { role }), { exact: true }).inputValue();
}

export async function join(page: Page, link: string, name: string, department?: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: ja('join.name'), exact: true }).fill(name);
  if (department !== undefined) await page.getByLabel(ja('join.department')).selectOption({ label: department });
  await page.getByRole('button', { name: ja('join.submit') }).click();
  await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
}

/** Answers the checklist from item `from` to before item `to` with the number keys, each when it is there to be read. */
export async function answerByKeys(
  page: Page,
  from: number,
  to: number,
  statements: readonly string[],
  say: (item: number) => number,
): Promise<void> {
  for (let item = from; item < to; item += 1) {
    await expect(page.getByRole('heading', { name: statements[item] ?? '' })).toBeVisible();
    await page.keyboard.press(`Digit${String(say(item))}`);
    await expect(page.getByText(ja('ballot.progress', { answered: item + 1, all: statements.length }))).toBeVisible();
  }
}

/** Scores every task by clicking, where there is room for all of them. */
export async function scoreAll(
  page: Page,
  tasks: number,
  say: (task: number, criterion: number) => number,
): Promise<void> {
  const scales = page.getByRole('radiogroup');
  await expect(scales).toHaveCount(tasks * 4);
  for (let task = 0; task < tasks; task += 1) {
    for (let criterion = 0; criterion < 4; criterion += 1) {
      await scales
        .nth(task * 4 + criterion)
        .getByRole('radio', { name: new RegExp(`^${String(say(task, criterion))}`) })
        .check({ force: true });
      await expect(
        page.getByText(ja('ballot.progress', { answered: task * 4 + criterion + 1, all: tasks * 4 })),
      ).toBeVisible();
    }
  }
  await page.getByRole('button', { name: ja('ballot.next') }).click();
}

/** Presses a facilitator's step and confirms it. */
export async function step(page: Page, key: AskedKey): Promise<void> {
  await page.getByRole('button', { name: ja(key), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: takes(key) })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

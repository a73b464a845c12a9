import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { test } from '../support/browser-test.ts';
import { agreesUnseen, cameByLink } from '../support/came-by-link.ts';
import { say } from '@nemawashi/shared/words/say';
import { answerAll } from '../support/gathering.ts';
import { openLossyLine } from '../support/lossy-line.ts';
import { answerByKeys, ja, join, makeBoard, newPage, scoreAll, step } from '../support/room.ts';
import {
  agrees,
  choosesFirstWave,
  openBeside,
  openOtherFormats,
  openTab,
  reserves,
  seeHeading,
  seePlan,
  seesFinished,
  seesInPeople,
  writesCandidate,
  writesNote,
} from '../support/screens.ts';

const CLI = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url));
const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;

/** The file that an export of the page saves. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).first().click()]);
  const path = await file.path();
  return path;
}

/** What the page says outside its folds and dialogs, in both languages: words, people and points instead of shares. */
async function saysNoDecimals(page: Page): Promise<void> {
  for (const language of ['en', 'ja'] as const) {
    const menu = page.getByRole('button', { name: say(language === 'en' ? 'ja' : 'en', 'board.menu') });
    // The projector has its own.
    const board = await menu.isVisible();
    if (board) await menu.click();
    // The projector shows its controls while the pointer moves.
    else for (const at of [10, 40]) await page.mouse.move(at, at);
    await page.getByRole('button', { name: ja(`common.language.${language}`) }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    if (board) await page.keyboard.press('Escape');
    const text = await page.locator('body').innerText();
    expect(text.match(/.{0,40}[−+±-]?0\.\d.{0,10}/g) ?? []).toEqual([]);
  }
}

test('a facilitator, two executives and three representatives hold a whole meeting', async ({
  browser,
  server,
  closing,
}) => {
  test.setTimeout(240_000);
  const executiveLine = await closing(openLossyLine(server));
  const lateLine = await closing(openLossyLine(server));
  const leader = await newPage(browser);
  const linkOf = await makeBoard(leader, server.origin, {
    title: '生成AIの進め方',
    template: short.name.ja,
    privacy: 'named',
  });
  const executive = await linkOf(ja('roles.executive.name'));
  const representative = await linkOf(ja('roles.representative.name'));
  const through = (link: string, origin: string) => link.replace(server.origin, origin);

  const pages = await Promise.all(Array.from({ length: 3 }, () => newPage(browser)));
  const [director, sales, field] = pages as [Page, Page, Page];
  const [president, affairs] = await Promise.all([
    closing(cameByLink(executive, '山本 健一')),
    closing(cameByLink(representative, '渡辺 千夏', 'general-affairs')),
    join(director, through(executive, executiveLine.origin), '伊藤 由美'),
    join(sales, representative, '小林 さくら', '営業'),
    join(field, through(representative, lateLine.origin), '林 浩二', '製造・現場'),
  ]);
  const lines = [president, affairs];
  await seesInPeople(leader, '林 浩二');

  await step(leader, 'controls.start');
  for (const page of [director, field])
    await expect(page.getByText(ja('ballot.progress', { answered: 0, all: ITEMS }))).toBeVisible();

  await Promise.all([
    test.step('one loses the line for the length of the phase and answers all the same', async () => {
      executiveLine.cut();
      await answerByKeys(director, 0, ITEMS, STATEMENTS, (item) => 3 + (item % 3));
      await expect(director.getByText(ja('board.line.lost'))).toBeVisible();
    }),
    test.step('one reloads in the middle, and goes on where they were', async () => {
      await answerByKeys(sales, 0, 4, STATEMENTS, (item) => 1 + (item % 3));
      await sales.reload();
      await expect(sales.getByText(ja('ballot.progress', { answered: 4, all: ITEMS }))).toBeVisible();
      await answerByKeys(sales, 4, ITEMS, STATEMENTS, (item) => 1 + (item % 3));
    }),
    test.step('one answers a first item in time, and a second one when the line is gone', async () => {
      await answerByKeys(field, 0, 1, STATEMENTS, () => 4);
      await field.getByRole('button', { name: ja('ballot.as-list') }).click();
      await expect(field.getByText(ja('ballot.mark.counted')).first()).toBeVisible();
      await field.getByRole('button', { name: ja('ballot.one-by-one') }).click();
      lateLine.cut();
      await expect(field.getByText(ja('board.line.lost'))).toBeVisible();
      await answerByKeys(field, 1, 2, STATEMENTS, () => 5);
    }),
    answerAll(president, (item) => (2 + (item % 4)) as AnswerValue),
    answerAll(affairs, (item) => (2 + (item % 2)) as AnswerValue),
  ]);

  executiveLine.mend();
  await seesFinished(leader, 5, 4);
  await step(leader, 'controls.close');

  // Revealed to everybody, and told to the one who was late.
  await seeHeading([leader, director, sales], ja('results.pattern.title'));
  await Promise.all(lines.map((line) => line.until(({ assessment }) => assessment !== null)));
  lateLine.mend();

  // L2: the figures of the model stand behind what they are made of, not on the page; nor before the whole room.
  const screen = await newPage(browser);
  await openBeside(leader, '/screen', screen);
  await seeHeading([screen], ja('pattern.title'));
  await Promise.all([leader, sales, screen].map(saysNoDecimals));
  await expect(field.getByText(ja('ballot.late.title'))).toBeVisible();
  await seeHeading([field], ja('results.pattern.title'));

  // A note is read by the others while it is written, with the name of who writes it, and comes into the plan.
  await writesNote(director, '責任者を今月中に決める', [sales]);
  await expect(sales.getByText(ja('ideas.editing', { names: '伊藤 由美' })).first()).toBeVisible();
  await expect(sales.getByRole('textbox').first()).toHaveValue('責任者を今月中に決める');

  // Candidates are written together: what one writes the other reads.
  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();
  await writesCandidate(sales, '提案書のたたき台', [leader]);
  await writesCandidate(field, '議事録の下書き', [leader]);
  await step(leader, 'controls.score');
  await Promise.all([
    ...pages.map((page, who) => scoreAll(page, 2, (task, criterion) => 1 + ((who + task * 2 + criterion) % 5))),
    ...lines.map((line, who) => answerAll(line, (subject) => (1 + ((who + 3 + subject) % 5)) as AnswerValue)),
  ]);
  await seesFinished(leader, 5);
  await step(leader, 'controls.close');

  await seeHeading([screen], ja('tasks.title'));
  await Promise.all([leader, sales, screen].map(saysNoDecimals));

  // The first wave, then everybody by name.
  await choosesFirstWave(leader);
  await Promise.all([agrees(director), agrees(sales), ...lines.map(agreesUnseen)]);
  await reserves(field, '繁忙期を避けて始めたい');
  await openTab(leader, 'agree.step.stance');
  await expect(leader.getByText('繁忙期を避けて始めたい').first()).toBeVisible();
  await step(leader, 'controls.conclude');
  await seePlan([leader, ...pages]);
  await Promise.all(lines.map((line) => line.until(({ board }) => board.phase === 'agreed')));

  // The plan holds what the screen showed, and anyone can recompute it.
  await openTab(leader, 'agreed.tab.grounds');
  const shown = await leader.locator('h3').filter({ hasText: '型' }).first().innerText();
  await openTab(leader, 'agreed.tab.plan');
  await openOtherFormats(leader);
  const plan = await readFile(
    await download(leader, ja('export.get-named', { name: ja('export.format.markdown.name') })),
    'utf8',
  );
  for (const text of [
    shown,
    '生成AIの進め方',
    '提案書のたたき台',
    '議事録の下書き',
    '繁忙期を避けて始めたい',
    '責任者を今月中に決める',
    '林 浩二',
  ])
    expect(plan).toContain(text);
  const bundle = await download(leader, ja('export.get-named', { name: ja('export.format.bundle.name') }));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, 'recompute', bundle]);
  expect(stderr).toContain('matches what the board published');
  const outcome = JSON.parse(stdout) as { recommended: string | null; items: Record<string, { n: number }> };
  expect(ja(`pattern.${outcome.recommended ?? 'none'}.name` as 'pattern.hybrid.name')).toBe(shown);
  // The lost line's answers count; the late one's second doesn't.
  const numbers = short.items.map(({ id }) => outcome.items[id]?.n);
  expect(numbers).toEqual([5, ...Array.from({ length: ITEMS - 1 }, () => 4)]);
});

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { openLossyLine } from '../support/lossy-line.ts';
import { answerByKeys, ja, join, makeBoard, newPage, scoreAll, step } from '../support/room.ts';

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
    await page.getByRole('button', { name: ja(`common.language.${language}`) }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
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

  const pages = await Promise.all(Array.from({ length: 5 }, () => newPage(browser)));
  const [president, director, sales, affairs, field] = pages as [Page, Page, Page, Page, Page];
  await join(president, executive, '山本 健一');
  await join(director, through(executive, executiveLine.origin), '伊藤 由美');
  await join(sales, representative, '小林 さくら', '営業');
  await join(affairs, representative, '渡辺 千夏', '総務');
  await join(field, through(representative, lateLine.origin), '林 浩二', '製造・現場');
  await expect(leader.getByText('林 浩二').first()).toBeVisible();

  await step(leader, 'controls.start');
  await expect(director.getByText(ja('ballot.progress', { answered: 0, all: ITEMS }))).toBeVisible();
  await expect(field.getByText(ja('ballot.progress', { answered: 0, all: ITEMS }))).toBeVisible();

  // One loses the line for the length of the phase and answers all the same.
  executiveLine.cut();
  await answerByKeys(director, 0, ITEMS, STATEMENTS, (item) => 3 + (item % 3));
  await expect(director.getByText(ja('board.line.lost'))).toBeVisible();

  await answerByKeys(president, 0, ITEMS, STATEMENTS, (item) => 2 + (item % 4));
  // One reloads in the middle, and goes on where they were.
  await answerByKeys(sales, 0, 4, STATEMENTS, (item) => 1 + (item % 3));
  await sales.reload();
  await expect(sales.getByText(ja('ballot.progress', { answered: 4, all: ITEMS }))).toBeVisible();
  await answerByKeys(sales, 4, ITEMS, STATEMENTS, (item) => 1 + (item % 3));
  await answerByKeys(affairs, 0, ITEMS, STATEMENTS, (item) => 2 + (item % 2));
  // One answers a first item in time, and a second one when the line is gone.
  await answerByKeys(field, 0, 1, STATEMENTS, () => 4);
  lateLine.cut();
  await expect(field.getByText(ja('board.line.lost'))).toBeVisible();
  await answerByKeys(field, 1, 2, STATEMENTS, () => 5);

  executiveLine.mend();
  const finished = leader.getByText(ja('ballot.finished-count', { voters: 5, finished: 4 })).filter({ visible: true });
  await expect(finished.first()).toBeVisible({ timeout: 30_000 });
  await step(leader, 'controls.close');

  // Revealed to everybody, and told to the one who was late.
  for (const page of [leader, president, director, sales, affairs])
    await expect(page.getByRole('heading', { name: ja('talk.title') })).toBeVisible();
  lateLine.mend();
  await expect(field.getByText(ja('ballot.late.title'))).toBeVisible({ timeout: 30_000 });
  await expect(field.getByRole('heading', { name: ja('talk.title') })).toBeVisible();

  // L2: the figures of the model stand behind what they are made of, not on the page; nor before the whole room.
  const screen = await leader.context().newPage();
  await screen.goto(leader.url().replace(/(\/b\/[^/?]+)/, '$1/screen'));
  await expect(screen.getByRole('heading', { name: ja('talk.title') }).first()).toBeVisible();
  for (const page of [leader, sales, screen]) await saysNoDecimals(page);

  // A note is read by the others while it is written, with the name of who writes it, and comes into the plan.
  await president
    .getByRole('button', { name: ja('board.notes.open') })
    .first()
    .click();
  await president.keyboard.type('責任者を今月中に決める');
  await expect(sales.getByText(ja('ideas.editing', { names: '山本 健一' })).first()).toBeVisible();
  await expect(sales.getByRole('textbox').first()).toHaveValue('責任者を今月中に決める');

  // Candidates are written together: what one writes the other reads.
  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();
  for (const [page, title] of [
    [sales, '提案書のたたき台'],
    [affairs, '議事録の下書き'],
  ] as const) {
    await page.getByRole('button', { name: ja('ideas.add') }).click();
    await page.getByLabel(ja('ideas.field.title')).last().fill(title);
    await expect(leader.getByLabel(ja('ideas.field.title')).filter({ visible: true }).last()).toHaveValue(title);
  }
  await step(leader, 'controls.score');
  await Promise.all(
    [president, director, sales, affairs, field].map((page, who) =>
      scoreAll(page, 2, (task, criterion) => 1 + ((who + task * 2 + criterion) % 5)),
    ),
  );
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 5, finished: 5 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await step(leader, 'controls.close');

  await expect(screen.getByRole('heading', { name: ja('tasks.title') }).first()).toBeVisible();
  for (const page of [leader, sales, screen]) await saysNoDecimals(page);

  // The first wave, then everybody by name.
  await leader.getByRole('checkbox').first().check();
  const reason = leader.getByLabel(ja('wave.reason'));
  if (await reason.isVisible()) await reason.fill('社長が責任を持つため');
  await leader.getByRole('button', { name: ja('wave.save') }).click();
  await expect(leader.getByText(ja('wave.saved'))).toBeVisible();
  for (const page of [president, director, sales, affairs]) {
    await page.getByRole('radio', { name: ja('plan.stance.agree'), exact: true }).check();
    await page.getByRole('button', { name: ja('consent.send') }).click();
    await expect(page.getByText(ja('consent.yours', { stance: ja('plan.stance.agree') }))).toBeVisible();
  }
  await field.getByRole('radio', { name: ja('plan.stance.reserve') }).check();
  await field.getByLabel(ja('consent.reason')).fill('繁忙期を避けて始めたい');
  await field.getByRole('button', { name: ja('consent.send') }).click();
  await expect(leader.getByText('繁忙期を避けて始めたい').first()).toBeVisible();
  await step(leader, 'controls.conclude');
  for (const page of [leader, ...pages])
    await expect(
      page
        .getByText(ja('plan.version', { version: 1 }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();

  // The plan holds what the screen showed, and anyone can recompute it.
  const shown = await leader.locator('h3').filter({ hasText: '型' }).first().innerText();
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

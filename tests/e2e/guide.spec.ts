import { expect, type Page } from '@playwright/test';
import type { TaskId } from '@nemawashi/shared/board/ids';
import { guide as words } from '@nemawashi/shared/words/guide/ja';
import { say } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { lend, pageAs } from '../support/page-as.ts';
import { pagesOf } from '../support/pdf.ts';
import { ja, newPage } from '../support/room.ts';

/** On how many sheets the page prints. */
const sheetsOf = async (page: Page): Promise<number> =>
  (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).length;
const columns = (page: Page) => page.getByRole('columnheader');
const patterns = (['topDown', 'hybrid', 'bottomUp'] as const).map((pattern) => ja(`pattern.${pattern}.name`));
/** Only the guide says it. */
const SENTENCE = words['failures.all.avoid'];

test('G8 G11 G12 who has no board reads it from home, on a laptop, on a phone and on paper', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(server.origin);
  await page.getByRole('link', { name: ja('guide.open') }).click();
  await expect(page.getByRole('heading', { level: 1, name: ja('guide.title') })).toBeVisible();
  for (const name of patterns) await expect(columns(page).filter({ hasText: name })).toBeVisible();
  await expect(page.getByText(words['questions.own'])).toHaveCount(0);
  for (const question of ['department', 'stages', 'pattern', 'long', 'cost', 'fail'] as const)
    await expect(page.getByRole('heading', { name: words[`ask.${question}`] })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(columns(page).filter({ hasText: patterns[1] ?? '' })).toBeVisible();
  await expect(columns(page).filter({ hasText: patterns[2] ?? '' })).toBeHidden();
  await page.getByRole('button', { name: patterns[2] ?? '' }).click();
  await expect(page.getByText(words['bottomUp.start'])).toBeVisible();
  await expect(page.getByText(words['hybrid.start'])).toBeHidden();
  // Paper has room for all three, whatever was chosen on the phone.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 680, height: 900 });
  for (const name of patterns) await expect(columns(page).filter({ hasText: name })).toBeVisible();
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);

  await page.emulateMedia({ media: null, colorScheme: null });
  await page.getByRole('button', { name: say('en', 'common.language.en') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('en', 'guide.title') })).toBeVisible();
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
});

test('G9 G10 who waits for the others fetches it then, and comes back to all answers as they were', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const early = await meeting.join('representative', '総務 次郎', 'general-affairs');
  await meeting.join('executive', '社長 太郎');
  const page = await newPage(browser);
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    // One that the page is left over is fetched again by the next.
    if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
  });
  const fetched = async () => (await Promise.all(scripts)).filter((script) => script.includes(SENTENCE)).length;
  await lend(page.context(), early);
  await page.goto(`${server.origin}/b/${early.board}?seat=${early.seat}`);
  // In the lobby already.
  await expect(page.getByRole('button', { name: ja('guide.open') })).toBeVisible();

  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(early, () => 4);
  await page.reload();
  await expect(page.getByRole('heading', { name: ja('ballot.finished.title') })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await fetched()).toBe(0);

  const open = page.getByRole('button', { name: ja('guide.open') });
  await open.click();
  const dialog = page.getByRole('dialog', { name: ja('guide.title') });
  await expect(dialog.getByText(SENTENCE)).toBeVisible();
  expect(await fetched()).toBeGreaterThan(0);
  await expect(dialog.getByText(words['mark.recommended'])).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page.getByRole('heading', { name: ja('ballot.finished.title') })).toBeVisible();
  await page.getByRole('button', { name: ja('ballot.review') }).click();
  const answers = page.getByRole('radio', { name: /^4/ });
  for (const answer of await answers.all()) await expect(answer).toBeChecked();
  await expect(answers).toHaveCount(meeting.leader.sections.setup.checklist.length);
});

test('G5 G6 beside the result this company’s pattern is marked, and the questions are answered from the board', async ({
  browser,
  agreed,
}) => {
  const held = await agreed('named');
  const { leader } = held;
  const recommended = leader.sections.assessment?.pattern.recommended ?? null;
  if (recommended === null) throw new Error('Nothing is recommended');
  const page = await pageAs(browser, leader);
  await page.getByRole('button', { name: ja('guide.open') }).click();
  const dialog = page.getByRole('dialog', { name: ja('guide.title') });
  const marked = dialog.getByRole('columnheader').filter({ hasText: words['mark.recommended'] });
  await expect(marked).toHaveText(new RegExp(ja(`pattern.${recommended}.name`)));
  await expect(dialog.getByRole('img', { name: new RegExp(words['band.place'].slice(0, 4)) })).toBeVisible();
  await expect(dialog.getByText('ライセンス費は、合わせて月9,000円です。')).toBeVisible();
  await expect(dialog.getByText(/までの11日間です。$/)).toBeVisible();

  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: ja('guide.print-view') }).click(),
  ]);
  await expect(paper.getByText('ライセンス費は、合わせて月9,000円です。')).toBeVisible();
  await paper.getByRole('link', { name: ja('export.print.back') }).click();
  await expect(paper.getByRole('heading', { name: ja('phases.agreed.name') }).first()).toBeVisible();
});

const LONG = 'とても長い題名の業務について、だれが読んでもわかるように細かく書き込んだもの'.repeat(2).slice(0, 78);

test('G12 X20 X22 the printed plan ends with the guide on two sheets of its own at most, and can do without', async ({
  browser,
  server,
  ranked,
}) => {
  const held = await ranked('named', { candidates: [1, 2, 3].map((number) => LONG + String(number)) });
  const { leader } = held;
  const version = () => leader.sections.plan.version;
  const tasks = (leader.sections.board.slate ?? []).map(({ id }): TaskId => id);
  const departments = leader.sections.setup.departments;
  await leader.do({ type: 'chooseWave', plan: version(), pilots: tasks.map((task) => ({ task, reason: LONG })) });
  await leader.until(({ plan }) => plan.pilots.length === tasks.length);
  for (const [index, task] of tasks.entries()) {
    const before = version();
    await leader.do({
      type: 'shapePilot',
      plan: before,
      task,
      shape: {
        department: departments[index]?.id ?? null,
        owner: LONG.slice(0, 60),
        sponsor: LONG.slice(0, 60),
        people: [LONG.slice(0, 60), '営業 四郎'],
        start: '2026-12-01',
        end: '2026-12-11',
        measure: LONG,
        baseline: LONG,
        target: LONG,
        data: LONG,
        checker: LONG.slice(0, 60),
        licenceCost: 9_000_000,
      },
    });
    await leader.until(({ plan }) => plan.version > before);
  }
  const page = await newPage(browser);
  await lend(page.context(), leader);
  const print = `${server.origin}/b/${leader.board}/print?seat=${leader.seat}`;
  const annex = (language: 'ja' | 'en') =>
    page.getByRole('heading', { name: say(language, 'guide.annex.title', { title: say(language, 'guide.title') }) });
  const included = (language: 'ja' | 'en') => page.getByRole('checkbox', { name: say(language, 'guide.annex') });
  for (const language of ['ja', 'en'] as const) {
    await page.goto(print);
    if (language === 'en') await page.getByRole('button', { name: say('en', 'common.language.en') }).click();
    await expect(annex(language)).toBeVisible();
    const both = await sheetsOf(page);
    await included(language).uncheck();
    await expect(annex(language)).toBeHidden();
    const plan = await sheetsOf(page);
    expect(plan).toBeLessThanOrEqual(4);
    expect(both - plan).toBeGreaterThanOrEqual(1);
    expect(both - plan).toBeLessThanOrEqual(2);
  }
  await page.goto(`${print}&annex=0`);
  await expect(included('en')).not.toBeChecked();
  await expect(page.getByRole('heading', { name: say('en', 'export.print.title.draft') })).toBeVisible();
  await expect(annex('en')).toBeHidden();
});

test('X22 whoever takes the plan home chooses whether the guide comes along', async ({ browser, meet }) => {
  const meeting = await meet({ template: 'short' });
  const page = await pageAs(browser, meeting.leader);
  await page.getByRole('button', { name: ja('board.export') }).click();
  const dialog = page.getByRole('dialog');
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForRequest(/\/export\/markdown\?/),
      dialog.getByRole('button', { name: ja('export.get-named', { name: '文書（Markdown）' }) }).click(),
    ]);
    return new URL(download.url()).searchParams.get('annex');
  };
  await expect(dialog.getByRole('link', { name: ja('export.print.open') })).not.toHaveAttribute('href', /annex/);
  await dialog.getByRole('checkbox', { name: ja('guide.annex') }).uncheck();
  await expect(dialog.getByRole('link', { name: ja('export.print.open') })).toHaveAttribute('href', /annex=0/);
  expect(await save()).toBe('0');
});

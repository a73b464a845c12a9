import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { TaskId } from '@nemawashi/shared/board/ids';
import { say } from '@nemawashi/shared/words/say';
import { assess, change, propose } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { addressOf, lend, pageAs } from '../support/page-as.ts';
import { pagesOf } from '../support/pdf.ts';
import { ja, newPage } from '../support/room.ts';
import { openMenu } from '../support/screens.ts';

/** The sheets that the page prints on, each as its text without blanks. */
async function sheetsOf(page: Page, kept: string): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const folder = process.env.NEMAWASHI_PRINT_TO;
  if (folder !== undefined) await writeFile(join(folder, `${kept}.pdf`), pdf);
  return pagesOf(pdf);
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const inEnglish = (page: Page) => page.getByRole('button', { name: say('en', 'common.language.en') }).click();

/** The printed plan proper, or with its annex, which has sheets of its own (X20). */
const printOf = (leader: Parameters<typeof addressOf>[0], annex: '' | '&annex=0'): string =>
  addressOf(leader).replace('?', '/print?') + annex;

test('X7 X40 G5 the agreed plan prints as a poster and on one to four sheets of A4 behind it, in both languages, with boxes for sign-off; the board and its guide open beside it', async ({
  browser,
  agreed,
}) => {
  const { leader } = await agreed('named');
  const page = await pageAs(browser, leader);
  await expect(page.getByRole('link', { name: ja('export.print'), exact: true })).toBeVisible();
  expect((await sheetsOf(page, 'agreed')).join('')).toContain(squeezed(ja('page.as-seen.plan')));

  // From the dialog to the guide's own page, and from there back to the board.
  await openMenu(page);
  await page.getByRole('button', { name: ja('guide.open') }).click();
  const [guide] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .getByRole('dialog')
      .getByRole('link', { name: ja('guide.print-view') })
      .click(),
  ]);
  await expect(guide.getByText('ライセンス費は、合わせて月9,000円です。')).toBeVisible();
  await guide.getByRole('link', { name: ja('export.print.back') }).click();
  await expect(guide.getByRole('tab', { name: ja('agreed.tab.plan') })).toBeVisible();
  await guide.close();

  await page.goto(printOf(leader, '&annex=0'));
  await expect(page.getByRole('heading', { name: ja('export.print.title'), exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: ja('export.print.seals') }).getByRole('columnheader')).toHaveCount(4);
  for (const [language, texts] of [
    [
      'ja',
      [
        '生成AI導入計画書',
        '起案',
        '決裁者',
        '営業花子',
        '条件付き承認',
        '利用規程の案を作る',
        '繁忙期を避けて始めたい',
      ],
    ],
    ['en', ['GenerativeAIrolloutplan', 'Drafted', 'Approvedwithconditions', '営業花子', 'Actionitems']],
  ] as const) {
    if (language === 'en') await inEnglish(page);
    await expect(page.getByRole('heading', { name: say(language, 'export.print.title'), exact: true })).toBeVisible();
    const sheets = await sheetsOf(page, `plan-${language}`);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(5);
    // The poster is one sheet: what is asked for, the pilots, who stands behind it and what is open.
    const [poster = '', behind = ''] = sheets;
    for (const key of ['plan.heading.wave', 'plan.heading.consent', 'agreed.open'] as const)
      expect(poster).toContain(squeezed(say(language, key)));
    expect(poster).toContain(squeezed(say(language, 'plan.subject.usual', { count: 1 })));
    expect(behind).toContain(squeezed(`1. ${say(language, 'plan.heading.pattern')}`));
    const text = sheets.join('');
    for (const wanted of texts) expect(text).toContain(wanted);
    // What operates the page stays on the screen.
    expect(text).not.toContain(squeezed(say(language, 'export.print.button')));
  }
});

const LONG = 'とても長い題名の業務について、だれが読んでもわかるように細かく書き込んだもの'.repeat(2).slice(0, 78);

test('X7 G12 X20 X22 before the agreement every sheet of the plan says so; it ends with the guide on two sheets of its own at most, and can do without', async ({
  browser,
  ranked,
}) => {
  const { leader } = await ranked('anonymous', { candidates: [1, 2, 3].map((number) => LONG + String(number)) });
  const version = () => leader.sections.plan.version;
  const tasks = (leader.sections.board.slate ?? []).map(({ id }): TaskId => id);
  const departments = leader.sections.setup.departments;
  await change(leader, {
    type: 'chooseWave',
    plan: version(),
    pilots: tasks.map((task) => ({ task, reason: LONG })),
  });
  for (const [index, task] of tasks.entries())
    await change(leader, {
      type: 'shapePilot',
      plan: version(),
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
  const page = await newPage(browser);
  await lend(page.context(), leader);
  await page.goto(printOf(leader, ''));
  // While the scores are being revealed paper doesn't say what they come to either.
  await expect(page.getByRole('heading', { name: ja('export.print.title.draft') })).toBeVisible();
  await expect(page.getByText(ja('plan.state.incomplete'))).toHaveCount(0);
  const annex = (language: 'ja' | 'en') =>
    page.getByRole('heading', { name: say(language, 'guide.annex.title', { title: say(language, 'guide.title') }) });
  const included = (language: 'ja' | 'en') => page.getByRole('checkbox', { name: say(language, 'guide.annex') });
  for (const language of ['ja', 'en'] as const) {
    if (language === 'en') await inEnglish(page);
    await included(language).check();
    await expect(annex(language)).toBeVisible();
    const both = await sheetsOf(page, `draft-and-guide-${language}`);
    await included(language).uncheck();
    await expect(annex(language)).toBeHidden();
    const plan = await sheetsOf(page, `draft-${language}`);
    expect(plan.length).toBeGreaterThanOrEqual(2);
    expect(plan.length).toBeLessThanOrEqual(5);
    for (const sheet of plan) expect(sheet).toContain(squeezed(say(language, 'export.print.draft')));
    expect(both.length - plan.length).toBeGreaterThanOrEqual(1);
    expect(both.length - plan.length).toBeLessThanOrEqual(2);
  }
  await page.goto(printOf(leader, '&annex=0'));
  await expect(included('en')).not.toBeChecked();
  await expect(page.getByRole('heading', { name: say('en', 'export.print.title.draft') })).toBeVisible();
  await expect(annex('en')).toBeHidden();
});

test('D66 a board prints as it is seen, with all of what its fields hold', async ({ browser, meet }) => {
  const meeting = await meet({ template: 'short', title: '生成AIの進め方を決める会議' });
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  await assess(meeting, [sales], () => 3);
  await propose(meeting, [sales]);
  await meeting.write(sales, [
    {
      title: `議事録の下書きと${'とても'.repeat(12)}長い名前の終わり`,
      detail: `${'一行\n'.repeat(20)}最後の行`,
    },
  ]);
  const page = await pageAs(browser, sales);
  await expect(page.getByText(ja('ideas.count', { count: 1 }))).toBeVisible();
  const text = (await sheetsOf(page, 'propose')).join('');
  for (const wanted of ['生成AIの進め方を決める会議', ja('phases.propose.name'), '小林 さくら', '印刷'])
    expect(text).toContain(squeezed(wanted));
  for (const wanted of ['名前の終わり', '最後の行']) expect(text).toContain(wanted);
  expect(text).not.toContain(squeezed(ja('controls.title')));
});

import { expect, type Page } from '@playwright/test';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { templateById } from '@nemawashi/shared/template/catalogue';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { test } from '../support/browser-test.ts';
import { writeCandidates } from '../support/candidates.ts';
import { answerAll, answerRest } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { answerByKeys, ja, newPage, said, scoreAll, step } from '../support/room.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';
import { agrees, openTab, seesInPeople } from '../support/screens.ts';
import { takesApart } from '../support/taking.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;
/** Answered a second time. */
const AGAIN = STATEMENTS.slice(0, 2);
const VOTERS = 6;

/** The list behind the chip in the head. */
const openPeople = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: ja('people.title') })
    .first()
    .click();
async function openPerson(page: Page, name: string): Promise<void> {
  const person = page.getByRole('button', { name, exact: true });
  if (!(await person.isVisible())) await openPeople(page);
  await person.click();
}
const dialog = (page: Page) => page.getByRole('dialog');
const progress = (answered: number, all: number) => ja('ballot.progress', { answered, all });

test('a whole meeting in two rounds on a board where only executives are named', async ({ browser, server, meet }) => {
  test.setTimeout(300_000);
  const meeting = await meet({ template: 'short', privacy: 'executives-named' });
  const seatsOf = async (client: BoardClient, name: string) => {
    await client.until(({ people }) => people.some((person) => person.name === name));
    return client.sections.people.find((person) => person.name === name)?.seat ?? client.seat;
  };
  const [president, sales, affairs, field, planning] = await Promise.all([
    meeting.join('executive', '山本 健一'),
    meeting.join('representative', '小林 さくら', 'sales'),
    meeting.join('representative', '渡辺 千夏', 'general-affairs'),
    meeting.join('representative', '林 浩二', 'field'),
    meeting.join('representative', '森 美咲', 'planning'),
  ]);
  const stranger = await meeting.join('representative', '佐藤 迷子', 'sales');
  const observer = await meeting.join('observer', '外部 顧問');
  const lines = [affairs, field, planning];
  const [leader, chief, phone, lost, screen] = await Promise.all([
    pageAs(browser, meeting.leader),
    pageAs(browser, president),
    pageAs(browser, sales),
    pageAs(browser, stranger),
    pageAs(browser, observer, '/screen'),
  ]);

  await test.step('the facilitator enters an executive without a device, and starts', async () => {
    await openTab(leader, 'setup.tab.people');
    await leader.getByText(ja('inviting.enter.title')).click();
    const form = leader.locator('details', { hasText: ja('inviting.enter.title') });
    await form.getByLabel(ja('join.name'), { exact: true }).fill('伊藤 由美');
    await form.getByRole('button', { name: ja('inviting.enter') }).click();
    await expect(leader.getByText(ja('seat.entered.banner', { name: '伊藤 由美' }))).toBeVisible();
    await seesInPeople(phone, ja('people.entered'));
  });
  const proxy = leader;
  const entered = await meeting.leader.browser.open(meeting.board, await seatsOf(meeting.leader, '伊藤 由美'));
  // A window of its own: a page behind another tab draws a frame a second.
  const desk = await pageAs(browser, meeting.leader);
  await step(desk, 'controls.start');

  await test.step('somebody is removed: their page says so, and they don’t come back', async () => {
    await expect(lost.getByText(progress(0, ITEMS))).toBeVisible();
    await lost.keyboard.press('Digit1');
    await expect(lost.getByText(progress(1, ITEMS))).toBeVisible();
    await openPerson(desk, '佐藤 迷子');
    await dialog(desk)
      .getByRole('button', { name: ja('person.remove') })
      .click();
    await dialog(desk)
      .getByRole('button', { name: ja('person.remove.sure', { name: '佐藤 迷子' }) })
      .click();
    await expect(lost.getByText(ja('refusals.removed.what'))).toBeVisible();
    await lost.reload();
    await expect(lost.getByText(ja('refusals.removed.what'))).toBeVisible();
    await lost.goto(`${server.origin}/join/${meeting.board}#${meeting.link('representative').secret}`);
    await expect(lost.getByText(ja('refusals.removed.what'))).toBeVisible();
    await expect(desk.getByText('佐藤 迷子')).toBeHidden();
    await desk.keyboard.press('Escape');
    await expect(dialog(desk)).toHaveCount(0);
    expect(stranger.line.connected).toBe(false);
    await lost.context().close();
  });

  const tablet = await newPage(browser);
  await test.step('a seat moves to another device, and both are in step', async () => {
    await expect(phone.getByText(ja('privacy.yours.unnamed'))).toBeVisible();
    await openPerson(phone, '小林 さくら');
    await dialog(phone)
      .getByRole('button', { name: ja('own-link.make') })
      .click();
    await tablet.goto(await dialog(phone).getByLabel(ja('own-link.title'), { exact: true }).inputValue());
    await expect(tablet.getByText(progress(0, ITEMS))).toBeVisible();
    // Theirs, and the list behind it.
    for (let open = 0; open < 2; open += 1) await phone.keyboard.press('Escape');
    await answerByKeys(phone, 0, 1, STATEMENTS, () => 2);
    await expect(tablet.getByText(progress(1, ITEMS))).toBeVisible();
    await expect(tablet.getByRole('radio', { checked: true })).toHaveCount(1);
    await tablet.getByRole('button', { name: ja('ballot.next') }).click();
    await answerByKeys(tablet, 1, 2, STATEMENTS, () => 2);
    await expect(phone.getByText(progress(2, ITEMS))).toBeVisible();
  });

  await test.step('everybody answers, the absent executive through the facilitator, while a timer runs', async () => {
    await desk.getByRole('button', { name: ja('timer.title') }).click();
    await desk.getByRole('button', { name: ja('timer.start') }).click();
    // Four minutes, as planned; however long it takes to look.
    await expect(phone.getByRole('timer')).toContainText(/4:00|3:\d\d/);
    await desk.getByRole('button', { name: ja('timer.extend') }).click();
    await expect(screen.getByRole('timer')).toContainText(/5:00|4:\d\d/);
    await desk.getByRole('button', { name: ja('timer.pause') }).click();
    await expect(chief.getByRole('timer')).toContainText(ja('timer.paused'));
    await desk.keyboard.press('Escape');
    await expect(proxy.getByText(ja('privacy.yours.named'))).toBeVisible();
    await answerByKeys(proxy, 0, ITEMS, STATEMENTS, () => 5);
    await Promise.all([
      answerAll(president, () => 5),
      answerRest(sales, () => 2),
      ...lines.map((client, who) => answerAll(client, (item) => (1 + ((who + item) % 3)) as AnswerValue)),
    ]);
    await expect(
      desk
        .getByText(ja('ballot.finished-count', { voters: VOTERS, finished: VOTERS }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  await test.step('the lead is handed over: the old one loses the controls, the new one closes', async () => {
    await openPerson(desk, '山本 健一');
    await dialog(desk)
      .getByRole('button', { name: ja('person.lead.hand-over') })
      .click();
    await dialog(desk)
      .getByRole('button', { name: ja('person.lead.hand-over.sure', { name: '山本 健一' }) })
      .click();
    await expect(desk.getByRole('button', { name: ja('controls.close') })).toBeHidden();
    await expect(desk.getByText(ja('board.observing'))).toBeVisible();
    await chief.getByRole('button', { name: ja('controls.close'), exact: true }).click();
    await dialog(chief).getByRole('button', { name: takesApart() }).click();
  });
  president.line.connect();
  await president.until(({ links }) => links !== null);

  await test.step('the representatives are revealed first', async () => {
    for (const page of [phone, tablet, screen])
      await expect(page.getByRole('heading', { name: ja('preview.title') })).toBeVisible();
    expect(sales.sections.assessment).toBeNull();
    await chief.getByRole('button', { name: ja('controls.reveal-rest') }).click();
    await expect(phone.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
  });

  await test.step('all look at one item, except who steps aside', async () => {
    await openTab(chief, 'discuss.tab.topics');
    const first = chief.locator('[data-subject]').first();
    const title = (await first.locator('.title').textContent()) ?? '';
    await first.getByRole('button', { name: ja('talk.look-here') }).click();
    await expect(screen.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await expect(screen.getByRole('heading', { name: ja('pattern.title') })).toBeHidden();
    await expect(phone.locator('[data-subject]', { hasText: title })).toBeInViewport();
    await expect(phone.getByText(ja('talk.following', { title }))).toBeVisible();
    await tablet.getByRole('button', { name: ja('talk.step-aside') }).click();
    await expect(tablet.getByText(ja('talk.aside', { title }))).toBeVisible();
    await first.getByRole('button', { name: ja('talk.look-here.end') }).click();
    await expect(screen.getByRole('heading', { name: ja('pattern.title') }).first()).toBeVisible();
    await expect(tablet.getByText(ja('talk.aside', { title }))).toBeHidden();
    // Beside what was said for somebody it says so.
    await chief.getByText(ja('results.who-said')).first().click();
    await expect(chief.locator('dl', { hasText: `伊藤 由美（${ja('people.entered')}）` }).first()).toContainText('5');
    await expect(chief.locator('main')).not.toContainText('小林 さくら');
  });

  const before = president.sections.assessment;
  await test.step('chosen items are answered again; the first round stays as it was', async () => {
    await chief.getByRole('button', { name: ja('opening.title'), exact: true }).click();
    await dialog(chief)
      .getByRole('button', { name: ja('opening.choose-none') })
      .click();
    for (const statement of AGAIN) await dialog(chief).getByRole('checkbox', { name: statement }).check();
    await dialog(chief)
      .getByRole('button', { name: ja('opening.start') })
      .click();
    for (const page of [phone, tablet])
      await expect(page.getByText(ja('rounds.last-answer', { answer: said(CHECKLIST[0], 2) }))).toBeVisible();
    await answerByKeys(phone, 0, AGAIN.length, AGAIN, () => 4);
    await expect(tablet.getByText(progress(AGAIN.length, AGAIN.length))).toBeVisible();
    await Promise.all([president, entered, ...lines].map((client) => answerRest(client, () => 4)));
    // Of those who aren't named nothing is told, not even how many have finished.
    await openPeople(chief);
    await expect(chief.getByText(ja('people.names-hidden'))).toBeVisible();
    await chief.keyboard.press('Escape');
    await expect(dialog(chief)).toHaveCount(0);
    expect(president.sections.progress).toMatchObject({ namesHidden: true, voters: VOTERS });
    await expect(chief.getByText(ja('ballot.finished-count', { voters: VOTERS, finished: VOTERS }))).toHaveCount(0);
    await step(chief, 'controls.close');
    await phone.getByRole('button', { name: ja('shifts.round', { number: 2 }) }).click();
    await expect(phone.getByRole('table').getByRole('rowheader')).toHaveText(AGAIN);
  });
  await president.until(({ assessment }) => assessment?.number === 2);
  const after = president.sections.assessment;
  expect(after?.items.slice(AGAIN.length)).toEqual(before?.items.slice(AGAIN.length));
  expect(after?.items.slice(0, AGAIN.length).map(({ round }) => round)).toEqual([2, 2]);
  expect(after?.history[0]?.shifts.map(({ value }) => value.before)).toEqual(
    before?.items.slice(0, AGAIN.length).map(({ figures }) => figures.mean),
  );

  await test.step('candidates are written and scored', async () => {
    await chief.getByRole('button', { name: ja('controls.to-propose') }).click();
    await sales.until(({ board }) => board.documents.ideas !== null);
    await writeCandidates(sales, ['提案書のたたき台', '議事録の下書き']);
    await expect(screen.getByText('議事録の下書き')).toBeVisible();
    await step(chief, 'controls.score');
    await scoreAll(phone, 2, (task) => 5 - task);
    await Promise.all(
      [president, entered, ...lines].map((client, who) =>
        answerAll(client, (subject) => (subject < 4 ? 5 : 2 + (who % 3)) as AnswerValue),
      ),
    );
    await president.until(({ progress }) => progress.finishedCount === VOTERS);
    await step(chief, 'controls.close');
  });

  await test.step('all look at one task', async () => {
    const first = chief.locator('[data-subject]').first();
    await first.getByRole('button', { name: '提案書のたたき台' }).click();
    await first.getByRole('button', { name: ja('talk.look-here') }).click();
    await expect(screen.getByRole('heading', { name: '提案書のたたき台', level: 2 })).toBeVisible();
    await expect(phone.locator('[data-subject]', { hasText: '提案書のたたき台' })).toBeInViewport();
    await first.getByRole('button', { name: ja('talk.look-here.end') }).click();
  });

  await test.step('a first wave, everybody’s consent by name, and the agreement', async () => {
    await chief.getByRole('checkbox', { name: '提案書のたたき台' }).check();
    await chief.getByRole('button', { name: ja('wave.save') }).click();
    await expect(chief.getByText(ja('wave.saved'))).toBeVisible();
    for (const page of [phone, proxy]) await agrees(page);
    await Promise.all(
      [president, ...lines].map((client) => client.do({ type: 'consent', plan: 1, stance: 'agree', reason: '' })),
    );
    await openTab(phone, 'agree.step.stance');
    const consent = phone.locator('li[data-stance]', { hasText: '伊藤 由美' });
    await expect(consent).toHaveAttribute('data-stance', 'agree');
    await expect(consent).toContainText(ja('people.entered'));
    await step(chief, 'controls.conclude');
    for (const page of [chief, phone, tablet, proxy, desk, screen])
      await expect(
        page
          .getByText(ja('phases.plan-version', { version: 1 }))
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
  });

  await test.step('what is taken home says the same', async () => {
    const book = await workbook(president);
    const people = records(book.get(sheet('people')));
    const row = (name: string) => people.find((each) => each['氏名'] === name);
    expect(row('伊藤 由美')?.['出欠']).toContain(ja('people.entered'));
    expect(row('山本 健一')?.[ja('people.leads')]).toBe(ja('export.yes'));
    expect(row('進行 役子')?.['役割']).toBe(ja('roles.observer.name'));
    expect(row('佐藤 迷子')?.['出欠']).toBe(ja('plan.removed'));
    const items = records(book.get(sheet('checklist')));
    expect(items.map((each) => each['全体の平均'])).toEqual(after?.items.map(({ figures }) => figures.mean));
    const shifts = records(book.get(sheet('shifts')));
    expect(shifts.map((each) => each[ja('export.column.value-after')])).toEqual(
      after?.items.slice(0, AGAIN.length).map(({ figures }) => figures.mean),
    );
    const plan = await (await exported(president, 'markdown')).text();
    expect(plan).toContain(`伊藤 由美（${ja('people.entered')}）`);
    // Of the representatives' answers counts alone: no ballot leaves such a board.
    const { rounds } = JSON.parse(await (await exported(president, 'bundle')).text()) as Pick<Bundle, 'rounds'>;
    expect([rounds.checklist?.evidence.kind, rounds.scores?.evidence.kind]).toEqual(['counts', 'counts']);
  });
  entered.close();
});

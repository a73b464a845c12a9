import { type BrowserContext, expect, type Page } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { addressOf, lend, pageAs } from '../support/page-as.ts';
import { answerByKeys, ja, join, newPage, step } from '../support/room.ts';
import { openBeside, openTab, seesInPeople } from '../support/screens.ts';
import { records, sheet, workbook } from '../support/workbook.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const [FIRST = ''] = STATEMENTS;
const dialog = (page: Page) => page.getByRole('dialog');
/** By the list beside the page, or else behind the chip in the head. */
async function openPerson(page: Page, name: string): Promise<void> {
  const person = page.getByRole('button', { name, exact: true });
  if (!(await person.isVisible()))
    await page
      .getByRole('button', { name: ja('people.title') })
      .first()
      .click();
  await person.click();
}
const progress = (answered: number) => ja('ballot.progress', { answered, all: STATEMENTS.length });

/** What the browser last copied, by the older way that plain http leaves. */
async function rememberCopies(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // As on an office's plain http address, where browsers offer pages no clipboard.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await context.addInitScript(
    `addEventListener('copy', () => (globalThis.copied = document.activeElement.value), true);`,
  );
}
const copied = (page: Page) => page.evaluate<string>('globalThis.copied ?? ""');

/** Puts somebody on the list of the expected. */
async function expectSomebody(desk: Page, name: string, role: 'executive' | 'observer'): Promise<void> {
  const form = desk.locator('details', { hasText: ja('inviting.list.one') });
  await form.getByLabel(ja('join.name'), { exact: true }).fill(name);
  await form.getByLabel(ja('links.new.role'), { exact: true }).selectOption({ label: ja(`roles.${role}.name`) });
  await form.getByRole('button', { name: ja('inviting.expected.add') }).click();
  await expect(desk.locator('main li', { hasText: name }).first()).toBeVisible();
}

test('a facilitator who votes, invites every department, and hands the lead on', async ({ browser, server, meet }) => {
  const meeting = await meet({ template: 'short', privacy: 'executives-named' });
  const president = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  const guest = await meeting.join('observer', '外部 顧問');
  const leader = await newPage(browser);
  await rememberCopies(leader.context());
  await lend(leader.context(), meeting.leader);
  await leader.goto(addressOf(meeting.leader));
  const [chief, phone, watcher] = await Promise.all([
    pageAs(browser, president),
    pageAs(browser, sales),
    pageAs(browser, guest),
  ]);

  await test.step('D14 this browser didn’t make the links, and shows them all the same', async () => {
    await expect(leader.getByLabel(ja('links.for', { role: ja('roles.executive.name') }), { exact: true })).toHaveValue(
      `${server.origin}/join/${meeting.board}#${meeting.link('executive').secret}`,
    );
    await expect(leader.getByText(ja('links.unknown'))).toBeHidden();
  });

  await test.step('a link for every department at once, copied without a clipboard, and on one sheet', async () => {
    await leader.getByText(ja('links.others')).click();
    await leader.getByRole('button', { name: ja('links.every-department') }).click();
    await expect(leader.getByRole('button', { name: ja('links.every-department') })).toBeHidden();
    const forSales = ja('links.for-department', { department: '営業', role: ja('roles.representative.name') });
    const address = await leader.getByLabel(forSales, { exact: true }).inputValue();
    await leader.getByRole('button', { name: ja('links.copy-all') }).click();
    await expect(leader.getByText(ja('common.copied')).first()).toBeVisible();
    expect(await copied(leader)).toContain(`${forSales}\n${address}`);
    const [sheetPage] = await Promise.all([
      leader.context().waitForEvent('page'),
      leader.getByRole('link', { name: ja('links.sheet') }).click(),
    ]);
    await expect(sheetPage.getByRole('img', { name: ja('links.qr.for', { title: forSales }) })).toBeVisible();
    await sheetPage.close();
    // Whoever comes by it is asked for no department.
    const scanned = await newPage(browser);
    await join(scanned, address, '営業 二郎');
    await seesInPeople(phone, '営業 二郎');
    // Revoked: it lets nobody in any more, and isn't offered.
    await leader.getByText(ja('links.manage')).click();
    await leader.getByRole('button', { name: ja('links.revoke-of', { title: forSales }) }).click();
    await dialog(leader)
      .getByRole('button', { name: ja('links.revoke') })
      .click();
    await expect(leader.getByLabel(forSales, { exact: true })).toHaveCount(0);
    const late = await newPage(browser);
    await late.goto(address);
    await expect(late.getByRole('heading', { name: ja('join.failed.title') })).toBeVisible();
  });

  await test.step('a name typed wrong is corrected by its bearer, a department by the facilitator', async () => {
    await openPerson(phone, '小林 さくら');
    await dialog(phone).getByLabel(ja('join.name'), { exact: true }).fill('小林 桜');
    await dialog(phone)
      .getByRole('button', { name: ja('common.save') })
      .click();
    await openTab(leader, 'setup.tab.people');
    await expect(leader.getByRole('tabpanel')).toContainText('小林 桜');
    // Theirs, and the list behind it.
    for (let open = 0; open < 2; open += 1) await phone.keyboard.press('Escape');
    await openPerson(leader, '営業 二郎');
    await dialog(leader).getByLabel(ja('links.new.department')).selectOption({ label: '人事' });
    await dialog(leader)
      .getByRole('button', { name: ja('common.save') })
      .first()
      .click();
    await seesInPeople(watcher, '人事');
    await leader.keyboard.press('Escape');
  });

  await test.step('proxy, late and absent are recorded, and everybody sees it', async () => {
    await openPerson(leader, '営業 二郎');
    await dialog(leader)
      .getByLabel(ja('people.attendance'))
      .selectOption({ label: ja('people.attendance.proxy') });
    await dialog(leader).getByLabel(ja('people.attendance.for')).fill('営業 一郎');
    await dialog(leader)
      .getByRole('button', { name: ja('common.save') })
      .last()
      .click();
    await seesInPeople(phone, ja('people.proxy-for', { name: '営業 一郎' }));
    await leader.keyboard.press('Escape');
    await leader.locator('summary', { hasText: ja('inviting.list.one') }).click();
    await expectSomebody(leader, '遅参 常務', 'executive');
    await expectSomebody(leader, '欠席 専務', 'executive');
    await leader.getByRole('button', { name: ja('inviting.invite.more-of', { name: '欠席 専務' }) }).click();
    await leader
      .getByRole('button', { name: ja('inviting.expected.excuse') })
      .filter({ visible: true })
      .click();
    await seesInPeople(phone, ja('people.excused', { names: '欠席 専務' }));
  });

  await test.step('the facilitator takes a vote of their own and goes on leading', async () => {
    await leader.getByText(ja('inviting.vote-too'), { exact: true }).click();
    await leader.getByRole('button', { name: ja('inviting.vote-too.do') }).click();
    await expect(leader.getByText(ja('inviting.vote-too.now', { role: ja('roles.executive.name') }))).toBeVisible();
    await step(leader, 'controls.start');
    await leader.setViewportSize({ width: 390, height: 844 });
    await answerByKeys(leader, 0, 1, STATEMENTS, () => 4);
    await expect(leader.getByRole('button', { name: ja('controls.close'), exact: true })).toBeInViewport();
    await leader.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('who watches sees that people answer, and has nothing to answer', async () => {
    await expect(watcher.getByText(ja('board.observing'))).toBeVisible();
    await expect(watcher.getByRole('radio')).toHaveCount(0);
  });

  await test.step('closing and reminding name who hasn’t come, but not who was excused', async () => {
    const missing = ja('standing.open.not-come', { names: '遅参 常務' });
    await leader.getByRole('button', { name: ja('controls.close'), exact: true }).click();
    await expect(dialog(leader).getByText(missing)).toBeVisible();
    await expect(dialog(leader)).not.toContainText('欠席 専務');
    await leader.keyboard.press('Escape');
    await leader.getByRole('button', { name: ja('reminder.open') }).click();
    await expect(dialog(leader).getByText(missing)).toBeVisible();
    await dialog(leader).getByLabel(ja('reminder.due')).fill('2030-04-05T17:00');
    await dialog(leader)
      .getByRole('button', { name: ja('common.save') })
      .click();
    await expect(phone.getByText(/4月5日.*17:00|17:00/)).toBeVisible();
    await dialog(leader)
      .getByRole('button', { name: ja('reminder.copy') })
      .click();
    await expect(dialog(leader).getByText(ja('common.copied')).first()).toBeVisible();
    expect(await copied(leader)).toContain('/join/');
    await leader.keyboard.press('Escape');
  });

  await test.step('D14 whoever takes over the lead has the links at once, and their projector the codes', async () => {
    await openPerson(leader, '山本 健一');
    await dialog(leader)
      .getByRole('button', { name: ja('person.lead.hand-over') })
      .click();
    await dialog(leader)
      .getByRole('button', { name: ja('person.lead.hand-over.sure', { name: '山本 健一' }) })
      .click();
    // The old facilitator keeps the vote.
    await expect(leader.getByRole('button', { name: ja('controls.close'), exact: true })).toBeHidden();
    await expect(leader.getByText(progress(1))).toBeVisible();
    const screen = await newPage(browser);
    await openBeside(chief, '/screen', screen);
    await expect(screen.getByText(ja('screen.answering'))).toBeVisible();
    await expect(screen.getByRole('img', { name: /QR/ })).toHaveCount(2);
    await chief.getByRole('button', { name: ja('links.invite'), exact: true }).click();
    const shown = dialog(chief).getByLabel(ja('links.for', { role: ja('roles.executive.name') }), { exact: true });
    await expect(shown).toHaveValue(new RegExp(meeting.link('executive').secret));
    await chief.keyboard.press('Escape');
  });

  await test.step('it is recorded in what is taken home', async () => {
    // Whoever leads now hears more than before: the line began anew.
    const leading = await president.browser.open(meeting.board, president.seat);
    await answerAll(leading, () => 4);
    leading.close();
    const people = records((await workbook(president)).get(sheet('people')));
    const attendance = (name: string) => people.find((each) => each['氏名'] === name)?.['出欠'];
    expect(attendance('営業 二郎')).toContain('営業 一郎');
    expect(attendance('欠席 専務')).toContain(ja('inviting.expected.absent'));
    expect(people.find((each) => each['氏名'] === '小林 桜')).toBeDefined();
  });
});

test('on an anonymous board a tablet is passed round: each finds their own seat, and nobody another’s answers', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'anonymous' });
  const leader = await pageAs(browser, meeting.leader);
  await step(leader, 'controls.start');
  const link = `${server.origin}/join/${meeting.board}#${meeting.link('executive').secret}`;
  const tablet = await newPage(browser);
  await tablet.setViewportSize({ width: 820, height: 1180 });
  const take = async (name: string) => {
    await tablet.getByRole('textbox', { name: ja('join.name'), exact: true }).fill(name);
    await tablet.getByRole('button', { name: ja('join.submit') }).click();
  };

  await tablet.goto(link);
  await take('山本 健一');
  await expect(tablet.getByText(progress(0))).toBeVisible();
  await answerByKeys(tablet, 0, 1, STATEMENTS, () => 5);

  await test.step('it is handed on from the ballot itself', async () => {
    await openPerson(tablet, '山本 健一');
    await dialog(tablet)
      .getByRole('link', { name: ja('seat.hand-on') })
      .click();
    await expect(tablet.getByText(FIRST)).toBeHidden();
    // One seat alone is asked about too: opening it by itself would show its answers to whoever comes next.
    await expect(tablet.getByRole('heading', { name: ja('choose-seat.title') })).toBeVisible();
  });

  await test.step('the next person joins on the same tablet and begins with an empty ballot', async () => {
    await expect(tablet.getByText(ja('own-link.hand-on.help'))).toBeVisible();
    await expect(tablet.getByLabel(ja('door.code'))).toBeVisible();
    await tablet.goto(link);
    await expect(tablet.getByText(ja('join.held.title'))).toBeVisible();
    await tablet.getByRole('button', { name: ja('join.held.other') }).click();
    await expect(tablet.getByRole('textbox', { name: ja('join.name'), exact: true })).toHaveValue('');
    await take('伊藤 由美');
    await expect(tablet.getByText(progress(0))).toBeVisible();
    await expect(tablet.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('without a seat in the address it asks who one is', async () => {
    await tablet.goto(`${server.origin}/b/${meeting.board}`);
    await expect(tablet.getByRole('heading', { name: ja('choose-seat.title') })).toBeVisible();
    await tablet.getByRole('button', { name: /山本 健一/ }).click();
    await expect(tablet.getByText(progress(1))).toBeVisible();
  });
});

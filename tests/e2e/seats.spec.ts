import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import type { Meeting } from '../support/meeting.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, join, newPage } from '../support/room.ts';

const PHONE = { width: 390, height: 844 };
const linkOf = (origin: string, { board, link }: Meeting, role: 'executive' | 'representative') =>
  `${origin}/join/${board}#${link(role).secret}`;
const nameField = (page: Page) => page.getByRole('textbox', { name: ja('join.name'), exact: true });

async function fillIn(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await page.getByLabel(ja('join.department')).selectOption({ label: '営業' });
  await page.getByRole('button', { name: ja('join.submit') }).click();
}

/** As a browser whose settings refuse cookies: none is kept, none is sent. */
async function refuseCookies(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route('**/api/**', async (route) => {
    const { cookie: _none, ...headers } = await route.request().allHeaders();
    const response = await route.fetch({ headers });
    const { 'set-cookie': _dropped, ...kept } = response.headers();
    await context.clearCookies();
    await route.fulfill({ response, headers: kept });
  });
  return () => context.unroute('**/api/**');
}

test('D20 D21 with cookies off nobody gets a seat, and the page says so before it asks for a name', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const page = await newPage(browser);
  await page.setViewportSize(PHONE);
  const allow = await refuseCookies(page.context());
  const link = linkOf(server.origin, meeting, 'representative');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: ja('cookies.title') })).toBeVisible();
  await expect(nameField(page)).toBeHidden();
  await expect(page.getByText(ja('cookies.way.browser'))).toBeVisible();
  await expect(page.getByLabel(ja('cookies.link'))).toHaveValue(link);

  await test.step('so do the home page and a personal link, which isn’t used up', async () => {
    await page.goto(server.origin);
    await expect(page.getByRole('heading', { name: ja('cookies.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: ja('home.create.submit') })).toBeHidden();
    await page.goto(`${server.origin}/return/${meeting.board}#${meeting.link('executive').secret}`);
    await expect(page.getByRole('heading', { name: ja('cookies.title') })).toBeVisible();
  });

  await test.step('three tries are nobody on the list', async () => {
    for (let tries = 0; tries < 3; tries += 1) {
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('heading', { name: ja('cookies.title') })).toBeVisible();
    }
    expect(meeting.leader.sections.people).toHaveLength(1);
  });

  await test.step('cookies allowed, the same page goes on, without a second opening', async () => {
    await allow();
    await page.getByRole('button', { name: ja('common.retry') }).click();
    await fillIn(page, '田中 太郎');
    await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
  });

  await test.step('D25 its cookie deleted, the board says how to come back', async () => {
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole('heading', { name: ja('board.closed-to-you') })).toBeVisible();
    await expect(page.getByText(ja('here.way.link'))).toBeVisible();
    await expect(page.getByText(ja('here.way.invitation'))).toBeVisible();
  });
});

test('D21 D22 a link on another site’s page, as in a mail, and two tabs at once: one browser, its seats kept', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const link = linkOf(server.origin, meeting, 'representative');
  const mail = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<a href="${link}">Join</a>`);
  });
  await closing(Promise.resolve(mail));
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
  // To a browser localhost is another site than 127.0.0.1.
  const webmail = `http://localhost:${String((mail.address() as AddressInfo).port)}`;
  const [page] = await Promise.all([newPage(browser)]);
  const other = await page.context().newPage();
  await page.goto(webmail);
  await Promise.all([page.getByRole('link').click(), other.goto(link)]);
  for (const [tab, name] of [
    [page, '田中 太郎'],
    [other, '森 一'],
  ] as const) {
    await expect(nameField(tab).or(tab.getByRole('button', { name: ja('join.held.other') }))).toBeVisible();
    await fillIn(tab, name);
    await expect(tab.getByText(ja('board.setup.waiting')).first()).toBeVisible();
  }
  await page.goto(webmail);
  await page.getByRole('link').click();
  for (const name of ['田中 太郎', '森 一'])
    await expect(
      page.getByRole('button', { name: ja('join.held.continue', { name, role: ja('roles.representative.name') }) }),
    ).toBeVisible();
});

test('D22 a cookie that another tab’s answer replaces while one joins loses nobody’s seat', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const page = await newPage(browser);
  await page.goto(linkOf(server.origin, meeting, 'representative'));
  await expect(nameField(page)).toBeVisible();
  let crossed = false;
  await page.context().route('**/seats', async (route) => {
    const response = await route.fetch();
    if (!crossed) {
      crossed = true;
      await page.context().clearCookies();
      await page.context().addCookies([{ name: 'nemawashi-http', value: 'x'.repeat(32), url: server.origin }]);
    }
    await route.fulfill({ response });
  });
  await fillIn(page, '田中 太郎');
  await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
  expect(meeting.leader.sections.people).toHaveLength(2);
});

test('D23–D29 the same person from a second browser is asked, comes back as one asked to, and is merged on a phone', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'anonymous' });
  const inApp = await meeting.join('representative', '田中 太郎', 'sales');
  const page = await newPage(browser);
  await page.setViewportSize(PHONE);
  await page.goto(linkOf(server.origin, meeting, 'representative'));
  await fillIn(page, '田中太郎');

  await test.step('asked, with what stands on the list and whom to turn to', async () => {
    await expect(page.getByText(ja('here.question-of', { name: '田中 太郎', department: '営業' }))).toBeVisible();
    await page.getByRole('button', { name: ja('here.yes') }).click();
    await expect(page.getByText(ja('here.way.there'))).toBeVisible();
    await expect(page.getByText(ja('here.way.ask-whom', { leaders: '進行 役子' }))).toBeVisible();
    await expect(page.getByText(ja('here.way.merge'))).toBeVisible();
    await page.getByRole('button', { name: ja('here.back'), exact: true }).click();
  });

  await test.step('somebody else is to be told apart, and what was typed is still there', async () => {
    await page.getByRole('button', { name: ja('here.no') }).click();
    await expect(page.getByText(ja('here.told-apart'))).toBeVisible();
    await expect(nameField(page)).toHaveValue('田中太郎');
    await page.getByRole('button', { name: ja('join.submit') }).click();
    await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
    await meeting.leader.until(({ people }) => people.some(({ name }) => name === '田中太郎（2）'));
  });

  const leader = await pageAs(browser, meeting.leader);
  await leader.setViewportSize(PHONE);
  const old = await pageAs(browser, inApp);
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(inApp, () => 5);

  await test.step('the facilitator sees the double, and merges it in one step', async () => {
    await leader
      .getByRole('button', { name: ja('people.title') })
      .first()
      .click();
    const people = leader.getByRole('dialog', { name: ja('people.title') });
    await expect(people.getByText(ja('doubles.pair', { name: '田中 太郎', count: 2 }))).toBeVisible();
    await people.getByRole('button', { name: ja('doubles.merge'), exact: true }).click();
    const dialog = leader
      .getByRole('dialog')
      .filter({ has: leader.getByText(ja('doubles.help')) })
      .last();
    await expect(dialog.getByText(ja('doubles.help'))).toBeVisible();
    await dialog.getByRole('radio', { name: /（2）/ }).check();
    await dialog.getByRole('button', { name: ja('doubles.sure') }).click();
    await expect(dialog).toBeHidden();
    await expect(leader.getByText(ja('doubles.pair', { name: '田中 太郎', count: 2 }))).toBeHidden();
    await meeting.leader.until(({ progress }) => progress.voters === 1 && progress.finished.length === 0);
  });

  await test.step('the double’s page is told, and how to go on; the person answers for themselves', async () => {
    await expect(old.getByText(ja('refusals.merged.what'))).toBeVisible();
    await expect(old.getByText(ja('here.way.link'))).toBeVisible();
    await expect(page.getByText(ja('ballot.progress', { answered: 0, all: 10 }))).toBeVisible();
  });
});

test('D29 seats that nobody came back to are taken off the board in one step', async ({ browser, server, meet }) => {
  const meeting = await meet({ template: 'short' });
  const gone = [
    await meeting.join('executive', '山本 健一'),
    await meeting.join('representative', '林 浩二', 'hr'),
    await meeting.join('representative', '森 一', 'sales'),
  ];
  const here = await newPage(browser);
  await join(here, linkOf(server.origin, meeting, 'executive'), '常務 一郎');
  const leader = await pageAs(browser, meeting.leader);
  for (const client of gone) client.close();
  await meeting.leader.do({ type: 'startAssessment' });
  await leader
    .getByRole('button', { name: ja('people.title') })
    .first()
    .click();
  await leader.getByText(ja('doubles.absent')).click();
  await leader.getByRole('button', { name: ja('doubles.absent.all') }).click();
  await leader.getByRole('checkbox', { name: '森 一' }).uncheck();
  await leader.getByRole('button', { name: ja('doubles.absent.remove', { count: 2 }) }).click();
  await meeting.leader.until(({ progress }) => progress.voters === 2);
  await expect(leader.getByText(ja('doubles.absent'))).toBeHidden();
  await expect(leader.getByRole('checkbox', { name: '常務 一郎' })).toBeHidden();
});

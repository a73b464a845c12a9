import { randomBytes } from 'node:crypto';
import type { DoorOpened, Knock } from '@nemawashi/shared/protocol/door';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { addressOf, pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';
import { newBrowser } from '../support/server.ts';

const refuse = (kind: string) => ({ status: 429, json: { refusal: { kind, values: { seconds: 1 } } } });
const fillIn = async (page: Page, name: string) => {
  await page.getByLabel(ja('join.name'), { exact: true }).fill(name);
  await page.getByLabel(ja('links.new.department')).selectOption({ index: 1 });
  await page.getByRole('button', { name: ja('door.knock') }).click();
};

test('D30 a page at the door keeps what was filled in through refusals, lost lines and a reload, and everybody is let in at once', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const { leader, board } = meeting;
  const path = `/api/boards/${board}/door?seat=${leader.seat}`;
  const { code } = await leader.browser.ask<DoorOpened>('POST', path, {});
  const desk = await pageAs(browser, leader);
  const guest = await newPage(browser);
  const waiting = `**/api/boards/${board}/waiting`;

  await test.step('too many requests, and then no line: told, kept and tried again by itself', async () => {
    await guest.route(waiting, (route) => route.fulfill(refuse('too-many-requests')));
    await guest.goto(`${server.origin}/door#${code}`);
    await fillIn(guest, '林 浩二');
    await expect(guest.getByText(ja('refusals.too-many-requests.what'))).toBeVisible();
    await expect(guest.getByText(ja('door.again'))).toBeVisible();
    await expect(guest.getByText('林 浩二')).toBeVisible();
    await guest.unroute(waiting);
    await guest.route(waiting, (route) => route.abort());
    await expect(guest.getByText(ja('trouble.unreachable'))).toBeVisible();
    await expect(guest.getByText('林 浩二')).toBeVisible();
    await guest.unroute(waiting);
    await expect(guest.getByText(ja('door.waiting'))).toBeVisible();
    await expect(desk.getByText(ja('lobby.waiting.title', { count: 1 }))).toBeVisible();
  });

  await test.step('after a reload it is the same person in the same place', async () => {
    await guest.reload();
    await expect(guest.getByText(ja('door.waiting'))).toBeVisible();
    await expect(desk.getByText(ja('lobby.waiting.title', { count: 1 }))).toBeVisible();
  });

  await test.step('what trying again can’t mend gives the form back as it was filled in', async () => {
    const other = await newPage(browser);
    await other.route(waiting, (route) => route.fulfill(refuse('code-unknown')));
    await other.goto(`${server.origin}/door#${code}`);
    await fillIn(other, '森 直人');
    await expect(other.getByText(ja('refusals.code-unknown.what'))).toBeVisible();
    await expect(other.getByLabel(ja('join.name'), { exact: true })).toHaveValue('森 直人');
    await expect(other.getByLabel(ja('links.new.department'))).not.toHaveValue('');
    await other.context().close();
  });

  await test.step('a facilitator lets in everybody on the list', async () => {
    for (let n = 0; n < 12; n += 1) {
      const wish: Knock = {
        code,
        ticket: randomBytes(15).toString('base64url'),
        person: { name: `参加者 ${String(n + 1)}` },
        role: 'executive',
        department: null,
      };
      const person = newBrowser(server);
      await person.ask('POST', '/api/door', { code });
      await person.ask('POST', `/api/boards/${board}/waiting`, wish);
    }
    const all = ja('lobby.everybody', { count: 13 });
    await desk.getByRole('button', { name: all }).click();
    await expect(desk.getByRole('dialog').getByText('林 浩二')).toBeVisible();
    if (process.env.LOOK) {
      await desk.screenshot({ path: `${process.env.LOOK}/desk.png`, fullPage: false });
    }
    await desk.getByRole('dialog').getByRole('button', { name: all }).click();
    await expect(guest).toHaveURL(new RegExp(`/b/${board}\\?seat=`));
    await expect(guest.getByText(ja('board.setup.waiting')).first()).toBeVisible();
    await leader.until(({ people, waiting: rest }) => people.length === 14 && rest?.length === 0);
  });
});

test('D35 whoever has entered many people finds their own seat first', async ({ browser, server, meet }) => {
  const meeting = await meet({ template: 'short', title: '五十人の会議' });
  const { leader, board } = meeting;
  for (let n = 0; n < 52; n += 1)
    await leader.browser.ask('POST', `/api/boards/${board}/entered?seat=${leader.seat}`, {
      person: { name: `人 ${String(n + 1)}` },
      role: 'executive',
      request: `request-of-person-${String(n)}`,
    });
  const page = await pageAs(browser, leader);
  await page.goto(server.origin);
  const own = page.getByRole('link', {
    name: ja('home.known.as', { name: '進行 役子', role: ja('roles.facilitator.name') }),
  });
  await expect(own).toHaveAttribute('href', new URL(addressOf(leader)).pathname + new URL(addressOf(leader)).search);
  await page.getByRole('link', { name: ja('home.known.entered', { title: '五十人の会議', count: 52 }) }).click();
  await expect(page.getByRole('heading', { name: ja('choose-seat.title') })).toBeVisible();
  const seats = page.getByRole('main').getByRole('button');
  await expect(seats).toHaveCount(53);
  await expect(seats.first()).toContainText('進行 役子');
});

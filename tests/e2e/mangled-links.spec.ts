import { type Browser, expect, type Page } from '@playwright/test';
import { hashSecret } from '@nemawashi/server/access/secret';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { DoorOpened } from '@nemawashi/shared/protocol/door';
import { MANGLED } from '@nemawashi/shared/links/testing/mangled';
import { test } from '../support/browser-test.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { addressOf, lend, pageAs } from '../support/page-as.ts';
import { linkTo } from '../support/personal-link.ts';
import { ja, newPage } from '../support/room.ts';
import { sideBySide } from '../support/side-by-side.ts';
import type { TestServer } from '../support/server.ts';

const linkOf = ({ origin }: TestServer, meeting: Meeting): string =>
  `${origin}/join/${meeting.board}#${meeting.link('executive').secret}`;
const name = (page: Page) => page.getByRole('textbox', { name: ja('join.name'), exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: ja('door.code'), exact: true });
/** What one follows from a mail; the others one copies out of it. */
const FOLLOWED = MANGLED.filter(({ mangle }) => mangle('http://x/join/B#S').startsWith('http://x/'));

test.describe('a link as mail and chat deliver it', () => {
  let meeting: Meeting;
  test.beforeAll(async ({ server }) => {
    meeting = await openMeeting(server);
  });
  test.afterAll(() => meeting.close());

  test('D10 D13 opened with a gateway’s %23: joins, and the path holds the secret no longer', async ({
    browser,
    server,
  }) => {
    const page = await newPage(browser);
    const { secret } = meeting.link('executive');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(linkOf(server, meeting).replace('#', '%23'));
    await expect(name(page)).toBeVisible();
    await expect(page).toHaveURL(linkOf(server, meeting));
    await name(page).fill('山本 健一');
    // The one address that a gateway bent, and no other.
    await page.reload();
    await name(page).fill('山本 健一');
    expect(asked.filter((url) => new URL(url).pathname.includes(secret))).toHaveLength(1);
    await page.getByRole('button', { name: ja('join.submit') }).click();
    await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
    expect(page.url()).not.toContain(secret);
    await page.goBack();
    expect(page.url()).not.toContain(secret);
  });

  test('D10 opened in each of the ways in which they are bent', async ({ browser, server }) => {
    test.setTimeout(240_000);
    await sideBySide(browser, FOLLOWED, (page, { name: way, mangle }) =>
      test.step(way, async () => {
        // Else the next address would only be another part of the same page.
        await page.goto('about:blank');
        await page.goto(mangle(linkOf(server, meeting)));
        await expect(name(page)).toBeVisible();
        await expect(page).toHaveURL(linkOf(server, meeting));
      }),
    );
  });

  test('D12 opened with a slash, two slashes or capitals too many', async ({ browser, server }) => {
    const page = await newPage(browser);
    const { origin } = server;
    const rest = `${meeting.board}#${meeting.link('executive').secret}`;
    for (const path of [
      `//join//${rest}`,
      `/JOIN/${rest}`,
      `/join/${rest.replace('#', '/#')}`,
      `/join/${rest.replace('#', '%E0%A4#')}`,
    ]) {
      await page.goto('about:blank');
      await page.goto(origin + path);
      await expect(name(page)).toBeVisible();
    }
  });

  test('D10 pasted whole, as it stands in a mail', async ({ browser, server }) => {
    const copied = MANGLED.filter((each) => !FOLLOWED.includes(each));
    await sideBySide(browser, copied, async (page, { mangle }) => {
      await page.goto(server.origin);
      await field(page).fill(mangle(linkOf(server, meeting)));
      await page.getByRole('button', { name: ja('door.go') }).click();
      await expect(name(page)).toBeVisible();
    });
  });

  test('D10 cut off it says so, and the whole one can be pasted there', async ({ browser, server }) => {
    const page = await newPage(browser);
    for (const cut of [
      `/join/${meeting.board}`,
      `/join/${meeting.board}?from=mail.example.com`,
      `/return/${meeting.board}#Zz9`,
    ]) {
      await page.goto('about:blank');
      await page.goto(server.origin + cut);
      await expect(page.getByText(ja('links.cut-off'))).toBeVisible();
    }
    const pasted = page.getByRole('textbox', { name: ja('door.paste') });
    await pasted.fill('よろしくお願いします');
    await page.getByRole('button', { name: ja('door.paste.go') }).click();
    await expect(page.getByText(ja('door.code.unreadable'))).toBeVisible();
    await pasted.fill(`こちらです：\n${linkOf(server, meeting)}。`);
    await page.getByRole('button', { name: ja('door.paste.go') }).click();
    await expect(name(page)).toBeVisible();
  });

  test('D10 a code and a personal link too', async ({ browser, server }) => {
    const { leader, board } = meeting;
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const page = await newPage(browser);
    await page.goto(`${server.origin}/door#%E0%A4`);
    await expect(field(page)).toBeVisible();
    for (const bent of [`/door#${code}。`, `/door%23${code}`, `/door/?from=a.b#${code.toLowerCase()}%20)`]) {
      await page.goto('about:blank');
      await page.goto(server.origin + bent);
      await expect(name(page)).toBeVisible();
    }
    const secret = await linkTo(leader, leader.seat);
    const phone = await newPage(browser);
    await phone.goto(`${server.origin}/return/${board}%23${secret}).`);
    await expect(phone).toHaveURL(addressOf(leader));
    await expect(phone.getByText(ja('links.title'))).toBeVisible();
  });
});

const shown = (page: Page, role: 'executive' | 'facilitator') =>
  page.getByLabel(ja('links.for', { role: ja(`roles.${role}.name`) }), { exact: true });

async function sharingPage(browser: Browser, meeting: Meeting): Promise<Page> {
  const page = await newPage(browser);
  // A device with a sheet of its own, on an address where browsers offer it.
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => Promise.resolve(Object.assign(globalThis, { shared: data })),
    });
  });
  await lend(page.context(), meeting.leader);
  await page.goto(addressOf(meeting.leader));
  return page;
}

test('D14 D15 D19 whoever leads sees, shares and replaces the same links on any device; who lost the lead doesn’t', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ title: '生成AIの進め方' });
  const second = await newPage(browser);
  await second.goto(`${server.origin}/join/${meeting.board}#${meeting.link('facilitator').secret}`);
  await name(second).fill('副 進行');
  await second.getByRole('button', { name: ja('join.submit') }).click();
  const first = await sharingPage(browser, meeting);
  for (const page of [first, second]) {
    await expect(shown(page, 'executive')).toHaveValue(linkOf(server, meeting));
    await expect(page.getByText(ja('links.unknown'))).toBeHidden();
  }

  await test.step('by the device’s own sheet, and by mail', async () => {
    const card = first.locator('li', { has: shown(first, 'executive') });
    await card.getByRole('button', { name: new RegExp(ja('share.send')) }).click();
    const shared = await first.evaluate<ShareData>('globalThis.shared');
    expect(shared.text).toContain('「生成AIの進め方」に、経営層として参加してください。');
    expect(shared.text?.split('\n')).toContain(linkOf(server, meeting));
    const href = await card.getByRole('link', { name: new RegExp(ja('share.mail')) }).getAttribute('href');
    const mail = new URLSearchParams((href ?? '').replace('mailto:?', ''));
    expect(mail.get('subject')).toContain('生成AIの進め方');
    expect(mail.get('body')?.split('\r\n')).toContain(linkOf(server, meeting));
  });

  await test.step('replaced on one device, it is another one on both', async () => {
    await second.getByText(ja('links.manage')).click();
    const title = ja('links.for', { role: ja('roles.executive.name') });
    await second.getByRole('button', { name: ja('links.replace-of', { title }) }).click();
    await second
      .getByRole('dialog')
      .getByRole('button', { name: ja('links.replace'), exact: true })
      .click();
    await expect(shown(second, 'executive')).not.toHaveValue(linkOf(server, meeting));
    const now = await shown(second, 'executive').inputValue();
    await expect(shown(first, 'executive')).toHaveValue(now);
    const guest = await newPage(browser);
    await guest.goto(linkOf(server, meeting));
    await expect(guest.getByText(ja('refusals.link-revoked.what'))).toBeVisible();
    await guest.goto(now);
    await expect(name(guest)).toBeVisible();
  });

  await test.step('who lost the lead sees none, and by what they knew nobody leads once all are replaced', async () => {
    const observer = await meeting.join('observer', '監査 役');
    await meeting.leader.do({ type: 'shareLead', seat: observer.seat, leads: true });
    const third = await pageAs(browser, observer);
    await third.getByRole('button', { name: ja('controls.start'), exact: true }).waitFor();
    const lead = await shown(third, 'facilitator').inputValue();
    await meeting.leader.do({ type: 'shareLead', seat: observer.seat, leads: false });
    await expect(shown(third, 'facilitator')).toHaveCount(0);
    expect(await third.evaluate(() => JSON.stringify(localStorage))).not.toContain(lead.split('#')[1]);
    await first.getByText(ja('links.manage')).click();
    await first.getByRole('button', { name: ja('links.replace-all') }).click();
    await first
      .getByRole('dialog')
      .getByRole('button', { name: ja('links.replace-all') })
      .click();
    await expect(shown(first, 'facilitator')).not.toHaveValue(lead);
    const outsider = await newPage(browser);
    await outsider.goto(lead);
    await expect(outsider.getByText(ja('refusals.link-revoked.what'))).toBeVisible();
  });
});

test('D16 a link of an earlier version is shown by the browser that made it, elsewhere it is replaced', async ({
  browser,
  ownServer,
  meet,
}) => {
  let server = await ownServer();
  const meeting = await meet({}, server);
  const old = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0f_';
  const made: BoardEvent = {
    type: 'linkMade',
    link: 'old' as never,
    role: 'executive',
    department: null,
    hash: hashSecret(old),
  };
  const { seq = 0 } = (await server.store.events.read(meeting.board)).at(-1) ?? {};
  const { link } = meeting.link('executive');
  await server.store.events.append(
    [made, { type: 'linkRevoked', link } satisfies BoardEvent].map((event, index) => ({
      board: meeting.board,
      seq: seq + 1 + index,
      at: Date.now(),
      command: null,
      seat: null,
      body: JSON.stringify(event),
    })),
  );
  meeting.close();
  server = await server.restart();
  const page = await pageAs(browser, meeting.leader);
  await expect(page.getByText(ja('links.unknown'))).toBeVisible();
  await expect(page.getByText(ja('links.elsewhere'))).toBeVisible();
  const known = [{ link: 'old', role: 'executive', department: null, secret: old }];
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [`nemawashi.links.${meeting.board}`, JSON.stringify(known)],
  );
  await page.reload();
  await expect(shown(page, 'executive')).toHaveValue(`${server.origin}/join/${meeting.board}#${old}`);
  await expect(page.getByText(ja('links.unknown'))).toBeHidden();
});

test('D17 everybody on the board is told that the operator made a facilitator’s link', async ({
  browser,
  ownServer,
  meet,
}) => {
  const server = await ownServer();
  const meeting = await meet({}, server);
  const voter = await meeting.join('executive', '山本 健一');
  const event: BoardEvent = {
    type: 'linkMade',
    link: 'o' as never,
    role: 'facilitator',
    department: null,
    hash: 'h',
    operator: true,
  };
  const { seq = 0 } = (await server.store.events.read(meeting.board)).at(-1) ?? {};
  await server.store.events.append([
    { board: meeting.board, seq: seq + 1, at: Date.now(), command: null, seat: null, body: JSON.stringify(event) },
  ]);
  meeting.close();
  await server.restart();
  for (const who of [meeting.leader, voter]) {
    const page = await pageAs(browser, who);
    await expect(page.getByText('サーバーの管理者が進行役用の新しいリンクを作りました')).toBeVisible();
    await page.getByRole('button', { name: ja('links.operator.seen') }).click();
    await expect(page.getByText('サーバーの管理者が進行役用の新しいリンクを作りました')).toBeHidden();
    await page.reload();
    await expect(page.getByText('生成AIの進め方').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('サーバーの管理者が進行役用の新しいリンクを作りました')).toBeHidden();
  }
});

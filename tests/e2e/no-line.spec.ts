import { expect } from '@playwright/test';
import type { DoorOpened } from '@nemawashi/shared/protocol/door';
import { test } from '../support/browser-test.ts';
import { lend } from '../support/page-as.ts';
import { linkTo } from '../support/personal-link.ts';
import { openProxy } from '../support/proxy.ts';
import { ja, newPage } from '../support/room.ts';

/** Milliseconds, until a page that tries again every few seconds has come. */
const PATIENTLY = { timeout: 30_000 };
const PAGES = ['', '/screen', '/print', '/invitations', '/guide'] as const;

test('D0 D6 a page that can’t get to its board says why, on every page of a board, and comes when it can', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const meeting = await meet({ title: '関所' });
  const { board, seat, browser: own } = meeting.leader;
  // Side by side: almost all of the time goes by waiting for a page to try again.
  const arrived = await Promise.all(
    PAGES.map(async (at, index) => {
      const manners = (['bad-gateway', 'page', 'ignore'] as const)[index % 3] ?? 'ignore';
      const said = { 'bad-gateway': 'failing', page: 'not-ours', ignore: 'unreachable' } as const;
      // Files of the page come by, as from a cache; nothing else does.
      const kept = (path: string) => /\/_app\/|^\/b\/|\.(js|svg)$/.test(path);
      const proxy = await closing(openProxy(server, { requests: manners, upgrades: 'ignore', kept }));
      const page = await newPage(browser);
      await lend(page.context(), { browser: { cookie: own.cookie, origin: proxy.origin } });
      await page.goto(`${proxy.origin}/b/${board}${at}?seat=${seat}`);
      await expect(page.getByText(ja(`trouble.${said[manners]}`))).toBeVisible();
      await expect(page.getByText(ja('trouble.again'))).toBeVisible();
      proxy.change({ requests: 'pass', upgrades: 'pass' });
      await expect(page.getByText(ja('trouble.again'))).toBeHidden(PATIENTLY);
      return { page, proxy };
    }),
  );
  const [first] = arrived;
  if (first === undefined) throw new Error('No page');
  const { page, proxy } = first;

  // Without a seat in the address: not “you haven't joined”, but “unknown”, until it is known.
  await page.route('**/api/boards*', (route) => route.fulfill({ status: 503, body: '<h1>503</h1>' }));
  await page.goto(`${proxy.origin}/b/${board}`);
  await expect(page.getByText(ja('trouble.asking-again'))).toBeVisible();
  await expect(page.getByText(ja('choose-seat.none'))).toBeHidden();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect(page.getByRole('heading', { name: '関所' })).toBeVisible(PATIENTLY);
  await page.route('**/api/boards*', (route) => route.abort());
  await page.goto(proxy.origin);
  await expect(page.getByText(ja('trouble.asking-again'))).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect(page.getByRole('link', { name: '関所' })).toBeVisible(PATIENTLY);
});

test('D0 links and codes too say within seconds that nothing answers, and lead on as soon as something does', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ title: '関所' });
  const { board, leader } = meeting;
  const door = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
  const secret = await linkTo(leader, leader.seat);
  const ways = [
    [`/join/${board}#${meeting.link('executive').secret}`, ja('join.title', { board: '関所' })],
    [`/door#${door.code}`, ja('join.title', { board: '関所' })],
    [`/return/${board}#${secret}`, '関所'],
  ] as const;
  await Promise.all(
    ways.map(async ([at, arrives]) => {
      const page = await newPage(browser);
      await page.route('**/api/**', () => new Promise(() => undefined));
      await page.goto(`${server.origin}${at}`);
      await expect(page.getByText(ja('trouble.asking-again'))).toBeVisible();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await expect(page.getByRole('heading', { name: arrives }).filter({ visible: true }).first()).toBeVisible(
        PATIENTLY,
      );
    }),
  );
});

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { type LossyLine, openLossyLine } from '../support/lossy-line.ts';
import type { Meeting } from '../support/meeting.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { answerByKeys, ja, newPage } from '../support/room.ts';
import { openSubPath } from '../support/sub-path.ts';

test.use({ serviceWorkers: 'allow' });

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;
const progress = (answered: number) => ja('ballot.progress', { answered, all: ITEMS });
/** Whatever the clock says. */
const AS_OF = new RegExp(ja('kept.as-of', { time: '@' }).replace('@', '.*\\d{1,2}:\\d{2}'));
const PAGES = fileURLToPath(new URL('../../web/build', import.meta.url));

/** What the browser keeps of boards, as text; empty: nothing. */
const copies = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open('nemawashi-copies', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('copies');
        asked.onerror = () => reject(new Error('no copies'));
        asked.onsuccess = () => {
          const all = asked.result.transaction('copies').objectStore('copies').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result.map((copy) => JSON.stringify(copy)).join('\n'));
          };
        };
      }),
  );

/** The browser has the pages, and the board as it stands. */
async function keptAt(page: Page, phase: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => copies(page)).toContain(`"phase":"${phase}"`);
}

/** A president whose page comes by a line that can be lost; the assessment has begun. */
async function answering(browser: Browser, line: LossyLine, meeting: Meeting) {
  const president = await meeting.join('executive', '山本 健一');
  const { board, seat, browser: held } = president;
  const who = { board, seat, browser: { cookie: held.cookie, origin: line.origin } };
  const page = await newPage(browser);
  await lend(page.context(), who);
  await page.goto(addressOf(who));
  await meeting.leader.do({ type: 'startAssessment' });
  await expect(page.getByText(progress(0))).toBeVisible();
  return { line, meeting, president, page, address: addressOf(who) };
}

test('D75 D76 D77 without a line the page opens, says how old it is, and keeps answers until they are counted', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const { line, meeting, president, page } = await answering(
    browser,
    await closing(openLossyLine(server)),
    await meet({ template: 'short' }),
  );
  await answerByKeys(page, 0, 2, STATEMENTS, () => 2);
  await keptAt(page, 'assess');
  // Both are in the copy by their revisions.
  for (const { id } of CHECKLIST.slice(0, 2)) await expect.poll(() => copies(page)).toContain(`"${id}":1`);

  line.cut();
  await page.reload();
  await expect(page.getByText(AS_OF)).toBeVisible();
  // Two are known to be counted, and nobody reads here what they were.
  await expect(page.getByText(progress(2))).toBeVisible();
  // Who is here now isn't known.
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.getByRole('button', { name: ja('ballot.as-list') }).click();
  await expect(page.getByText(ja('ballot.mark.unseen'))).toHaveCount(2);
  await expect(page.getByRole('radiogroup').first().getByRole('radio', { checked: true })).toHaveCount(0);

  // One more is answered, and one of the two anew.
  await page.getByRole('radiogroup').nth(2).getByRole('radio').nth(3).check({ force: true });
  await page.getByRole('radiogroup').nth(0).getByRole('radio').nth(4).check({ force: true });
  await expect(page.getByText(ja('ballot.mark.pending'))).toHaveCount(2);

  line.mend();
  await expect(page.getByText(AS_OF)).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(ja('ballot.mark.counted'))).toHaveCount(3, { timeout: 30_000 });
  const again = await president.browser.open(meeting.board, president.seat);
  const [round] = again.sections.board.rounds;
  const said = round === undefined ? {} : (again.own.ballots[round.id] ?? {});
  expect(
    CHECKLIST.slice(0, 3).map(({ id }) => Object.entries(said).find(([subject]) => subject === id)?.[1].value),
  ).toEqual([5, 2, 4]);
  again.close();
});

test('D78 a seat that is handed on or lost leaves nothing behind', async ({ browser, server, closing, meet }) => {
  const { line, meeting, president, page, address } = await answering(
    browser,
    await closing(openLossyLine(server)),
    await meet({ template: 'short' }),
  );
  await keptAt(page, 'assess');
  await page.goto(`${new URL(address).origin}/b/${meeting.board}?hand-on=1`);
  await expect(page.getByRole('heading', { name: ja('board.choose-seat.title') })).toBeVisible();
  await expect.poll(() => copies(page)).toBe('');

  await page.goto(address);
  await expect.poll(() => copies(page)).not.toBe('');
  await meeting.leader.do({ type: 'removePerson', seat: president.seat, revokeLink: false });
  await expect(page.getByText(ja('refusals.removed.what'))).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => copies(page)).toBe('');
  line.cut();
  await page.reload();
  await expect(page.getByText(AS_OF)).toBeHidden();
});

test('D75 D76 at a path of an address, too; whoever leads can only read until the line is back', async ({
  browser,
  closing,
  meet,
}) => {
  const sub = await closing(openSubPath('keeps'));
  const meeting = await meet({}, { origin: sub.site });
  const page = await newPage(browser);
  await lend(page.context(), { browser: { cookie: meeting.leader.browser.cookie, origin: `${sub.site}/` } });
  await page.goto(addressOf(meeting.leader));
  await expect(page.getByRole('button', { name: ja('controls.start'), exact: true })).toBeVisible();
  await keptAt(page, 'setup');
  expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(`${sub.site}/`);

  // The server is away, and the proxy says so.
  sub.proxy.change({ requests: 'bad-gateway' });
  sub.proxy.cut();
  await page.reload();
  await expect(page.getByText(AS_OF)).toBeVisible();
  await expect(page.getByText(ja('kept.read-only'))).toBeVisible();
  await expect(page.getByRole('button', { name: ja('controls.start'), exact: true })).toBeHidden();
  await page.getByRole('radio', { name: ja('privacy.anonymous.name') }).click({ force: true });
  await expect(page.getByText(ja('refusals.no-line.what'))).toBeVisible();

  sub.proxy.change({ requests: 'pass' });
  await expect(page.getByText(AS_OF)).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: ja('controls.start'), exact: true })).toBeVisible();
});

test('D79 a newer server takes the worker and all it kept back', async ({ browser, closing, ownServer, meet }) => {
  const server = await ownServer();
  const { meeting, page, address } = await answering(
    browser,
    await closing(openLossyLine(server)),
    await meet({ template: 'short' }, server),
  );
  const pages = await mkdtemp(join(tmpdir(), 'nemawashi-pages-'));
  await closing(Promise.resolve({ close: () => rm(pages, { recursive: true, force: true }) }));
  await keptAt(page, 'assess');
  await cp(PAGES, pages, { recursive: true });
  for (const ending of ['', '.br', '.gz']) await rm(join(pages, `service-worker.js${ending}`));
  const port = Number(new URL(server.origin).port);
  meeting.close();
  await page.goto('about:blank');
  await server.stop();
  await ownServer({ port, pages });
  await page.goto(new URL('/guide', address).href);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((held) => held?.update()));
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
});

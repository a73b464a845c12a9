import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { closeRound } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { type LossyLine, openLossyLine } from '../support/lossy-line.ts';
import type { Meeting } from '../support/meeting.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { answerByKeys, ja, newPage, said } from '../support/room.ts';
import { openTab } from '../support/screens.ts';
import { openSubPath } from '../support/sub-path.ts';

test.use({ serviceWorkers: 'allow' });

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;
const progress = (answered: number) => ja('ballot.progress', { answered, all: ITEMS });
/** Whatever the clock says. */
const AS_OF = new RegExp(ja('kept.as-of', { time: '@' }).replace('@', '.*\\d{1,2}:\\d{2}'));
const CLOSED = new RegExp(ja('refusals.round-closed.what', { time: '@' }).replace('@', '.*\\d{1,2}:\\d{2}'));
/** No two neighbours alike. */
const answerTo = (item: number) => ((item % 5) + 1) as 1 | 2 | 3 | 4 | 5;
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

/** Somebody whose page comes by a line that can be lost. */
async function arriving(browser: Browser, line: LossyLine, meeting: Meeting, name = '山本 健一') {
  const client = await meeting.join('executive', name);
  const { board, seat, browser: held } = client;
  const who = { board, seat, browser: { cookie: held.cookie, origin: line.origin } };
  const page = await newPage(browser);
  await lend(page.context(), who);
  await page.goto(addressOf(who));
  return { line, meeting, client, page, address: addressOf(who) };
}

/** A president whose page comes by such a line; the assessment has begun. */
async function answering(browser: Browser, line: LossyLine, meeting: Meeting) {
  const { client: president, ...arrived } = await arriving(browser, line, meeting);
  await meeting.leader.do({ type: 'startAssessment' });
  await expect(arrived.page.getByText(progress(0))).toBeVisible();
  return { ...arrived, president };
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
  await expect(page.getByRole('button', { name: ja('people.title') })).toBeHidden();
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

test('row 5: V5 D76 without a line for the whole phase: back before the close all is counted, back after it nothing is, and each answer is told', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const { leader } = meeting;
  const comes = async (name: string) => arriving(browser, await closing(openLossyLine(server)), meeting, name);
  const people = await Promise.all([comes('山本 健一'), comes('伊藤 由美')]);
  const [early, late] = people;
  await leader.do({ type: 'startAssessment' });
  await Promise.all(
    people.map(async ({ line, page }) => {
      await keptAt(page, 'assess');
      await expect(page.getByText(progress(0))).toBeVisible();
      line.cut();
      await expect(page.getByText(ja('board.line.lost'))).toBeVisible();
      // Half of it before the page is opened anew, half after.
      await answerByKeys(page, 0, ITEMS / 2, STATEMENTS, answerTo);
      await page.reload();
      await expect(page.getByText(AS_OF)).toBeVisible();
      await answerByKeys(page, ITEMS / 2, ITEMS, STATEMENTS, answerTo);
      await expect(page.getByText(ja('ballot.finished.pending'))).toBeVisible();
    }),
  );

  early.line.mend();
  await expect(early.page.getByText(AS_OF)).toBeHidden({ timeout: 30_000 });
  await expect(early.page.getByText(ja('ballot.finished.pending'))).toBeHidden({ timeout: 30_000 });
  await leader.until(({ progress: { finishedCount } }) => finishedCount === 1);
  await closeRound(leader);
  late.line.mend();
  const told = late.page.getByRole('listitem').filter({ visible: true });
  await expect(late.page.getByText(ja('ballot.late.title'))).toBeVisible({ timeout: 30_000 });
  for (const [index, item] of CHECKLIST.entries()) {
    const answer = said(item, answerTo(index));
    await expect(
      told.getByText(ja('ballot.late.answer', { subject: item.text.ja, answer }), { exact: true }),
    ).toHaveCount(1);
  }
  await expect(late.page.getByText(CLOSED)).toBeVisible();
  await expect(early.page.getByText(ja('ballot.late.title'))).toBeHidden();

  // What everybody reads is what one of them said, and of the other nothing.
  const counted = leader.sections.assessment?.items.map(({ named }) => named);
  expect(counted).toEqual(CHECKLIST.map((_, index) => [{ seat: early.client.seat, value: answerTo(index) }]));
  const events = (await server.store.events.read(meeting.board)).map(({ body }) => JSON.parse(body) as BoardEvent);
  expect(events.filter(({ type }) => type === 'answered')).toHaveLength(ITEMS);
});

test('D78 a seat that is handed on or lost leaves nothing behind', async ({ browser, server, closing, meet }) => {
  const { line, meeting, president, page, address } = await answering(
    browser,
    await closing(openLossyLine(server)),
    await meet({ template: 'short' }),
  );
  await keptAt(page, 'assess');
  await page.goto(`${new URL(address).origin}/b/${meeting.board}?hand-on=1`);
  await expect(page.getByRole('heading', { name: ja('choose-seat.title') })).toBeVisible();
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
  await openTab(page, 'setup.tab.privacy');
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
  // While one worker still has something to do the next one waits, if need be until the page is opened once more.
  await expect
    .poll(async () => {
      await page.goto('about:blank');
      await page.goto(new URL('/guide', address).href);
      return page.evaluate(async () => {
        const held = await navigator.serviceWorker.getRegistration();
        await held?.update();
        return [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length];
      });
    })
    .toEqual([0, 0]);
});

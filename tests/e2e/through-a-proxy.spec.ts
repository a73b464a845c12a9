import { expect, type Page } from '@playwright/test';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { closeRound } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { openProxy } from '../support/proxy.ts';
import { answerByKeys, ja, join, newPage, scoreAll } from '../support/room.ts';
import { openBeside, seeHeading, writesCandidate, writesNote } from '../support/screens.ts';

const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;

const upgradesOf = (seen: readonly string[]): number => seen.filter((line) => line.startsWith('UPGRADE')).length;

test('D1 D2 a meeting behind proxies that let no WebSocket through: vote, reveal, note, candidate, scores, screen', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  test.setTimeout(300_000);
  const refusing = await closing(openProxy(server, { upgrades: 'refuse' }));
  const answering = await closing(openProxy(server, { upgrades: 'answer', buffered: true }));
  const silent = await closing(openProxy(server, { upgrades: 'ignore' }));
  const mute = await closing(openProxy(server, { upgrades: 'mute', idleMs: 25_000 }));
  const proxies = [refusing, answering, silent, mute] as const;
  const meeting = await meet({ title: '関所', template: short.id, privacy: 'named' });
  const { board, leader } = meeting;
  const through = (role: 'executive' | 'representative', { origin }: { origin: string }) =>
    joinLink(origin, board, meeting.link(role).secret);
  const pages = await Promise.all(proxies.map(() => newPage(browser)));
  const [president, sales, affairs, field] = pages as [Page, Page, Page, Page];
  await Promise.all([
    join(president, through('executive', refusing), '山本 健一'),
    join(sales, through('representative', answering), '小林 さくら', '営業'),
    join(affairs, through('representative', silent), '渡辺 千夏', '総務'),
    join(field, through('representative', mute), '林 浩二', '製造・現場'),
  ]);
  // Said quietly: it works.
  for (const page of pages) await expect(page.getByText(ja('board.line.polled'))).toBeVisible();
  const refusedBefore = upgradesOf(refusing.seen);
  // The projector's page in the browser of somebody behind the proxy.
  const screen = await newPage(browser);
  await openBeside(president, '/screen', screen);
  await expect(screen.getByRole('heading', { name: '関所' }).first()).toBeVisible();

  await leader.do({ type: 'startAssessment' });
  await Promise.all(
    pages.map((page, who) => answerByKeys(page, 0, ITEMS, STATEMENTS, (item) => 1 + ((who + item) % 5))),
  );
  // The tab remembers: the next page doesn't wait for a WebSocket first, nor ask for one.
  await president.reload();
  await expect(president.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }))).toBeVisible();
  await expect(president.getByText(ja('board.line.polled'))).toBeVisible();
  expect(upgradesOf(refusing.seen) - refusedBefore).toBeLessThanOrEqual(2);
  await leader.until(({ progress }) => progress.finishedCount === 4);
  await closeRound(leader);
  await seeHeading(pages, ja('results.pattern.title'));
  await seeHeading([screen], ja('pattern.title'));

  await writesNote(president, '責任者を今月中に決める', [sales, affairs]);
  for (const page of [sales, affairs])
    await expect(page.getByRole('textbox').first()).toHaveValue('責任者を今月中に決める');

  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await writesCandidate(field, '点検表の清書', [president, sales]);
  await writesCandidate(affairs, '議事録の下書き', [president, sales]);
  await leader.do({ type: 'openScoring' });
  await Promise.all(
    [president, field].map((page, who) => scoreAll(page, 2, (task, criterion) => 1 + ((who + task + criterion) % 5))),
  );
  await leader.until(({ progress }) => progress.finishedCount === 2);
  await closeRound(leader);
  await seeHeading([...pages, screen], ja('tasks.title'));

  // Who shuts the tab is gone, though no line of theirs was ever open for longer than a poll.
  const chip = (online: number) => president.getByTitle(ja('people.online', { all: 5, online }));
  await expect(chip(5)).toBeVisible();
  await sales.close();
  // At once, or where it went between two polls after the life signs that are missed then.
  await expect(chip(4)).toBeVisible({ timeout: 60_000 });
});

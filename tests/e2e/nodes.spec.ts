import { expect } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { Cluster } from '@nemawashi/server/store/postgres/testing/cluster';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { closeRound } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { openMeeting } from '../support/meeting.ts';
import { startBehindNginx } from '../support/node-processes.ts';
import { pageAs } from '../support/page-as.ts';
import { findProxy } from '../support/real-proxy.ts';
import { answerByKeys, ja } from '../support/room.ts';
import { seeHeading } from '../support/screens.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const HALF = Math.floor(STATEMENTS.length / 2);
/** Milliseconds, until a page that tries again every few seconds has come. */
const PATIENTLY = { timeout: 30_000 };
const nginx = findProxy('nginx') ?? '';

test.skip(process.platform !== 'linux' || nginx === '', 'There is no PostgreSQL or no nginx here');

test('Z36 two people on two servers: one server is killed while they answer, and neither sees more than the yellow line', async ({
  browser,
  closing,
}) => {
  const cluster = await Cluster.start();
  await closing(Promise.resolve({ close: () => cluster.remove() }));
  const url = await cluster.database();
  const { site, nodeOf } = await closing(startBehindNginx(nginx, [url, url]));
  const meeting = await closing(openMeeting({ origin: site }, { template: 'short', privacy: 'named' }));
  const { leader } = meeting;
  // The proxy leads by the cookie: until somebody comes whom it leads to the other one.
  const first = await meeting.join('executive', '山本 健一');
  const killed = await nodeOf(first.browser);
  let second: BoardClient;
  let comers = 0;
  do second = await meeting.join('representative', `小林 さくら ${String((comers += 1))}`, 'sales');
  while ((await nodeOf(second.browser)) === killed);
  const people = [first, second];
  const pages = await Promise.all(people.map((who) => pageAs(browser, who)));
  await leader.do({ type: 'startAssessment' });
  const answer = (from: number, to: number) =>
    Promise.all(pages.map((page) => answerByKeys(page, from, to, STATEMENTS, (item) => 1 + (item % 5))));
  await answer(0, HALF);

  await killed.end('SIGKILL');
  await answer(HALF, STATEMENTS.length);
  await leader.until(({ people: seen }) => people.every(({ seat }) => seen.some((each) => each.seat === seat)));
  for (const page of pages) {
    await expect(page.getByText(ja('board.line.lost'), { exact: true })).toBeHidden(PATIENTLY);
    await expect(page.getByText(ja('trouble.again'))).toBeHidden();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await leader.until(({ progress }) => progress.finishedCount >= people.length);
  await closeRound(leader);
  await seeHeading(pages, ja('results.pattern.title'));
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { openLossyLine } from '../support/lossy-line.ts';
import { answerAll } from '../support/gathering.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';

const ITEMS = templateById('short')?.items.length ?? 0;
/** In the script that shows what was revealed, and in no other: the words themselves are in others. */
const REVEALED = /\(["'`]preview\.title["'`]\)/;

const BUILT = fileURLToPath(new URL('../../web/build/_app/immutable/', import.meta.url));
const revealing = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js') && REVEALED.test(readFileSync(join(BUILT, path), 'utf8')))
  .map((path) => basename(path));
if (revealing.length === 0) throw new Error('No script shows what was revealed');

/** Keeps that script from a browser until it is let through. */
async function withholdReveal(context: BrowserContext): Promise<() => void> {
  let withheld = true;
  await context.route(
    ({ pathname }) => revealing.includes(basename(pathname)),
    (route) => (withheld ? route.abort() : route.continue()),
  );
  return () => {
    withheld = false;
  };
}

test('P5 a page that lacks a part says so, and begins anew when the line is back or the server has become a newer one', async ({
  browser,
  server,
  closing,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const line = await closing(openLossyLine(server));
  const president = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  // One sits in a dead spot; the server behind the other is updated while they answer.
  const throughLine = {
    board: sales.board,
    seat: sales.seat,
    browser: { cookie: sales.browser.cookie, origin: line.origin },
  };
  const far = await newPage(browser);
  const near = await newPage(browser);
  await lend(far.context(), throughLine);
  await lend(near.context(), president);
  const letFar = await withholdReveal(far.context());
  const letNear = await withholdReveal(near.context());
  await near.context().route('**/_app/version.json', async (route) => {
    letNear();
    await route.fulfill({ json: { version: 'newer' } });
  });
  await far.goto(addressOf(throughLine));
  await near.goto(addressOf(president));

  await meeting.leader.do({ type: 'startAssessment' });
  for (const client of [president, sales]) await answerAll(client, () => 4);
  for (const page of [near, far])
    await expect(page.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }))).toBeVisible();
  const { round } = meeting.leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await meeting.leader.do({ type: 'closeRound', round, reveal: 'everyone' });

  const pattern = ja('results.pattern.title');
  // The reveal is over on both, and both miss the same part; one of them is told of a newer server.
  await expect(far.getByText(ja('page.part-missing'))).toBeVisible();
  await expect(far.getByRole('button', { name: ja('page.reload') })).toBeVisible();
  await expect(near.getByRole('heading', { name: pattern })).toBeVisible();
  letFar();
  line.cut();
  await expect(far.getByText(ja('board.line.lost'))).toBeVisible();
  line.mend();
  await expect(far.getByRole('heading', { name: pattern })).toBeVisible();
});

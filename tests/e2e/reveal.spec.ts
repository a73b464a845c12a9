import { expect, type Page } from '@playwright/test';
import { answered, closeRound, gather, value } from '../support/acts.ts';
import { fetchedBetween, hasFetched, LAST_BEAT, markBeats, markedBeats } from '../support/beats.ts';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, step } from '../support/room.ts';

/** Only the long form judges it: here a machine does a hundred other things, and a page may come too late for a beat. */
const TOGETHER_MS = process.env['NEMAWASHI_LONG'] === '1' ? 250 : Number.POSITIVE_INFINITY;
const BEATS = ['1', '2', '3', LAST_BEAT] as const;

const WHO = 'page';

/** The files of the page that it asked for from the reveal until it drew its last beat: none, or nobody knows. */
async function fetchedMeanwhile(page: Page): Promise<readonly string[]> {
  const marked = await markedBeats(page, WHO);
  const [first, last] = [marked[0], marked.find(({ beat }) => beat === LAST_BEAT)];
  if (first === undefined || last === undefined || last.frame <= first.at)
    throw new Error(`No beat was drawn before the last: ${JSON.stringify(marked)}`);
  // What is asked for with the last beat itself is no longer before it.
  return fetchedBetween(page, first.at, last.frame);
}

const verdict = (page: Page) => page.locator('[data-lights=words]');

test('M80 M81 M85 M125 a reveal plays on all pages together; who reloads joins in, who skips it skips it alone', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'named' });
  const voters = await gather(meeting);
  const [chief, sales, affairs] = [voters[0], voters[3], voters[4]];
  if (chief === undefined || sales === undefined || affairs === undefined) throw new Error('Nobody came');
  const [leader, phone, hasty, reloads, screen] = await Promise.all([
    pageAs(browser, meeting.leader),
    pageAs(browser, chief),
    pageAs(browser, sales),
    pageAs(browser, affairs),
    pageAs(browser, meeting.leader, '/screen'),
  ]);
  await meeting.leader.do({ type: 'startAssessment' });
  await answered(meeting.leader, voters, (who, index) => value(who + index));
  await Promise.all([leader, phone, hasty, screen].map((page) => markBeats(page, WHO)));
  await Promise.all([
    hasFetched(leader, 'Played', 'Discuss'),
    hasFetched(phone, 'Played', 'Discuss', 'SpeakBar'),
    hasFetched(screen, 'Played'),
  ]);
  await step(leader, 'controls.close');
  await expect(hasty.locator('[data-reveal]:not([data-reveal=soon]), [data-lights=words]').first()).toBeVisible();
  await hasty.keyboard.press('Escape');
  await expect(verdict(hasty)).toBeVisible();
  await reloads.reload();
  await Promise.all([leader, phone, reloads, screen].map((page) => expect(verdict(page)).toBeVisible()));
  // The step after it can be taken once the moment is over.
  await expect(leader.getByRole('button', { name: ja('controls.to-propose') })).toBeVisible();

  for (const page of [leader, phone, screen]) expect(await fetchedMeanwhile(page)).toEqual([]);
  const pages = await Promise.all([leader, phone, screen].map((page) => markedBeats(page, WHO)));
  for (const marked of [...pages, await markedBeats(hasty, WHO)]) {
    const came = marked.map(({ beat }) => beat).filter((beat) => BEATS.some((each) => each === beat));
    expect(came).toEqual(BEATS.filter((beat) => came.includes(beat)));
    expect(came).toContain(LAST_BEAT);
  }
  const apart = BEATS.map((beat) => {
    const times = pages.flatMap((marked) => marked.filter((each) => each.beat === beat).map(({ at }) => at));
    return Math.max(0, ...times) - Math.min(...times, Math.max(0, ...times));
  });
  console.log(`A reveal's beats, ms from the first page to the last: ${apart.map((ms) => ms.toFixed(0)).join(', ')}`);
  for (const ms of apart) expect(ms).toBeLessThanOrEqual(TOGETHER_MS);
});

test('M84 the representatives first: the executives’ answers stay sealed on every page until they are opened', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'named' });
  const voters = await gather(meeting);
  const [leader, screen] = await Promise.all([
    pageAs(browser, meeting.leader),
    pageAs(browser, meeting.leader, '/screen'),
  ]);
  await meeting.leader.do({ type: 'startAssessment' });
  await answered(meeting.leader, voters, (who, index) => value(who + index));
  await closeRound(meeting.leader, 'representatives');
  for (const page of [leader, screen])
    await expect(page.getByRole('heading', { name: ja('rounds.preview.title') })).toBeVisible();
  for (const page of [leader, screen]) await expect(page.getByText(ja('reveal.bundle'))).toBeVisible();
  await leader.getByRole('button', { name: ja('controls.reveal-rest') }).click();
  for (const page of [leader, screen]) await expect(verdict(page)).toBeVisible();
});

/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { answered, closeRound, gather, value } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, step } from '../support/room.ts';

/** Only the long form judges it: here a machine does a hundred other things, and a page may come too late for a beat. */
const TOGETHER_MS = process.env['NEMAWASHI_LONG'] === '1' ? 250 : Number.POSITIVE_INFINITY;
const BEATS = ['1', '2', '3', 'words'] as const;

/** Has a page note when it came to each beat, by the clock of this machine. */
const noteBeats = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: Record<string, number> = {};
    Object.assign(window, { noted });
    new MutationObserver(() => {
      const scene = document.querySelector<HTMLElement>('[data-reveal]');
      const beat =
        scene?.dataset['reveal'] ?? (document.querySelector('[data-lights=words]') === null ? null : 'words');
      if (beat !== null) noted[beat] ??= performance.timeOrigin + performance.now();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-reveal'] });
  });
const beatsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly noted: Readonly<Record<string, number>> }).noted);

/** The files of the page that it asked for from the reveal until the newest beat that it drew before the last. */
const fetchedMeanwhile = (page: Page) =>
  page.evaluate(() => {
    const { noted } = window as unknown as { readonly noted: Readonly<Record<string, number>> };
    // A busy page may come too late for the first of them.
    const from = Math.min(...Object.values(noted));
    const until = Math.max(...['1', '2', '3'].map((beat) => noted[beat] ?? 0));
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name, at: performance.timeOrigin + startTime }));
    return asked.filter(({ name, at }) => name.includes('/_app/') && from <= at && at < until).map(({ name }) => name);
  });
/** What a reveal shows and comes to is there before it begins, and nobody waits for it then. */
const hasFetched = (page: Page, ...parts: readonly string[]) =>
  page.waitForFunction((wanted) => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    return wanted.every((part) => fetched.some((name) => name.includes(`/${part}.`)));
  }, parts);

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
  await Promise.all([leader, phone, hasty, screen].map(noteBeats));
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
  const pages = await Promise.all([leader, phone, screen].map(beatsOf));
  for (const noted of [...pages, await beatsOf(hasty)]) {
    const came = BEATS.flatMap((beat) => noted[beat] ?? []);
    expect(came).toEqual([...came].sort((one, other) => one - other));
    expect(noted['words']).toBeDefined();
  }
  const apart = BEATS.map((beat) => {
    const times = pages.flatMap((noted) => noted[beat] ?? []);
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
    await expect(page.getByRole('heading', { name: ja('preview.title') })).toBeVisible();
  for (const page of [leader, screen]) await expect(page.getByText(ja('reveal.bundle'))).toBeVisible();
  await leader.getByRole('button', { name: ja('controls.reveal-rest') }).click();
  for (const page of [leader, screen]) await expect(verdict(page)).toBeVisible();
});

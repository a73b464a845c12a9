/**
 * What the beats of a reveal cost on a slow device: for each page and beat the task in which it is drawn, and the longest
 * until the next. It is the processor time of the page's main thread in Chromium times four, so that whatever else runs on
 * the machine isn't counted. Build the pages first (`npm run build`).
 * `node tests/bench/beats.ts [people]`
 */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { answered, closeRound, value } from '../support/acts.ts';
import { openChromium } from '../support/browser.ts';
import { openMeeting } from '../support/meeting.ts';
import { pageAs } from '../support/page-as.ts';
import { startMeasured } from './support/measured-server.ts';

const [people = 12] = process.argv.slice(2).map(Number);
/** As a phone of some years ago, beside the machine that measures. */
const SLOWER = 4;
/** A moment, and what is drawn gradually after it. */
const UNTIL_OVER_MS = 9_000;
/** What a main thread does in one piece: a task, or what follows a script that came. */
const WORK = ['RunTask', 'PerformMicrotaskCheckpoint'] as const;
const { departments } = DEFAULT_TEMPLATE;
const trace = join(tmpdir(), `nemawashi-beats-${String(process.pid)}.json`);

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Has a page mark in the trace when it came to each beat. */
const markBeats = (page: Page, who: string): Promise<void> =>
  page.evaluate((name) => {
    let last: string | undefined;
    const look = (): void => {
      const lit = document.querySelector('[data-lights=words]') === null ? undefined : 'words';
      const beat = document.querySelector<HTMLElement>('[data-reveal]')?.dataset['reveal'] ?? lit;
      if (beat === undefined || beat === last) return;
      last = beat;
      performance.mark(`${name} ${beat}`);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, who);

function tell(events: readonly Traced[], who: string): void {
  const marks = events.filter(({ name }) => name.startsWith(`${who} `)).sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      WORK.some((each) => name.endsWith(each)) && tdur !== undefined && pid === first?.pid && tid === first.tid,
  );
  const cost = (of: readonly Traced[]): string =>
    ((SLOWER * Math.max(0, ...of.map(({ tdur = 0 }) => tdur))) / 1000).toFixed(0).padStart(4);
  for (const [at, { name, ts }] of marks.entries()) {
    const drawn = tasks.filter((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0));
    const until = marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const after = tasks.filter((task) => task.ts > ts && task.ts + (task.dur ?? 0) < until);
    console.log(`${name.padEnd(16)} drawn in ${cost(drawn)} ms, then at most ${cost(after)} ms in one task`);
  }
}

const server = await startMeasured();
const chromium = await openChromium();
try {
  const meeting = await openMeeting(server, { privacy: 'named' });
  const voters = [];
  for (let who = 0; who < people; who += 1)
    voters.push(
      who < people / 3
        ? await meeting.join('executive', `経営 ${String(who)}`)
        : await meeting.join('representative', `代表 ${String(who)}`, departments[who % departments.length]?.id),
    );
  const [chief] = voters;
  if (chief === undefined) throw new Error('Nobody came');
  const pages = [
    ['phone', await pageAs(chromium, chief), { width: 390, height: 664 }],
    ['laptop', await pageAs(chromium, meeting.leader), { width: 1366, height: 768 }],
    ['wall', await pageAs(chromium, meeting.leader, '/screen'), { width: 1920, height: 1080 }],
  ] as const;
  for (const [, page, size] of pages) await page.setViewportSize(size);
  await meeting.leader.do({ type: 'startAssessment' });
  await answered(meeting.leader, voters, (who, index) => value(who + index));
  for (const [who, page] of pages) {
    await page.waitForTimeout(2_000);
    await markBeats(page, who);
  }
  await chromium.startTracing(undefined, { path: trace, categories: ['toplevel', 'blink.user_timing'] });
  await closeRound(meeting.leader);
  await pages[0][1].waitForTimeout(UNTIL_OVER_MS);
  await chromium.stopTracing();
  const { traceEvents } = JSON.parse(await readFile(trace, 'utf8')) as { readonly traceEvents: readonly Traced[] };
  console.log(`${String(people)} people; a processor four times as slow`);
  for (const [who] of pages) tell(traceEvents, who);
  meeting.close();
} finally {
  await rm(trace, { force: true });
  await chromium.close();
  await server.stop();
}

import { setTimeout as pause } from 'node:timers/promises';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Browser } from '@nemawashi/server/demo/client';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { expect, it } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { startChildServer } from '../support/child-server.ts';
import { figure, judged, scaled } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { LightClient } from '../support/light-client.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer } from '../support/server.ts';

const PEOPLE = scaled(60, 1_000);
const AS_OFTEN_AS_THEY_LIKE = { burst: 1e9, perSecond: 1e9 };
const UNDER_WAY = 50;
/** As a page tries again, in milliseconds (`web/src/lib/connection/open-line.ts`). */
const FIRST_TRY = 500;
const LATEST_TRY = 5_000;
const { departments } = DEFAULT_TEMPLATE;

/** Comes back as a page does, as often as it takes. */
async function back(browser: Browser, board: Parameters<Browser['open']>[0], seat: SeatId): Promise<LightClient> {
  for (let most = FIRST_TRY; ; most = Math.min(2 * most, LATEST_TRY)) {
    await pause(most * (0.5 + Math.random()));
    const line = await LightClient.open(browser, board, seat).catch(() => null);
    if (line !== null) return line;
  }
}

it('row 13: D1 D20 after a restart everybody comes back, whole', async () => {
  const folder = await newFolder();
  const before = await startServer({ folder, limits: { rates: { joins: AS_OFTEN_AS_THEY_LIKE } } });
  const meeting = await openMeeting(before);
  const link = meeting.link('representative');
  const seats = await atOnce(UNDER_WAY, PEOPLE, async (who) => {
    const browser = newBrowser(before);
    const department = departments[who % departments.length]?.id ?? null;
    const { seat } = await browser.join(meeting.board, link, { name: `代表 ${String(who)}` }, department);
    return { browser, seat };
  });
  await meeting.leader.do({ type: 'startAssessment' });
  const { port } = new URL(before.origin);
  meeting.close();
  await before.close();

  const server = await startChildServer(folder, Number(port));
  const from = performance.now();
  const returned = await Promise.all(
    seats.map(async ({ browser, seat }) => {
      const line = await back(browser, meeting.board, seat);
      return { line, ms: performance.now() - from };
    }),
  );
  expect(returned).toHaveLength(PEOPLE);
  const times = returned.map(({ ms }) => ms).sort((one, other) => one - other);
  const most = Math.max(...returned.map(({ line }) => line.bytes));
  figure(13, `${String(PEOPLE)} came back after a restart`);
  judged(13, 'ms until 95 of 100 were whole', times[Math.ceil(times.length * 0.95) - 1] ?? 0, 10_000);
  judged(13, 'bytes for each, at most', most, 150_000);
  for (const { line } of returned) line.close();
  expect(await server.end('SIGTERM')).toBe(0);
});

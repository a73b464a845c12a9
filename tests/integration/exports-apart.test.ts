import type { BoardClient } from '@nemawashi/server/demo/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported } from '../support/workbook.ts';

let server: TestServer;
const open: Meeting[] = [];
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  for (const meeting of open.splice(0)) meeting.close();
  await server.stop();
});

/** A board with so many people on it. */
async function boardOf(people: number): Promise<{ meeting: Meeting; seats: readonly BoardClient[] }> {
  const meeting = await openMeeting(server);
  open.push(meeting);
  const seats: BoardClient[] = [];
  for (let who = 0; who < people; who += 1) seats.push(await meeting.join('executive', `経営 ${String(who)}`));
  return { meeting, seats };
}

const ZONES = Intl.supportedValuesOf('timeZone');
const THIRTY = 30;

/** With another clock on it each is another file. */
const workbookBy = ({ browser, board, seat }: BoardClient, clock: number): Promise<Response> =>
  fetch(
    `${browser.origin}/api/boards/${board}/export/excel?seat=${seat}&zone=${encodeURIComponent(ZONES[clock] ?? '')}`,
    { headers: { cookie: browser.cookie } },
  );

it('X32 thirty Excel files asked at once of one board hold up neither votes nor files of another', async () => {
  const [busy, other] = [await boardOf(THIRTY / 5), await boardOf(1)];
  const [voter] = other.seats;
  if (voter === undefined) throw new Error('Nobody came');
  await other.meeting.leader.do({ type: 'startAssessment' });
  await voter.until(({ progress }) => progress.round !== null);
  const round = voter.sections.board.rounds.at(-1);
  const [subject] = round?.subjects ?? [];
  if (round === undefined || subject === undefined) throw new Error('No round');

  let made = 0;
  const files = busy.seats.flatMap((seat, who) =>
    Array.from({ length: 5 }, async (_, at) => {
      const response = await workbookBy(seat, who * 5 + at);
      await response.arrayBuffer();
      made += 1;
      return response.status;
    }),
  );
  const began = performance.now();
  expect(await voter.answer(round.id, subject, 4)).toMatchObject({ ok: true });
  const acknowledged = { after: performance.now() - began, files: made };
  expect(acknowledged.files).toBeLessThan(THIRTY);
  expect((await exported(voter, 'csv', '&table=people')).status).toBe(200);
  const own = made;
  expect(own).toBeLessThan(THIRTY);
  expect(new Set(await Promise.all(files))).toEqual(new Set([200]));
  console.log(
    `a vote was acknowledged after ${acknowledged.after.toFixed(0)} ms, with ${String(acknowledged.files)} of 30 files made;`,
    `another board's file came with ${String(own)} made`,
  );
});

it('X33 a seat that asks for more than five files at once is told to wait, and nobody else is', async () => {
  const { meeting, seats } = await boardOf(1);
  const [modest] = seats;
  if (modest === undefined) throw new Error('Nobody came');
  const asked = Array.from({ length: 8 }, async (_, at) => {
    const response = await workbookBy(meeting.leader, at);
    return { status: response.status, after: response.headers.get('retry-after') };
  });
  const [own] = await Promise.all([exported(modest, 'csv', '&table=people'), ...asked]);
  expect(own.status).toBe(200);
  const answers = await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toEqual(Array(3).fill({ status: 429, after: '10' }));
});

import type { DoorFound } from '@nemawashi/shared/protocol/door';
import type { Invitation, Retention } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 60;
const START = Date.UTC(2026, 3, 1, 9);

let now: number;
let folder: string;
let server: TestServer;
/** The same after every start, as browsers know it; 0: any. */
let port: number;
/** Resolves with the first board that is deleted after the start. */
let deleted: Promise<string>;
let tell: (board: string) => void;

async function start(env: Readonly<Record<string, string>> = { KEEP_DAYS: String(KEPT) }): Promise<void> {
  deleted = new Promise((resolve) => (tell = resolve));
  server = await startServer({
    folder,
    port,
    env,
    now: () => now,
    onLog(line) {
      const { msg, board } = JSON.parse(line) as { msg?: string; board?: string };
      if (msg === 'a board was deleted') tell(board ?? '');
    },
  });
  port = Number(new URL(server.origin).port);
}

beforeEach(async () => {
  now = START;
  port = 0;
  folder = await newFolder();
  await start();
});
afterEach(() => server.close());

const retention = ({ leader }: Pick<Meeting, 'leader'>) =>
  leader.browser.request('GET', `/api/boards/${leader.board}/retention?seat=${leader.seat}`);

/** With the clock at this time, from then on. */
async function startAt(at: number): Promise<void> {
  await server.close();
  now = at;
  await start();
}

describe('a server that keeps boards for some time', () => {
  it('Z25 Z27 says until when on joining and on the board, and whoever leads is told a month before', async () => {
    const meeting = await openMeeting(server, { template: 'short' });
    const { secret } = meeting.link('executive');
    const invited = await meeting.leader.browser.ask<Invitation>('POST', `/api/boards/${meeting.board}/invitation`, {
      secret,
    });
    expect(invited.keptUntil).toBe(START + KEPT * DAY);
    await meeting.openDoor();
    const { code } = meeting.leader.sections.door ?? expect.fail('No door');
    const found = await meeting.leader.browser.ask<DoorFound>('POST', '/api/door', { code });
    expect(found.keptUntil).toBe(START + KEPT * DAY);
    expect((await retention(meeting)).body).toEqual({ until: START + KEPT * DAY, near: false } satisfies Retention);
    now = START + 29 * DAY;
    expect((await retention(meeting)).body).toMatchObject({ near: false });
    now = START + 30 * DAY;
    expect((await retention(meeting)).body).toMatchObject({ near: true });
    // What happens on it keeps it longer.
    await meeting.leader.do({ type: 'changeSetup', title: '続くボード' });
    expect((await retention(meeting)).body).toEqual({ until: now + KEPT * DAY, near: false });
    meeting.close();
  });

  it('Z26 keeps a board through the day that it said, and deletes it after', async () => {
    const going = await openMeeting(server, { template: 'short' });
    const staying = await openMeeting(server, { template: 'short' });
    now = START + DAY;
    await staying.leader.do({ type: 'changeSetup', title: '残るボード' });
    for (const each of [going, staying]) each.close();
    await startAt(START + (KEPT + 1) * DAY - 1);
    expect((await retention(going)).status).toBe(200);
    await startAt(START + (KEPT + 1) * DAY);
    expect(await deleted).toBe(going.board);
    expect(await retention(going)).toMatchObject({
      status: 404,
      body: { refusal: { kind: 'board-deleted', values: { at: now } } },
    });
    expect((await retention(staying)).status).toBe(200);
    expect(await server.store.events.traces()).toEqual([staying.board]);
  });

  it('Z28 moves the day that it says by no sealed answer, and keeps the board for it all the same', async () => {
    const meeting = await openMeeting(server, { template: 'short' });
    const voter = await meeting.join('executive', '社長 太郎');
    await meeting.leader.do({ type: 'startAssessment' });
    const before = (await retention(meeting)).body;
    now = START + 20 * DAY;
    await answerAll(voter, () => 4);
    expect((await retention(meeting)).body).toMatchObject(before as object);
    meeting.close();
    await startAt(START + (KEPT + 15) * DAY);
    expect((await retention(meeting)).status).toBe(200);
  });

  it('Z25 keeps everything where nothing else is said', async () => {
    const meeting = await openMeeting(server, { template: 'short' });
    meeting.close();
    await server.close();
    now = START + 5000 * DAY;
    await start({});
    expect((await retention(meeting)).body).toEqual({ until: null, near: false });
  });
});

import { randomBytes } from 'node:crypto';
import type { DoorFound, DoorOpened, EverybodyAnswered, Knock, KnockState } from '@nemawashi/shared/protocol/door';
import { MOST_WAITING } from '@nemawashi/shared/protocol/door';
import type { Browser } from '@nemawashi/server/demo/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

// Everybody comes from one address, as behind an office's.
let server: TestServer;
let meeting: Meeting;
let code: string;
let elapsed = 0;
beforeEach(async () => {
  elapsed = 0;
  server = await startServer({ elapsed: () => elapsed });
  meeting = await openMeeting(server);
  const { leader, board } = meeting;
  const path = `/api/boards/${board}/door?seat=${leader.seat}`;
  ({ code } = await leader.browser.ask<DoorOpened>('POST', path, {}));
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

interface Guest {
  readonly browser: Browser;
  readonly wish: Knock;
}
const newGuest = (name: string): Guest => ({
  browser: newBrowser(server),
  wish: {
    code,
    ticket: randomBytes(15).toString('base64url'),
    person: { name },
    role: 'representative',
    department: 'sales',
  },
});
const waiting = () => `/api/boards/${meeting.board}/waiting`;
const knock = ({ browser, wish }: Guest) => browser.ask<KnockState>('POST', waiting(), wish);
const everybody = (tickets: readonly string[]) =>
  meeting.leader.browser.ask<EverybodyAnswered>('POST', `${waiting()}/everybody?seat=${meeting.leader.seat}`, {
    tickets,
  });
const crowd = async (count: number): Promise<Guest[]> => {
  const guests = Array.from({ length: count }, (_, n) => newGuest(`参加者 ${String(n + 1)}`));
  // The first question brings each its cookie.
  await Promise.all(guests.map(({ browser }) => browser.ask<DoorFound>('POST', '/api/door', { code })));
  await Promise.all(guests.map(knock));
  return guests;
};
const guess = (browser: Browser) => browser.request('POST', '/api/door', { code: 'ACDEFGHJ' });

describe('sixty people at the door behind one address', () => {
  it('D30 wait for ten minutes, each asking every two seconds, whatever others guess, and are let in at once', async () => {
    const guests = await crowd(60);
    const guesser = newBrowser(server);
    const states = new Set<string>();
    for (let second = 0; second < 600; second += 2) {
      elapsed += 2_000;
      // Every page asks by itself; three of them in this round, all of them now and then.
      const asking = second % 60 === 0 ? guests : guests.slice(second % 58, (second % 58) + 3);
      for (const { kind } of await Promise.all(asking.map(knock))) states.add(kind);
      if (second < 120) await guess(guesser);
    }
    expect([...states]).toEqual(['waiting']);
    await meeting.leader.until(({ waiting: row }) => row?.length === 60);
    const row = meeting.leader.sections.waiting ?? [];
    expect(await everybody(row.map(({ ticket }) => ticket))).toEqual({ letIn: 60 });
    const seats = await Promise.all(guests.map(knock));
    expect(new Set(seats.map((state) => (state.kind === 'let-in' ? state.seat : state.kind))).size).toBe(60);
    await meeting.leader.until(({ people, waiting: rest }) => people.length === 61 && rest?.length === 0);
  });

  it('D30 wait on while the code is closed', async () => {
    const [guest] = await crowd(1);
    if (guest === undefined) throw new Error('Nobody');
    await meeting.leader.do({ type: 'closeDoor' });
    expect(await knock(guest)).toEqual({ kind: 'waiting' });
  });

  it('D30 a page that asks without end is slowed down alone', async () => {
    const [greedy, other] = await crowd(2);
    if (greedy === undefined || other === undefined) throw new Error('Nobody');
    let last = await greedy.browser.request('POST', waiting(), greedy.wish);
    for (let n = 0; n < 40; n += 1) last = await greedy.browser.request('POST', waiting(), greedy.wish);
    expect(last).toMatchObject({
      status: 429,
      body: { refusal: { kind: 'too-many-requests', values: { seconds: 1 } } },
    });
    expect(await knock(other)).toEqual({ kind: 'waiting' });
  });

  it('D30 who comes when the room is full is told, and gets the place of a page that was silent for long', async () => {
    const guests = await crowd(MOST_WAITING);
    const late = newGuest('遅れて 来た');
    await late.browser.ask('POST', '/api/door', { code });
    expect(await late.browser.request('POST', waiting(), late.wish)).toMatchObject({
      status: 503,
      body: { refusal: { kind: 'waiting-room-full' } },
    });
    elapsed += 121_000;
    await Promise.all(guests.slice(1).map(knock));
    expect(await knock(late)).toEqual({ kind: 'waiting' });
    await meeting.leader.until(({ waiting: row }) => row?.some(({ person }) => person.name === '遅れて 来た') === true);
    expect(meeting.leader.sections.waiting?.some(({ person }) => person.name === '参加者 1')).toBe(false);
  });

  it('D30 two facilitators letting the same one in give one seat', async () => {
    const [guest] = await crowd(1);
    if (guest === undefined) throw new Error('Nobody');
    const second = await meeting.join('facilitator', '副 進行');
    const answers = await Promise.all(
      [meeting.leader, second].map(({ browser, seat }) =>
        browser.request('POST', `${waiting()}/answers?seat=${seat}`, { ticket: guest.wish.ticket, letIn: true }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await meeting.leader.until(({ people }) => people.length === 3);
  });

  it('D30 who corrects their name keeps their place', async () => {
    const guests = await crowd(3);
    const [first] = guests;
    if (first === undefined) throw new Error('Nobody');
    await knock({ ...first, wish: { ...first.wish, person: { name: '正しい 名前' } } });
    await meeting.leader.until(({ waiting: row }) => row?.some(({ person }) => person.name === '正しい 名前') === true);
    expect(meeting.leader.sections.waiting).toHaveLength(3);
  });
});

describe('D31 wrong ones behind the same address', () => {
  it('slow a guesser down, and keep out nobody who has the right code, link or personal link', async () => {
    const guesser = newBrowser(server);
    const { board, leader } = meeting;
    const wrongLink = (path: string) =>
      guesser.request('POST', `/api/boards/${board}/${path}`, { secret: randomBytes(24).toString('base64url') });
    let code429 = await guess(guesser);
    for (let n = 0; n < 35; n += 1) code429 = await guess(guesser);
    let link429 = await wrongLink('invitation');
    for (let n = 0; n < 35; n += 1) link429 = await wrongLink('invitation');
    const return429 = await wrongLink('return');
    for (const answer of [code429, link429, return429])
      expect(answer).toMatchObject({
        status: 429,
        body: { refusal: { kind: 'too-many-requests', values: { seconds: 20 } } },
      });

    const guest = newGuest('正しい 人');
    expect(await guest.browser.ask<DoorFound>('POST', '/api/door', { code })).toMatchObject({ board });
    expect(await knock(guest)).toEqual({ kind: 'waiting' });
    await meeting.join('executive', '山本');
    const { secret } = await leader.browser.ask<{ secret: string }>(
      'POST',
      `/api/boards/${board}/personal-links?seat=${leader.seat}`,
      { of: leader.seat },
    );
    expect((await newBrowser(server).request('POST', `/api/boards/${board}/return`, { secret })).status).toBe(201);
    const { link, secret: revoked } = meeting.link('observer');
    await leader.do({ type: 'revokeLink', link });
    const told = await newBrowser(server).request('POST', `/api/boards/${board}/invitation`, { secret: revoked });
    expect(told).toMatchObject({ status: 410, body: { refusal: { kind: 'link-revoked' } } });
  });

  it('are forgiven one by one as time goes on', async () => {
    const guesser = newBrowser(server);
    for (let n = 0; n < 31; n += 1) await guess(guesser);
    elapsed += 20_000;
    expect(await guess(guesser)).toMatchObject({ status: 404, body: { refusal: { kind: 'code-unknown' } } });
    expect((await guess(guesser)).status).toBe(429);
  });
});

import { randomBytes } from 'node:crypto';
import { BoardClient, Browser } from '@nemawashi/server/demo/client';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { DoorOpened, Knock, KnockState } from '@nemawashi/shared/protocol/door';
import type { Invitation, Joined } from '@nemawashi/shared/protocol/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { linkTo } from '../support/personal-link.ts';
import { newBrowser, ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

const refusal = (kind: string) => ({ refusal: { kind } });
const newRequest = () => randomBytes(16).toString('base64url');

let server: TestServer;
let meeting: Meeting;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const sales = (change: object = {}) => ({
  secret: meeting.link('representative').secret,
  person: { name: '田中 太郎' },
  department: 'sales',
  request: newRequest(),
  ...change,
});
const seatsAt = (board: BoardId) => `/api/boards/${board}/seats`;

/** A browser that keeps no cookie, whatever it is offered. */
class Forgetful extends Browser {
  override async requestAsItIs(...asked: Parameters<Browser['requestAsItIs']>) {
    this.cookie = '';
    return super.requestAsItIs(...asked);
  }
}

describe('a browser that keeps no cookies', () => {
  it('D20 gets no seat however often it tries, and nobody is awaited for it', async () => {
    meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const browser = new Forgetful(server.origin);
    const attempts = await Promise.all([1, 2, 3].map(() => browser.request('POST', seatsAt(board), sales())));
    for (const attempt of attempts) expect(attempt).toMatchObject({ status: 403, body: refusal('cookies-refused') });
    await leader.do({ type: 'startAssessment' });
    await leader.until(({ progress }) => progress.round !== null);
    expect(leader.sections.people).toHaveLength(1);
    expect(leader.sections.progress.voters).toBe(0);
    meeting.close();
  });

  it('D20 neither founds a board, nor knocks, nor uses up a link that moves a seat', async () => {
    meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const rep = await meeting.join('representative', '林 浩二', 'field');
    const browser = new Forgetful(server.origin);
    const refused = { status: 403, body: refusal('cookies-refused') };
    expect(await browser.request('POST', '/api/boards', ordinaryBoard())).toMatchObject(refused);
    const secret = await linkTo(leader, rep.seat);
    expect(await browser.request('POST', `/api/boards/${board}/return`, { secret })).toMatchObject(refused);
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const knock: Knock = { code, person: { name: '森 一' }, role: 'observer', department: null, ticket: newRequest() };
    expect(await browser.request('POST', `/api/boards/${board}/waiting`, knock)).toMatchObject(refused);
    // Nothing came of it: the seat is where it was, and the link still brings it elsewhere.
    expect(rep.line.connected).toBe(true);
    expect((await newBrowser(server).request('POST', `/api/boards/${board}/return`, { secret })).status).toBe(201);
    meeting.close();
  });

  it('D20 the refusal itself offers a cookie, and the first requests of every way in do', async () => {
    meeting = await openMeeting(server);
    const { board, leader } = meeting;
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const ways: readonly (readonly [string, unknown])[] = [
      [seatsAt(board), sales()],
      [`/api/boards/${board}/invitation`, { secret: meeting.link('executive').secret }],
      ['/api/door', { code }],
      ['/api/session', {}],
    ];
    for (const [path, body] of ways) {
      const browser = newBrowser(server);
      await browser.requestAsItIs('POST', path, body);
      expect((await browser.requestAsItIs('POST', '/api/session', {})).body).toEqual({ kept: true });
    }
    meeting.close();
  });
});

describe('the session cookie', () => {
  const offered = async (origin: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.origin}/api/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: '{}',
    });
    return response.headers.getSetCookie()[0] ?? '';
  };

  it('D22 Q11 is as secure as the page is in its browser, whatever a proxy says of the way', async () => {
    const host = new URL(server.origin).host;
    expect(await offered(`https://${host}`)).toMatch(/^__Host-nemawashi=.*Path=\/;.*Secure/);
    const plain = await offered(server.origin, { 'x-forwarded-proto': 'https' });
    expect(plain).toMatch(/^nemawashi-http=/);
    expect(plain).not.toContain('Secure');
    for (const cookie of [plain, await offered(`https://${host}`)])
      expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/i);
  });

  it('D22 Q11 a browser keeps what it came by under the name of before', async () => {
    meeting = await openMeeting(server);
    const browser = newBrowser(server);
    browser.cookie = `nemawashi=${randomBytes(24).toString('base64url')}`;
    const before = browser.cookie;
    const { seat } = await browser.join(meeting.board, meeting.link('executive'), { name: '山本 健一' });
    expect(browser.cookie).toBe(before);
    // Over https the same session gets the name of now, and both are the same browser.
    const again = await offered(`https://${new URL(server.origin).host}`, { cookie: before });
    expect(again).toMatch(new RegExp(`^__Host-${before};`));
    browser.cookie = `nemawashi-http=${randomBytes(24).toString('base64url')}; ${before}`;
    (await browser.open(meeting.board, seat)).close();
    meeting.close();
  });

  it('D22 serves two servers on one host, each with its own seats', async () => {
    const other = await startServer();
    try {
      meeting = await openMeeting(server);
      const there = await openMeeting(other);
      const [here, away] = [newBrowser(server), newBrowser(other)];
      const first = await here.join(meeting.board, meeting.link('executive'), { name: '山本 健一' });
      // Cookies don't tell ports apart: what the one has offered comes to the other.
      away.cookie = here.cookie;
      const second = await away.join(there.board, there.link('executive'), { name: '山本 健一' });
      expect(away.cookie).toBe(here.cookie);
      (await here.open(meeting.board, first.seat)).close();
      (await away.open(there.board, second.seat)).close();
      there.close();
      meeting.close();
    } finally {
      await other.stop();
    }
  });
});

describe('several at once', () => {
  it('D22 of many joins in one browser at once there is one session, and it holds every seat', async () => {
    meeting = await openMeeting(server);
    const { board } = meeting;
    const browser = newBrowser(server);
    const names = Array.from({ length: 12 }, (_, index) => `参加者 ${String(index)}`);
    const joined = await Promise.all(
      names.map((name) => browser.ask<Joined>('POST', seatsAt(board), sales({ person: { name } }))),
    );
    const known = await browser.ask<Joined[]>('GET', '/api/boards');
    expect(new Set(known.map(({ seat }) => seat))).toEqual(new Set(joined.map(({ seat }) => seat)));
    meeting.close();
  });

  it('D22 the same attempt from a later session gives it the same seat, and no second person', async () => {
    meeting = await openMeeting(server);
    const { board, leader } = meeting;
    const [first, second] = [newBrowser(server), newBrowser(server)];
    const attempt = sales();
    const [one, two] = await Promise.all([
      first.ask<Joined>('POST', seatsAt(board), attempt),
      second.ask<Joined>('POST', seatsAt(board), attempt),
    ]);
    expect(two.seat).toBe(one.seat);
    expect(await second.ask('GET', '/api/boards')).toMatchObject([{ seat: one.seat }]);
    await leader.until(({ people }) => people.length === 2);
    meeting.close();
  });

  it('D23 of two who come by one name at once, one is asked', async () => {
    meeting = await openMeeting(server);
    const { board, leader } = meeting;
    const answers = await Promise.all(
      ['田中 太郎', '田中太郎'].map((name) =>
        newBrowser(server).request('POST', seatsAt(board), sales({ person: { name } })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject(refusal('already-here'));
    await leader.until(({ people }) => people.length === 2);
    meeting.close();
  });
});

describe('are you already here?', () => {
  it('D23 is asked by name and department, tells whom to ask, and never of one’s own retry', async () => {
    meeting = await openMeeting(server, { privacy: 'anonymous' });
    const { board, leader } = meeting;
    const attempt = sales();
    const phone = newBrowser(server);
    const { seat } = await phone.ask<Joined>('POST', seatsAt(board), attempt);
    expect(await phone.ask('POST', seatsAt(board), attempt)).toMatchObject({ seat });
    const laptop = newBrowser(server);
    const asked = await laptop.request('POST', seatsAt(board), sales({ person: { name: '田中　太郎' } }));
    // The name as the list has it, and nothing else.
    expect(asked.body).toEqual({ refusal: { kind: 'already-here', values: { name: '田中 太郎' } } });
    const { leaders, held } = await laptop.ask<Invitation>('POST', `/api/boards/${board}/invitation`, {
      secret: meeting.link('representative').secret,
    });
    expect({ leaders, held }).toEqual({ leaders: ['進行 役子'], held: [] });
    expect((await laptop.request('POST', seatsAt(board), sales({ person: { name: '田中 次郎' } }))).status).toBe(201);
    const namesake = newBrowser(server);
    await namesake.ask<Joined>('POST', seatsAt(board), sales({ another: true }));
    await leader.until(({ people }) => people.some(({ name }) => name === '田中 太郎（2）'));
    meeting.close();
  });

  it('D23 is asked at the door too; D22 whoever knows a ticket gets nobody’s seat by it', async () => {
    meeting = await openMeeting(server, { privacy: 'anonymous' });
    const { board, leader } = meeting;
    await meeting.join('representative', '田中 太郎', 'sales');
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const waiting = `/api/boards/${board}/waiting`;
    const answers = `${waiting}/answers?seat=${leader.seat}`;
    const ticket = randomBytes(15).toString('base64url');
    const knock = { code, person: { name: '田中太郎' }, role: 'representative', department: 'sales', ticket };
    const guest = newBrowser(server);
    expect((await guest.request('POST', waiting, knock)).body).toMatchObject(refusal('already-here'));
    expect(await guest.ask('POST', waiting, { ...knock, another: true })).toEqual({ kind: 'waiting' });
    await leader.browser.ask('POST', answers, { ticket, letIn: true });
    const let1 = await guest.ask<KnockState>('POST', waiting, knock);
    if (let1.kind !== 'let-in') throw new Error(let1.kind);
    await leader.until(({ people }) => people.some(({ name }) => name === '田中太郎（2）'));
    // A facilitator is shown the tickets: knocking by one, and letting oneself in, gives a seat of one's own.
    const mine = await leader.browser.ask<KnockState>('POST', waiting, { ...knock, another: true });
    expect(mine).toEqual({ kind: 'waiting' });
    await leader.browser.ask('POST', answers, { ticket, letIn: true });
    const let2 = await leader.browser.ask<KnockState>('POST', waiting, knock);
    if (let2.kind !== 'let-in') throw new Error(let2.kind);
    expect(let2.seat).not.toBe(let1.seat);
    await expect(BoardClient.open(leader.browser, board, let1.seat)).rejects.toThrow('no-session');
    meeting.close();
  });
});

describe('a double that was merged', () => {
  it('D26, D28 its lines close and say why, the room waits no more, and its browser may come again', async () => {
    meeting = await openMeeting(server, { privacy: 'anonymous' });
    const { board, leader } = meeting;
    const person = await meeting.join('representative', '田中 太郎', 'sales');
    const inApp = newBrowser(server);
    const { seat } = await inApp.ask<Joined>('POST', seatsAt(board), sales({ another: true }));
    const double = await inApp.open(board, seat);
    await leader.do({ type: 'startAssessment' });
    await answerAll(double, () => 5);
    await answerAll(person, () => 2);
    await leader.until(({ progress }) => progress.finished.length === 2);
    const gone = new Promise<unknown>((resolve) => double.line.once('disconnect', resolve));
    const values = ({ own }: BoardClient) =>
      Object.values(own.ballots).flatMap((ballot) => Object.values(ballot).map(({ value }) => value));
    await leader.do({ type: 'mergePerson', seat, into: person.seat });
    await gone;
    await leader.until(({ progress }) => progress.voters === 1 && progress.finished.length === 1);
    await expect(BoardClient.open(inApp, board, seat)).rejects.toThrow('merged');
    const again = await newBrowserWith(inApp)
      .open(board, person.seat)
      .catch((error: unknown) => (error instanceof Error ? error.message : error));
    // The browser of the double has never held the other seat, and doesn't now.
    expect(again).toBe('no-session');
    expect(await inApp.ask('GET', '/api/boards')).toEqual([]);
    const secret = await linkTo(person, person.seat);
    await inApp.ask<Joined>('POST', `/api/boards/${board}/return`, { secret });
    const back = await inApp.open(board, person.seat);
    // What they had answered themselves, and nothing of the double's.
    expect(new Set(values(back))).toEqual(new Set([2]));
    back.close();
    // By the invitation it is asked, as anybody is.
    const asked = await inApp.request('POST', seatsAt(board), sales());
    expect(asked.body).toMatchObject(refusal('already-here'));
    meeting.close();
  });

  it('D26 a merge holds after a restart', async () => {
    const own = await startServer();
    const before = await openMeeting(own);
    const double = await before.join('representative', '田中 太郎', 'sales');
    const person = await before.join('representative', '田中 太朗', 'sales');
    await before.leader.do({ type: 'mergePerson', seat: double.seat, into: person.seat });
    const [gone, stays] = [double.browser, person.browser];
    before.close();
    const restarted = await own.restart();
    try {
      await expect(BoardClient.open(gone, before.board, double.seat)).rejects.toThrow('merged');
      (await stays.open(before.board, person.seat)).close();
    } finally {
      await restarted.stop();
    }
  });
});

/** The same browser, as another tab of it. */
function newBrowserWith({ origin, cookie }: Browser): Browser {
  const tab = new Browser(origin);
  tab.cookie = cookie;
  return tab;
}

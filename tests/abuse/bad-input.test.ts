import { randomBytes } from 'node:crypto';
import type { Command } from '@nemawashi/shared/board/command';
import { BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { REFUSALS, type RefusalKind } from '@nemawashi/shared/board/refusal';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { refusalWords } from '@nemawashi/shared/sentences/refusal';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
beforeEach(async () => {
  server = await startServer();
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

const refusedWith = (kind: RefusalKind) => ({ refusal: { kind } });
const alive = async () => expect((await newBrowser(server).request('GET', '/readyz')).status).toBe(200);

describe('getting in', () => {
  const seats = (board: string) => `/api/boards/${board}/seats`;
  const attempt = (change: object = {}) => ({
    secret: meeting.link('executive').secret,
    person: { name: '山本' },
    request: randomBytes(16).toString('base64url'),
    ...change,
  });

  it('an unknown board, a mistyped link and a revoked one are each told as such', async () => {
    const browser = newBrowser(server);
    const ask = (board: string, secret: string) =>
      browser.request('POST', `/api/boards/${board}/invitation`, { secret });
    expect(await ask('nothing', 'x')).toMatchObject({ status: 404, body: refusedWith('not-found') });
    expect(await ask(meeting.board, 'wrong')).toMatchObject({ status: 404, body: refusedWith('link-unknown') });
    const { link, secret } = meeting.link('observer');
    await meeting.leader.do({ type: 'revokeLink', link });
    expect(await ask(meeting.board, secret)).toMatchObject({ status: 410, body: refusedWith('link-revoked') });
  });

  it.each([
    ['of 10,000 characters', '山'.repeat(10_000), 'name-too-long'],
    ['of 61 characters', '山'.repeat(61), 'name-too-long'],
    ['of only spaces, also Japanese ones', ' 　 ', 'name-empty'],
    ['of nothing visible', '​‮', 'name-empty'],
  ] as const)('a name %s is refused', async (_what, name, kind) => {
    const answer = await newBrowser(server).request('POST', seats(meeting.board), attempt({ person: { name } }));
    expect(answer).toMatchObject({ status: 400, body: refusedWith(kind) });
    expect(meeting.leader.sections.people).toHaveLength(1);
  });

  it('joining again after a lost answer gives the same seat', async () => {
    const browser = newBrowser(server);
    const once = attempt();
    const [first, second] = [
      await browser.request('POST', seats(meeting.board), once),
      await browser.request('POST', seats(meeting.board), once),
    ];
    expect(second).toEqual(first);
    await meeting.leader.until(({ people }) => people.length === 2);
  });

  it('guessing links from one address is slowed down; a valid link from the same office still works', async () => {
    const browser = newBrowser(server);
    const guess = () =>
      browser.request('POST', `/api/boards/${meeting.board}/invitation`, {
        secret: randomBytes(24).toString('base64url'),
      });
    let answer = await guess();
    for (let tries = 1; tries < 31; tries += 1) answer = await guess();
    expect(answer).toMatchObject({ status: 429, body: refusedWith('too-many-requests') });
    expect((await newBrowser(server).request('POST', seats(meeting.board), attempt())).status).toBe(201);
  });

  it('making boards without end is stopped', async () => {
    const browser = newBrowser(server);
    const statuses = new Set<number>();
    for (let made = 0; made < 125; made += 1)
      statuses.add((await browser.request('POST', '/api/boards', ordinaryBoard())).status);
    expect([...statuses]).toEqual([201, 429]);
  });

  it('P2 a page of another origin can change nothing', async () => {
    const send = (origin: string | null) =>
      fetch(`${server.origin}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(origin !== null && { origin }) },
        body: JSON.stringify(ordinaryBoard()),
      });
    for (const origin of ['https://evil.example', 'null', null]) expect((await send(origin)).status).toBe(403);
  });

  it('a body that is no JSON, of the wrong shape or too large is refused', async () => {
    const post = (body: string) =>
      fetch(`${server.origin}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.origin },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post('{"title":1}')).status).toBe(400);
    expect((await post(JSON.stringify({ title: 'x'.repeat(1_200_000) }))).status).toBe(413);
    await alive();
  });
});

describe('the live line', () => {
  const connect = (
    auth: { protocol?: number; board?: string; seat?: string },
    headers: object = {},
    query: object = auth,
  ) =>
    new Promise<string>((resolve) => {
      const line = io(server.origin, {
        query,
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        auth,
        extraHeaders: { origin: server.origin, ...headers },
      });
      line.once('welcome', () => resolve('welcome'));
      line.once('connect_error', (error) =>
        resolve((error as { data?: { refusal?: string } }).data?.refusal ?? 'refused'),
      );
    });

  it('Q1 lets in only the browser that holds the seat, from our own page, in our own version', async () => {
    const { leader } = meeting;
    const auth = { protocol: PROTOCOL_VERSION, board: leader.board, seat: leader.seat };
    const { cookie } = leader.browser;
    // No line comes about, so nothing is said on it: the page asks why (Q2).
    const unknown = `nemawashi=${randomBytes(24).toString('base64url')}`;
    expect(await connect(auth)).toBe('refused');
    expect(await connect(auth, { cookie: unknown })).toBe('refused');
    expect(await connect({ ...auth, seat: 'another' }, { cookie })).toBe('refused');
    expect(await connect({ ...auth, board: 'nothing' }, { cookie })).toBe('refused');
    expect(await connect(auth, { cookie: unknown }, {})).toBe('refused');
    expect(await connect(auth, { cookie, origin: 'https://evil.example' })).toBe('refused');
    // Whoever holds a seat and names another on the line, or speaks another version, is told there.
    expect(await connect({ ...auth, seat: 'another' }, { cookie }, auth)).toBe('no-session');
    expect(await connect({ ...auth, board: 'nothing' }, { cookie }, auth)).toBe('not-found');
    expect(await connect({ ...auth, protocol: PROTOCOL_VERSION + 1 }, { cookie })).toBe('protocol-outdated');
    expect(await connect({}, { cookie }, auth)).toBe('malformed');
    expect(await connect(auth, { cookie })).toBe('welcome');
  });

  it('P4 answers rubbish with a refusal and goes on', async () => {
    const { leader } = meeting;
    const raw = (envelope: unknown) =>
      new Promise<Ack>((resolve) => leader.line.emit('command', envelope as never, resolve));
    const rubbish: unknown[] = [
      null,
      42,
      'x',
      [],
      {},
      { id: 'x' },
      { id: newCommandId(), command: { type: 'becomeKing' } },
      { id: newCommandId(), command: { type: 'answer', round: {}, subject: [], value: 'five', replaces: -1 } },
      { id: 'a b c d e', command: { type: 'startAssessment' } },
      { id: newCommandId(), command: { type: 'changeSetup', title: 'x'.repeat(50_000) } },
    ];
    for (const each of rubbish) expect(await raw(each)).toMatchObject({ ok: false, refusal: { kind: 'malformed' } });
    // Without anybody to answer to.
    leader.line.emit('command', { id: newCommandId(), command: { type: 'nothing' } } as never, undefined as never);
    await leader.do({ type: 'changeSetup', title: '会議' });
    await leader.until(({ board }) => board.title === '会議');
  });

  it('a second facilitator pressing at the same moment is told that it is done, and it is done once', async () => {
    const second = await meeting.join('facilitator', '副 進行');
    const start: Command = { type: 'startAssessment' };
    const acks = await Promise.all([meeting.leader.send(start), second.send(start)]);
    expect(acks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(acks.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'already-done' } });
    await second.until(({ board }) => board.phase === 'assess');
    expect(second.sections.board.rounds).toHaveLength(1);
  });

  it('P3 the same command twice has one effect and the same answer, also after a restart', async () => {
    const id = newCommandId();
    const voter = await meeting.join('executive', '山本');
    await meeting.leader.do({ type: 'startAssessment' });
    await voter.until(({ progress }) => progress.round !== null);
    const [round] = voter.sections.board.rounds;
    const [subject] = round?.subjects ?? [];
    if (round === undefined || subject === undefined) throw new Error('No round');
    const vote: Command = { type: 'answer', round: round.id, subject, value: 4, replaces: 0 };
    const first = await voter.send(vote, id);
    expect(await voter.send(vote, id)).toEqual(first);
    server = await server.restart();
    const again = await BoardClient.open(voter.browser, voter.board, voter.seat);
    expect(await again.send(vote, id)).toEqual(first);
    expect(again.own.ballots[round.id]?.[subject]).toMatchObject({ value: 4, revision: 1 });
    again.close();
  });

  it('a command of one person can’t take another’s command id', async () => {
    const [a, b] = [await meeting.join('executive', '山本'), await meeting.join('executive', '伊藤')];
    await meeting.leader.do({ type: 'startAssessment' });
    await Promise.all([a, b].map((each) => each.until(({ progress }) => progress.round !== null)));
    const round = a.sections.board.rounds[0];
    const subject = round?.subjects[0];
    if (round === undefined || subject === undefined) throw new Error('No round');
    const id = newCommandId();
    for (const [client, value] of [
      [a, 1],
      [b, 5],
    ] as const)
      expect(await client.send({ type: 'answer', round: round.id, subject, value, replaces: 0 }, id)).toMatchObject({
        ok: true,
      });
    await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    await a.until(({ assessment }) => assessment !== null);
    expect(a.sections.assessment?.items[0]?.named.map(({ value }) => value)).toEqual([1, 5]);
  });
});

describe('a full disk', () => {
  it('P4 is told to whoever asked for something, changes nothing, and is over when there is room again', async () => {
    const { leader } = meeting;
    const { page_count } = (await server.store.pragma('page_count')) as { page_count: number };
    await server.store.pragma(`max_page_count = ${String(page_count)}`);
    const acks: Ack[] = [];
    for (let n = 0; n < 40; n += 1)
      acks.push(await leader.send({ type: 'changeSetup', title: `題 ${String(n)} ${'長'.repeat(100)}` }));
    const refused = acks.filter((ack) => !ack.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const ack of refused) expect(ack).toMatchObject({ refusal: { kind: 'not-saved' } });
    await server.store.pragma('max_page_count = 1000000');
    await leader.do({ type: 'changeSetup', title: '空きができた' });
    await leader.until(({ board }) => board.title === '空きができた');
  });
});

describe('addresses to nowhere', () => {
  it('an export of a board one has no seat at is refused', async () => {
    const path = `/api/boards/${meeting.board}/export/bundle?seat=${meeting.leader.seat}`;
    expect(await newBrowser(server).request('GET', path)).toMatchObject({
      status: 401,
      body: refusedWith('no-session'),
    });
    const own = meeting.leader.browser;
    expect((await own.request('GET', path.replace('bundle', 'fax'))).status).toBe(404);
  });

  it.each(['Moon/Sea', 'Etc/Unknown', 'undefined', 'GMT%2B9', '', 'Asia/Tokyo&zone=Asia/Seoul', '%00'])(
    'D42 an export for a reader whose zone is “%s” is made all the same',
    async (zone) => {
      const { board, leader } = meeting;
      const path = `/api/boards/${board}/export/markdown?seat=${leader.seat}&zone=${zone}`;
      const response = await fetch(`${server.origin}${path}`, { headers: { cookie: leader.browser.cookie } });
      expect([response.status, (await response.text()).includes(leader.sections.board.title)]).toEqual([200, true]);
    },
  );

  it.each(['/api/nothing', '/%2e%2e/%2e%2e/package.json', '/nothing.js'])('%s is not found', async (path) => {
    expect((await newBrowser(server).request('GET', path)).status).toBeGreaterThanOrEqual(400);
    await alive();
  });
});

it('every refusal has a sentence and what to do, in both languages', () => {
  for (const kind of Object.keys(REFUSALS) as RefusalKind[])
    for (const language of ['ja', 'en'] as const) {
      const { what, next } = refusalWords(language, { kind }, 'Asia/Tokyo');
      expect([kind, what.length > 5, next.length > 5]).toEqual([kind, true, true]);
    }
});

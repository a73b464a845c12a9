import { Browser } from '@nemawashi/server/demo/client';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { addressAt, API_ROUTES } from '../support/routes.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting | null = null;
afterEach(async () => {
  meeting?.close();
  meeting = null;
  await server.stop();
});

const PUBLIC = 'https://board.example';
const post = (path: string, headers: Record<string, string>, body = '{}') =>
  fetch(server.origin + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
/** Whatever anybody could change something by. */
const writes = (who: { board: string; seat: string }): string[] =>
  API_ROUTES.filter(({ method }) => method === 'POST').map((route) => addressAt(route, who));

type Headers = Readonly<Record<string, string>>;
/** Whether a line comes about: one that says another origin gets not even an answer. */
const upgrades = (path: string, headers: Headers): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${server.origin.replace(/^http/, 'ws')}${path}`, { headers });
    const answer = (came: boolean) => {
      socket.terminate();
      resolve(came);
    };
    socket.once('open', () => answer(true));
    socket.once('error', () => answer(false));
  });
/** Every way to a line that stays: live by either transport, and a document's own. */
const lines = ({ board, seat }: { board: string; seat: string }) => {
  const live = (transport: string) => `/socket.io/?EIO=4&transport=${transport}&board=${board}&seat=${seat}`;
  return {
    live: (headers: Headers) => upgrades(live('websocket'), headers),
    document: (headers: Headers) => upgrades(`/sync/${board}/notes-1?seat=${seat}`, headers),
    async polled(headers: Headers) {
      const opened = await fetch(server.origin + live('polling'), { headers: headersOf(headers, 'cookie') });
      const sid = /"sid":"([^"]+)"/.exec(await opened.text())?.[1] ?? '';
      const said = await fetch(`${server.origin}${live('polling')}&sid=${sid}`, {
        method: 'POST',
        body: '40{}',
        headers,
      });
      return said.status === 200;
    },
  };
};
/** What a browser sends on its own account: asking without an Origin is how a page's own GET looks. */
const headersOf = (headers: Headers, ...names: string[]): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));

it('row 15: Q17 a foreign, missing or opaque Origin changes nothing at any endpoint and gets no line, with the right cookie', async () => {
  server = await startServer();
  meeting = await openMeeting(server);
  const { board, leader } = meeting;
  const { cookie } = leader.browser;
  const before = (await server.store.events.read(board)).length;
  const { host } = new URL(server.origin);
  const origins: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: `http://${host}.evil.example` },
    { origin: 'null' },
    { origin: `http://evil.example/${host}` },
    {},
  ];
  const paths = writes({ board, seat: leader.seat });
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths)
    for (const origin of origins) {
      const { status } = await post(path, { cookie, ...origin });
      expect([path, origin, status]).toEqual([path, origin, 403]);
    }
  for (const [way, comes] of Object.entries(lines(leader))) {
    for (const origin of origins)
      expect([way, origin, await comes({ cookie, ...origin })]).toEqual([way, origin, false]);
    expect([way, await comes({ cookie, origin: server.origin })]).toEqual([way, true]);
  }
  const polled = `${server.origin}/socket.io/?EIO=4&transport=polling&board=${board}&seat=${leader.seat}`;
  for (const origin of origins.slice(0, -1))
    expect((await fetch(polled, { headers: { cookie, ...origin } })).status).toBe(403);
  expect((await server.store.events.read(board)).length).toBe(before);
});

it('row 15: Q17 where people use https the same address by http is another', async () => {
  server = await startServer({ env: { PUBLIC_ORIGIN: PUBLIC } });
  const origins = ['http://board.example', 'https://board.example:8443', `${PUBLIC}.`, server.origin];
  for (const origin of origins)
    expect([origin, (await post('/api/session', { origin })).status]).toEqual([origin, 403]);
  expect((await post('/api/session', { origin: PUBLIC })).status).toBe(200);
});

const HOST = 'board.example';
it.each<[page: string, env: Headers, told: Headers, isOurs: boolean]>([
  ['https', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'https' }, true],
  ['http', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'https' }, false],
  ['http', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http' }, true],
  ['https', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http' }, false],
  // What was there before the proxy added its own is the client's word.
  ['http', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http, https' }, false],
  ['http', { PUBLIC_ORIGIN: PUBLIC, TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http' }, false],
  ['https', { PUBLIC_ORIGIN: PUBLIC, TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http' }, true],
  // Nobody is trusted to say where people asked.
  ['https', {}, { 'x-forwarded-proto': 'https' }, false],
])(
  'row 15: Q17 D70 a page by %s, where the server has %j and is told %j, is its own: %s',
  async (scheme, env, told, isOurs) => {
    server = await startServer({ env });
    const origin = `${scheme}://${HOST}`;
    // Whoever holds a seat came by the right page.
    const right = { origin: env['PUBLIC_ORIGIN'] ?? server.origin };
    const { cookie, ...who } = await seated(right.origin);
    const headers = { cookie, 'x-forwarded-host': HOST, ...told, origin };
    for (const path of writes(who)) {
      const { status } = await post(path, headers);
      expect([path, status === 403]).toEqual([path, !isOurs]);
    }
    for (const [way, comes] of Object.entries(lines(who))) expect([way, await comes(headers)]).toEqual([way, isOurs]);
  },
);

/** A board and its facilitator's seat, made by a page of that origin. */
async function seated(page: string): Promise<{ cookie: string; board: string; seat: string }> {
  const browser = new Browser(server.origin, { page });
  const { board, seat } = await browser.createBoard(ordinaryBoard());
  return { cookie: browser.cookie, board, seat };
}

it('row 15: Q17 a form of another site is no request, whatever it calls itself, and nothing may be framed', async () => {
  server = await startServer();
  meeting = await openMeeting(server);
  const { board, leader } = meeting;
  const { cookie } = leader.browser;
  const path = `/api/boards/${board}/links?seat=${leader.seat}`;
  const before = (await server.store.events.read(board)).length;
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    const form = { cookie, 'content-type': type };
    const body = '{"role":"facilitator"}';
    for (const each of writes(leader))
      expect([each, type, (await post(each, { ...form, origin: 'https://evil.example' }, body)).status]).toEqual([
        each,
        type,
        403,
      ]);
    // Not even from our own page: what a form can send is no request here.
    const own = await post(path, { ...form, origin: server.origin }, body);
    expect([type, [400, 415].includes(own.status)]).toEqual([type, true]);
  }
  expect((await server.store.events.read(board)).length).toBe(before);
  const asked = API_ROUTES.filter(({ method }) => method === 'GET').map((route) => addressAt(route, leader));
  for (const shown of ['/', '/healthz', '/no-such-page', ...asked.map((each) => each.replace(':format', 'markdown'))]) {
    const { headers } = await fetch(server.origin + shown, { headers: { cookie } });
    expect([shown, headers.get('x-frame-options') ?? headers.get('content-security-policy')]).toEqual([
      shown,
      expect.stringMatching(/SAMEORIGIN|DENY|frame-ancestors 'none'/),
    ]);
  }
});

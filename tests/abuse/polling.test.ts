import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { WebSocket } from 'ws';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
beforeEach(async () => {
  server = await startServer();
  meeting = await openMeeting(server, {}, ['polling']);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };
const poll = (query: string, init: Init = {}): Promise<Response> =>
  fetch(`${server.origin}/socket.io/?EIO=4&transport=polling${query}`, init);
/** As `poll`, by the browser of whoever leads, who holds a seat. */
const pollAsLeader = (query: string, init: Init = {}): Promise<Response> =>
  poll(query, { ...init, headers: { ...init.headers, cookie: meeting.leader.browser.cookie } });
const sidIn = (text: string): string => /"sid":"([^"]+)"/.exec(text)?.[1] ?? '';

describe('P2 D3 a page of another origin', () => {
  it.each([
    ['names itself', { origin: 'https://evil.example' }],
    ['is in a sandbox', { origin: 'null' }],
    ['is told on by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['is a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['has an image ask', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('gets nothing by a poll: it %s', async (_how, headers) => {
    const { cookie } = meeting.leader.browser;
    const answer = await poll('', { headers: { ...headers, cookie } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('');
  });

  it.each([['https://evil.example'], ['null'], [null]])(
    'says nothing on a line that is open (Origin: %s)',
    async (origin) => {
      const { cookie } = meeting.leader.browser;
      const sid = sidIn(await (await poll('', { headers: { cookie } })).text());
      expect(sid).not.toBe('');
      const say = (from: string | null) =>
        poll(`&sid=${sid}`, {
          method: 'POST',
          body: '40{}',
          headers: { cookie, ...(from !== null && { origin: from }) },
        });
      expect((await say(origin)).status).toBe(403);
      expect((await say(server.origin)).status).toBe(200);
    },
  );
});

describe('D3 a poll', () => {
  it('is answered to the browser alone that opened the line, whoever reads its id in a log', async () => {
    const { engine } = meeting.leader.line.io;
    const sid = (engine as unknown as { id: string }).id;
    for (const cookie of ['', 'nemawashi=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']) {
      expect((await poll(`&sid=${sid}`, { headers: { cookie } })).status).toBe(403);
      const say = { method: 'POST', body: '41', headers: { cookie, origin: server.origin } };
      expect((await poll(`&sid=${sid}`, say)).status).toBe(403);
    }
    // The line is as it was.
    await meeting.leader.do({ type: 'startAssessment' });
  });

  it('D80 names one line: a second id in its address doesn’t get past the cookie of the first', async () => {
    const { engine } = meeting.leader.line.io;
    const sid = (engine as unknown as { id: string }).id;
    const own = sidIn(await (await pollAsLeader('')).text());
    for (const before of ['nobody', own]) {
      const query = `&sid=${before}&sid=${sid}`;
      expect((await poll(query)).status).toBe(403);
      const end = { method: 'POST', body: '41', headers: { origin: server.origin } };
      expect((await poll(query, end)).status).toBe(403);
    }
    await meeting.leader.do({ type: 'startAssessment' });
  });

  it('D80 is never answered with a script, which another page could run', async () => {
    expect((await poll('&j=0')).status).toBe(403);
  });

  it('can’t be kept, framed, or taken for something else, and no other page may read it', async () => {
    const { headers } = await pollAsLeader('');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([headers.get('access-control-allow-origin'), headers.get('set-cookie')]).toEqual([null, null]);
  });
});

describe('D82 a message full of requests to be let in', () => {
  /** What the line hears back first; nothing if it was ended. */
  async function heardAfter(body: string): Promise<string> {
    const { cookie } = meeting.leader.browser;
    const sid = sidIn(await (await poll('', { headers: { cookie } })).text());
    await poll(`&sid=${sid}`, { method: 'POST', body, headers: { cookie, origin: server.origin } });
    const answer = await poll(`&sid=${sid}`, { headers: { cookie } });
    return answer.status === 200 ? answer.text() : '';
  }
  const many = (request: (index: number) => string) =>
    Array.from({ length: 3000 }, (_, index) => request(index)).join('\x1e');

  it('is not answered with as many boards', async () => {
    const { board, seat } = meeting.leader;
    const auth = JSON.stringify({ protocol: PROTOCOL_VERSION, board, seat, screen: 'seat' });
    expect(await heardAfter(`40${auth}`)).toContain('40{"sid"');
    expect(await heardAfter(many(() => `40${auth}`))).toBe('');
  });

  it('is not answered with as many boards by a WebSocket either', async () => {
    const { board, seat, browser } = meeting.leader;
    const auth = JSON.stringify({ protocol: PROTOCOL_VERSION, board, seat, screen: 'seat' });
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      headers: { cookie: browser.cookie, origin: server.origin },
    });
    let admitted = 0;
    socket.on('message', (data: Buffer) => {
      if (data.toString().startsWith('40{"sid"')) admitted += 1;
    });
    socket.once('open', () => {
      for (let n = 0; n < 3000; n += 1) socket.send(`40${auth}`);
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(admitted).toBeLessThan(30);
  });

  it('Q19 is not taken by a line either that is about to end, and waits only to be told so', async () => {
    const { cookie } = meeting.leader.browser;
    const sid = sidIn(await (await poll('', { headers: { cookie } })).text());
    const say = (body: string) =>
      poll(`&sid=${sid}`, { method: 'POST', body, headers: { cookie, origin: server.origin } });
    // Before it was let in nobody may say that.
    expect((await say('42["clock"]')).status).toBe(200);
    expect((await say(many(() => '42["clock"]'))).status).toBe(403);
    expect(await (await poll(`&sid=${sid}`, { headers: { cookie } })).text()).toContain('1');
  });

  it('is not answered with as many documents, and the others go on', async () => {
    expect(await heardAfter('40/sync/b/notes-1,{}')).toContain('40/sync/b/notes-1,{"sid"');
    expect(await heardAfter(many((index) => `40/sync/b/notes-${String(index)},{}`))).toBe('');
    await meeting.leader.do({ type: 'startAssessment' });
  });
});

it('D84 what nobody could have been called ends its own line, and no other', async () => {
  const sid = sidIn(await (await pollAsLeader('')).text());
  const body = '40/sync/b/notes-1,{"seat":"\\ud800"}';
  await pollAsLeader(`&sid=${sid}`, { method: 'POST', body, headers: { origin: server.origin } });
  expect(await (await pollAsLeader(`&sid=${sid}`)).text()).toContain('notes-1');
  await meeting.leader.do({ type: 'startAssessment' });
});

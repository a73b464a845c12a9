import { Browser } from '@nemawashi/server/demo/client';
import { afterEach, describe, expect, it } from 'vitest';
import { meetByLink } from '../support/meet-by-link.ts';
import { openProxy, type ProxyManners } from '../support/proxy.ts';
import { ordinaryBoard, startServer, type TestServerOptions } from '../support/server.ts';
import { BASE, openSubPath } from '../support/sub-path.ts';

const PAGE = 'https://board.example.jp';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What the proxy tells the server; `upstream` is the host it asks. */
type Told = (upstream: string) => ProxyManners['headers'];

/** A server behind a proxy where https ends, and a browser that opened the page through it. */
async function behind(told: Told, options: TestServerOptions = {}) {
  const server = await startServer(options);
  closing.push(() => server.stop());
  const proxy = await openProxy(server, { headers: told(new URL(server.origin).host) });
  closing.push(() => proxy.close());
  return { server, proxy, browser: new Browser(proxy.origin, { page: PAGE }) };
}

describe('D70 behind a proxy where https ends', () => {
  it.each<[string, Told, TestServerOptions]>([
    [
      'Host with its default port, as nginx’s $host:$server_port',
      () => (h) => ({ ...h, host: 'board.example.jp:443' }),
      {},
    ],
    ['Host as it came', () => (h) => ({ ...h, host: 'board.example.jp' }), {}],
    [
      'Host of its own, where PUBLIC_ORIGIN names the page',
      (host) => (h) => ({ ...h, host }),
      { env: { PUBLIC_ORIGIN: PAGE } },
    ],
    [
      'Host of its own, where it is trusted and says what people asked for',
      (host) => (h) => ({ ...h, host, 'x-forwarded-host': 'board.example.jp', 'x-forwarded-proto': 'https' }),
      { env: { TRUST_PROXY: '1' } },
    ],
    [
      'Host with the port of its inner side, where it is trusted',
      () => (h) => ({ ...h, host: 'board.example.jp:80', 'x-forwarded-proto': 'https' }),
      { env: { TRUST_PROXY: '127.0.0.0/8' } },
    ],
    [
      'Host of its own, where the browser says that both are one origin',
      (host) => (h) => ({ ...h, host, 'sec-fetch-site': 'same-origin' }),
      {},
    ],
  ])('everything works with %s', async (_what, told, options) => {
    const { proxy } = await behind(told, options);
    closing.push(await meetByLink(() => new Browser(proxy.origin, { page: PAGE })));
  });

  it('what nobody vouches for isn’t believed', async () => {
    const forged: Told = (host) => (h) => ({ ...h, host, 'x-forwarded-host': 'board.example.jp' });
    const { browser } = await behind(forged);
    expect(await browser.request('POST', '/api/boards', ordinaryBoard())).toMatchObject({ status: 403 });
    // Of two hosts the trusted proxy's own word counts, which comes last.
    const added: Told = (host) => (h) => ({ ...h, host, 'x-forwarded-host': 'board.example.jp, other.example' });
    const trusted = await behind(added, { env: { TRUST_PROXY: '1' } });
    expect(await trusted.browser.request('POST', '/api/boards', ordinaryBoard())).toMatchObject({ status: 403 });
  });

  it('the cookie goes by https alone where the page was opened by https, and its path is ours', async () => {
    const cookieOf = async (site: string, page: string) => {
      const answer = await fetch(`${site}/api/boards`, {
        method: 'POST',
        headers: { origin: page, 'content-type': 'application/json' },
        body: JSON.stringify(ordinaryBoard()),
      });
      return answer.headers.get('set-cookie') ?? '';
    };
    const { proxy } = await behind(() => (h) => ({ ...h, host: 'board.example.jp' }));
    expect(await cookieOf(proxy.origin, PAGE)).toMatch(/Path=\/;.*Secure/);
    expect(await cookieOf(proxy.origin, 'http://board.example.jp')).not.toContain('Secure');
    const sub = await openSubPath('strips');
    closing.push(() => sub.close());
    expect(await cookieOf(sub.site, sub.proxy.origin)).toMatch(/Path=\/board(;|$)/);
  });
});

it('D71 a page of another address is told what to set, and the log once', async () => {
  const lines: string[] = [];
  const { server, browser, proxy } = await behind((host) => (h) => ({ ...h, host }), {
    onLog: (line) => lines.push(line),
  });
  for (let time = 0; time < 3; time += 1)
    expect(await browser.request('POST', '/api/boards', ordinaryBoard())).toEqual({
      status: 403,
      body: { refusal: { kind: 'origin-refused', values: { server: server.origin, page: PAGE } } },
    });
  const told = lines.filter((line) => line.includes('PUBLIC_ORIGIN'));
  expect(told).toHaveLength(1);
  expect(JSON.parse(told[0] ?? '')).toMatchObject({ page: PAGE, server: server.origin });
  // An upgrade is refused without a word to the page, so the log is all there is.
  const late = new WebSocket(`${proxy.origin.replace('http', 'ws')}/sync/x/notes`);
  await new Promise((resolve) => late.addEventListener('error', resolve));
  expect(lines.filter((line) => line.includes('PUBLIC_ORIGIN'))).toHaveLength(2);
});

describe.each(['strips', 'keeps'] as const)('D72 at a path of an address, behind a proxy that %s it', (manner) => {
  it('everything works, and nothing is asked for outside it', async () => {
    const sub = await openSubPath(manner);
    closing.push(() => sub.close());
    closing.push(await meetByLink(() => new Browser(sub.site)));
    for (const path of ['', '/', '/b/x?seat=y', '/join/x']) {
      const page = await fetch(sub.site + path);
      expect(page.headers.get('content-type'), path).toContain('text/html');
      expect(await page.text(), path).toContain(`base: "${BASE}"`);
    }
    expect((await fetch(`${sub.site}/healthz`)).status).toBe(200);
    expect((await fetch(`${sub.site}/index.html`)).status).toBe(404);
    expect(sub.proxy.seen.filter((asked) => !asked.split(' ')[1]?.startsWith(BASE))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { believedOrigin, sameOrigin } from './origin.ts';

const HOST = 'board.example.jp';
const https = `https://${HOST}`;

describe('D70 a page of our own', () => {
  it.each([
    // What a browser says, what the proxy makes of Host.
    [https, HOST],
    [https, `${HOST}:443`],
    [https, 'Board.Example.JP'],
    [`http://${HOST}`, HOST],
    [`http://${HOST}`, `${HOST}:80`],
    ['http://192.168.1.20:3000', '192.168.1.20:3000'],
    ['http://[fd00::1]:3000', '[FD00:0::1]:3000'],
    [`${https}:8443`, `${HOST}:8443`],
    ['https://xn--eckwd4c7c.example.jp', 'xn--eckwd4c7c.example.jp:443'],
  ])('%s is known by Host %s', (origin, host) => {
    expect(sameOrigin({ origin, host }, null)).toBe(true);
  });

  it.each([
    ['https://evil.example', HOST],
    [`${https}.evil.example`, HOST],
    [`${https}:8443`, HOST],
    [https, `${HOST}:8443`],
    // Nobody says that https ends at a proxy: port 80 is another server.
    [https, `${HOST}:80`],
    [`http://${HOST}`, `${HOST}:443`],
    ['null', HOST],
    [`https://${HOST}@evil.example`, HOST],
    ['file://', ''],
    ['https://', ''],
    [`ftp://${HOST}`, HOST],
    [undefined, HOST],
  ])('%s is none of Host %s', (origin, host) => {
    expect(sameOrigin({ ...(origin !== undefined && { origin }), host }, null)).toBe(false);
  });

  it('is known by the browser’s own word where a proxy changes Host, and by nobody else’s', () => {
    const upstream = { host: '127.0.0.1:3000' };
    expect(sameOrigin({ ...upstream, origin: https }, null)).toBe(false);
    expect(sameOrigin({ ...upstream, origin: https, 'sec-fetch-site': 'same-origin' }, null)).toBe(true);
    for (const site of ['same-site', 'cross-site', 'none'])
      expect(sameOrigin({ ...upstream, origin: https, 'sec-fetch-site': site }, null)).toBe(false);
    // A page that keeps its name to itself isn't ours, whatever else is said.
    expect(sameOrigin({ ...upstream, origin: 'null', 'sec-fetch-site': 'same-origin' }, null)).toBe(false);
    expect(sameOrigin({ ...upstream, 'sec-fetch-site': 'same-origin' }, null)).toBe(false);
  });

  it('is only the one that PUBLIC_ORIGIN names, where that is set', () => {
    expect(sameOrigin({ origin: https, host: '127.0.0.1:3000' }, https)).toBe(true);
    expect(sameOrigin({ origin: `http://${HOST}`, host: HOST }, https)).toBe(false);
    const inside = { origin: 'http://192.168.1.20:3000', host: '192.168.1.20:3000', 'sec-fetch-site': 'same-origin' };
    expect(sameOrigin(inside, https)).toBe(false);
  });

  it('has the scheme that a trusted proxy says, whatever port its inner side has', () => {
    const said = (scheme: string, host: string) => ({ origin: https, host, 'x-forwarded-proto': scheme });
    expect(sameOrigin(said('https', `${HOST}:80`), null)).toBe(true);
    expect(sameOrigin(said('http, https', HOST), null)).toBe(true);
    expect(sameOrigin(said('wss', HOST), null)).toBe(true);
    expect(sameOrigin(said('http', HOST), null)).toBe(false);
    expect(sameOrigin(said('https', `${HOST}:8080`), null)).toBe(false);
  });
});

it('D71 says where the server believes to be', () => {
  expect(believedOrigin({ host: '127.0.0.1:3000' }, null)).toBe('http://127.0.0.1:3000');
  expect(believedOrigin({ host: HOST, 'x-forwarded-proto': 'https' }, null)).toBe(https);
  expect(believedOrigin({ host: '127.0.0.1:3000' }, https)).toBe(https);
  expect(believedOrigin({}, null)).toBeNull();
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Joined } from '@nemawashi/shared/protocol/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const SHELL = '<!doctype html><title>shell</title>';

let folder: string;
let server: TestServer;
let meeting: Meeting;
const log: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-pages-'));
  await writeFile(join(folder, 'index.html'), SHELL);
  server = await startServer({ pages: folder, onLog: (line) => log.push(line) });
  meeting = await openMeeting(server);
});
afterAll(async () => {
  meeting.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Asked as it stands: `fetch` would tidy the address up. */
const get = (path: string, method = 'GET'): Promise<{ status: number; type: string; body: string; length: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    ask({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { 'content-type': type = '', 'content-length': length = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, body, length });
      });
    })
      .on('error', reject)
      .end();
  });

describe('the address of a page', () => {
  const SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fG';
  const pages = [
    '/',
    '/join/B',
    '/join/B/',
    '//join/B',
    '/join//B',
    '/JOIN/B',
    `/join/B%23${SECRET}`,
    `/join/B%2523${SECRET}`,
    `/join/B%23${SECRET}.`,
    `/join/B%23${SECRET}).html`,
    `/return/B%23${SECRET}%E3%80%82`,
    '/join/B?from=mail.example.com',
    '/join/B?u=https://a.example/x.js&v=%E0%A4',
    '/join/B%E0%A4',
    '/join/B%',
    '/door',
    '/door/',
    '/door?x=%23',
    '/b/B/screen?seat=x.y',
    '/guide',
  ];

  it.each(pages)('D12 answers a page to %s, and to who only asks for its head', async (path) => {
    const [whole, head] = [await get(path), await get(path, 'HEAD')];
    expect(whole).toMatchObject({ status: 200, body: SHELL });
    expect(whole.type).toContain('text/html');
    expect(head).toEqual({ ...whole, body: '' });
  });

  it.each(['/api/none', '/api/boards/x.y/none', '/_app/immutable/gone.js', '/favicon.ico', '/.env', '/.well-known/x'])(
    'D12 answers no page where none is meant: %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404 });
      expect((await get(path, 'HEAD')).status).toBe(404);
    },
  );

  it('D13 keeps a secret that a gateway put into the path out of the log, at every level', async () => {
    for (const path of pages) await get(path);
    await get(`/api/${SECRET}`);
    await get(`/_app/${SECRET}.js`, 'POST');
    expect(log.join('\n')).not.toContain(SECRET);
  });
});

describe('a secret of an earlier version', () => {
  it('D11 brings in though a chat program dropped the mark at its end', async () => {
    // As such a link stands in a log: it ends with a mark.
    const old = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0f_';
    const { hashSecret } = await import('@nemawashi/server/access/secret');
    const events = await server.store.events.read(meeting.board);
    const last = events.at(-1)?.seq ?? 0;
    const made = { type: 'linkMade', link: 'old-link', role: 'observer', department: null, hash: hashSecret(old) };
    await server.store.events.append([
      { board: meeting.board, seq: last + 1, at: Date.now(), command: null, seat: null, body: JSON.stringify(made) },
    ]);
    meeting.close();
    server = await server.restart();
    const browser = newBrowser(server);
    const dropped = old.slice(0, -1);
    const joined: Joined = await browser.join(
      meeting.board,
      { ...meeting.link('observer'), secret: dropped },
      { name: '監査 役' },
    );
    const client = await browser.open(meeting.board, joined.seat);
    expect(client.own.person.role).toBe('observer');
    client.close();
    const wrong = await newBrowser(server).request('POST', `/api/boards/${meeting.board}/invitation`, {
      secret: dropped.slice(1),
    });
    expect(wrong).toMatchObject({ status: 404, body: { refusal: { kind: 'link-unknown' } } });
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Browser } from '@nemawashi/server/demo/client';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import { afterEach, describe, expect, it } from 'vitest';
import { meetByLink } from '../support/meet-by-link.ts';
import { findProxy, freePort, type Kind, placed, settingsOf, startProxy } from '../support/real-proxy.ts';
import { startServer } from '../support/server.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The settings that the repository holds, and where people open a server behind them. */
const SETTINGS: readonly (readonly [Kind, string, string])[] = [
  ['nginx', 'nginx.conf', ''],
  ['nginx', 'nginx-several.conf', ''],
  ['nginx', 'nginx-sub-path.conf', '/board'],
  ['caddy', 'Caddyfile', ''],
  ['caddy', 'Caddyfile-sub-path', '/board'],
];

it('Z68 the guide shows every one as it stands', async () => {
  const guide = await readFile(fileURLToPath(new URL('../../docs/running.md', import.meta.url)), 'utf8');
  for (const [, file] of SETTINGS) expect(guide.includes(`\n${await settingsOf(file)}\`\`\``), file).toBe(true);
});

describe.each(SETTINGS)('%s with %s', (kind, file, base) => {
  const program = findProxy(kind);

  /** The program in front of whoever listens at that port, with the settings that `change` makes of ours. */
  async function before(upstream: number, port: number, change = (settings: string) => settings): Promise<string> {
    const settings = placed(kind, change(await settingsOf(file)), { port, upstream });
    closing.push(await startProxy(program ?? expect.fail('There is none'), kind, settings));
    return `http://127.0.0.1:${String(port)}`;
  }

  async function board(change?: (settings: string) => string): Promise<{ site: string; lines: string[] }> {
    const port = await freePort();
    const site = `http://127.0.0.1:${String(port)}${base}`;
    const lines: string[] = [];
    const env = { PUBLIC_ORIGIN: site, TRUST_PROXY: '1' };
    const server = await startServer({ env, onLog: (line) => lines.push(line) });
    closing.push(() => server.stop());
    await before(Number(new URL(server.origin).port), port, change);
    return { site, lines };
  }

  it.runIf(program !== null).each(['websocket', 'polling'] as const)(
    'Z68 a board is made, joined, answered and written on, by %s',
    async (transport) => {
      const { site, lines } = await board();
      closing.push(await meetByLink(() => new Browser(site, { transports: [transport] })));
      const page = await fetch(`${site}/b/x?seat=y`);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect((await fetch(`${site}/healthz`)).status).toBe(200);
      expect(lines.filter((line) => /TRUST_PROXY|PUBLIC_ORIGIN|"level":[456]0/.test(line))).toEqual([]);
    },
  );

  if (file === 'nginx-sub-path.conf')
    it.runIf(program !== null)('Z68 so it is where the path is left', async () => {
      const { site } = await board((settings) => settings.replace('127.0.0.1:3000/;', '127.0.0.1:3000;'));
      closing.push(await meetByLink(() => new Browser(site)));
    });

  /** Whoever stands in the server’s place and answers as it is told. */
  async function behind(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return (await before((server.address() as AddressInfo).port, await freePort())) + base;
  }

  it.runIf(program !== null)('Z68 the server is told the real address last, the scheme and the host', async () => {
    const site = await behind(({ headers }, response) => response.end(JSON.stringify(headers)));
    const told = (await (await fetch(`${site}/`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).json()) as Record<
      string,
      string
    >;
    // Caddy passes on nobody's word but its own.
    expect(told['x-forwarded-for']).toMatch(/(?:^|, )127\.0\.0\.1$/);
    expect(told['x-forwarded-proto']).toBe('http');
    expect(told['host']).toContain('127.0.0.1');
  });

  it.runIf(program !== null)('Z68 the largest board gets through', async () => {
    const site = await behind((request, response) => {
      let bytes = 0;
      request.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => response.end(String(bytes)));
    });
    const answer = await fetch(`${site}/api/boards`, { method: 'POST', body: 'x'.repeat(LARGEST.newBoard) });
    expect(await answer.text()).toBe(String(LARGEST.newBoard));
  });

  it.runIf(program !== null)('Z68 an answer is passed on while it goes on', async () => {
    const ending: ServerResponse[] = [];
    const site = await behind((_request, response) => {
      response.write('first');
      ending.push(response);
    });
    const { body } = await fetch(`${site}/`);
    const reader = (body ?? expect.fail('Nothing came')).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
    ending[0]?.end();
    expect((await reader.read()).done).toBe(true);
  });
});

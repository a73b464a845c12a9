import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyOf } from '@nemawashi/server/http/policy';
import { shellAt } from '@nemawashi/server/http/shell';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

const built = fileURLToPath(new URL('../../web/build/index.html', import.meta.url));
const script = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1];

describe.each(['', '/board'])('Q11 the page that was really built, at “%s”', (path) => {
  it('may by its header run what its own tag allows, and nothing else', () => {
    const page = shellAt(readFileSync(built, 'utf8'), path);
    const own = /content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(script(policyOf(page))).toBe(script(own));
    expect(script(own)).toMatch(/^'self' 'sha256-[^ ]+'$/);
  });
});

describe('row 15', () => {
  const PAGE = '<!doctype html><script async src="/too-old.js"></script><script>start()</script>';
  let pages: string;
  let server: TestServer;
  beforeEach(async () => {
    pages = await mkdtemp(join(tmpdir(), 'nemawashi-pages-'));
    await writeFile(join(pages, 'index.html'), PAGE);
    server = await startServer({ pages, env: { PUBLIC_ORIGIN: 'https://board.example.jp', HSTS: '86400' } });
  });
  afterEach(async () => {
    await server.stop();
    await rm(pages, { recursive: true });
  });
  const hash = `'sha256-${createHash('sha256').update('start()').digest('base64')}'`;

  it('Q11 a page has its one script, is framed by nobody, and is asked for by https alone where its operator said so', async () => {
    const { headers } = await fetch(`${server.origin}/b/x`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(script(policy)).toBe(`'self' ${hash}`);
    for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"])
      expect(policy).toContain(rule);
    expect(headers.get('x-frame-options')).not.toBeNull();
    expect(headers.get('strict-transport-security')).toBe('max-age=86400');
    // Whatever isn't the page has no script of its own.
    expect(script((await fetch(`${server.origin}/healthz`)).headers.get('content-security-policy') ?? '')).toBe(
      "'self'",
    );
  });

  it.each([
    ['foreign', 'https://evil.example'],
    ['missing', null],
    ['with another scheme', 'http://board.example.jp'],
    ['with another port', 'https://board.example.jp:8443'],
    ['of a neighbour', 'https://evil.board.example.jp'],
    ['of a sandbox', 'null'],
  ])('P2 D70 an Origin that is %s changes nothing and opens nothing, as JSON or as a form', async (_what, origin) => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await fetch(`${server.origin}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': type, ...(origin !== null && { origin }) },
        body: JSON.stringify(ordinaryBoard()),
      });
      expect([type, answer.status]).toEqual([type, 403]);
    }
    expect(server.refused()['foreign-page']).toBe(4);
  });
});

it('Q11 nobody is told to insist on https where the operator didn’t say so', async () => {
  const server = await startServer({ env: { PUBLIC_ORIGIN: 'https://board.example.jp' } });
  expect((await fetch(`${server.origin}/healthz`)).headers.get('strict-transport-security')).toBeNull();
  await server.stop();
});

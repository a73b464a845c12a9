import { randomBytes } from 'node:crypto';
import { RATES } from '@nemawashi/server/access/limits';
import type { Invitation, Joined } from '@nemawashi/shared/protocol/http';
import type { DoorFound, DoorOpened } from '@nemawashi/shared/protocol/door';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figure, scaled } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
let elapsed = 0;
beforeEach(async () => {
  elapsed = 0;
  server = await startServer({ elapsed: () => elapsed });
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

const at = (what: string) => `/api/boards/${meeting.board}/${what}`;
const asLeader = (what: string) => `${at(what)}?seat=${meeting.leader.seat}`;
const logged = async () => (await server.store.events.read(meeting.board)).length;
const tooMany = { status: 429, body: { refusal: { kind: 'too-many-requests' } } };
const guess = () => randomBytes(24).toString('base64url');

describe('Q5 what stays in a board for good', () => {
  it('personal links aren’t made without bound, and can be made again when time has passed', async () => {
    const { browser, seat } = meeting.leader;
    const make = () => browser.request('POST', asLeader('personal-links'), { of: seat });
    const before = await logged();
    const answers = await Promise.all(Array.from({ length: 200 }, make));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(RATES.personalLinks.burst);
    expect(answers.at(-1)).toMatchObject(tooMany);
    expect((await logged()) - before).toBe(RATES.personalLinks.burst);
    elapsed += 5_000;
    expect((await make()).status).toBe(201);
  });

  it('invitations aren’t either', async () => {
    const make = () =>
      meeting.leader.browser.request('POST', asLeader('links'), { role: 'observer', department: null });
    const answers = await Promise.all(Array.from({ length: 300 }, make));
    expect(answers.some(({ status }) => status === 429 || status === 409)).toBe(true);
    expect(meeting.leader.sections.board.phase).toBe('setup');
  });

  it('one link lets in a plenary at once, and a crowd that it was never meant for only slowly', async () => {
    const browser = newBrowser(server);
    const { secret } = meeting.link('observer');
    const take = (n: number) =>
      browser.request('POST', at('seats'), {
        secret,
        person: { name: `見知らぬ人 ${String(n)}` },
        department: null,
        request: randomBytes(16).toString('base64url'),
      });
    await browser.request('POST', '/api/session', {});
    const statuses: number[] = [];
    for (let n = 0; n < RATES.joins.burst + 100; n += 50)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 50 }, (_, k) => take(n + k)))).map(({ status }) => status),
      );
    expect(statuses.filter((status) => status === 201)).toHaveLength(RATES.joins.burst);
    expect(statuses.filter((status) => status === 429)).toHaveLength(100);
    // Another link of the same board, from the same address, is another matter.
    await meeting.join('executive', '山本');

    // And whoever leads puts an end to it in one step.
    const { link } = meeting.link('observer');
    await meeting.leader.do({ type: 'revokeLink', link, people: true });
    await meeting.leader.until(({ people }) => people.filter(({ removed }) => !removed).length === 2);
    // Somebody honest among them comes back by another link, in the same browser.
    const { secret: another } = await meeting.makeLink('executive');
    const again = await browser.request('POST', at('seats'), {
      secret: another,
      person: { name: '正しい 人' },
      department: null,
      request: randomBytes(16).toString('base64url'),
    });
    expect(again.status).toBe(201);
  });
});

it('Q14 removing somebody who was entered on a device keeps nobody out who joins on it', async () => {
  const { leader } = meeting;
  const request = randomBytes(16).toString('base64url');
  const entered = { person: { name: '端末の ない人' }, role: 'executive', department: null, request };
  const { seat } = await leader.browser.ask<Joined>('POST', asLeader('entered'), entered);
  await leader.do({ type: 'removePerson', seat, revokeLink: false });
  const { status } = await leader.browser.request('POST', at('seats'), {
    secret: meeting.link('observer').secret,
    person: { name: '同じ端末の人' },
    department: null,
    request: randomBytes(16).toString('base64url'),
  });
  expect(status).toBe(201);
});

describe('Q6 forty people behind one address, while somebody among them guesses', () => {
  it('all do at once what they came for, and no guess is right', async () => {
    const { leader, board } = meeting;
    const { code } = await leader.browser.ask<DoorOpened>('POST', asLeader('door'), {});
    const { secret } = meeting.link('representative');
    const guesser = newBrowser(server);
    await guesser.request('POST', '/api/session', {});
    const guesses = scaled(1_500, 10_000);
    const found: unknown[] = [];
    const guessing = (async () => {
      for (let n = 0; n < guesses; n += 10) {
        const tries = Array.from({ length: 10 }, (_, k) => {
          if (k % 3 === 0) return guesser.request('POST', '/api/door', { code: 'ACDEFGHJ' });
          return guesser.request('POST', at(k % 3 === 1 ? 'invitation' : 'return'), { secret: guess() });
        });
        for (const { status, body } of await Promise.all(tries)) if (status < 400) found.push(body);
      }
    })();
    const served = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const own = newBrowser(server);
        const looked = await own.ask<Invitation>('POST', at('invitation'), { secret });
        const door = await own.ask<DoorFound>('POST', '/api/door', { code });
        const joined = await own.ask<Joined>('POST', at('seats'), {
          secret,
          person: { name: `代表 ${String(n)}` },
          department: 'sales',
          request: randomBytes(16).toString('base64url'),
        });
        const line = await own.open(board, joined.seat);
        // On the line too.
        await new Promise((resolve) => line.line.emit('clock', resolve));
        line.close();
        return [looked.role, door.board];
      }),
    );
    await guessing;
    figure(
      17,
      `${String(guesses)} guesses, ${String(found.length)} right; ${String(served.length)} of 40 people served`,
    );
    expect(found).toEqual([]);
    expect(served).toEqual(Array(40).fill(['representative', board]));
    expect(server.refused()['wrong-secret']).toBeGreaterThan(0);
    expect(server.refused()['too-many']).toBeGreaterThan(0);
  }, 240_000);
});

describe('Q8 whose address a request comes from', () => {
  const lastWait = async (forged: (n: number) => string, env: Record<string, string>) => {
    const proxied = await startServer({ elapsed: () => elapsed, env });
    let status = 0;
    for (let n = 0; n < 35; n += 1) {
      const answer = await fetch(`${proxied.origin}/api/door`, {
        method: 'POST',
        headers: { origin: proxied.origin, 'content-type': 'application/json', 'x-forwarded-for': forged(n) },
        body: JSON.stringify({ code: 'ACDEFGHJ' }),
      });
      ({ status } = answer);
    }
    await proxied.stop();
    return status;
  };
  it.each([
    ['nobody is trusted', (n: number) => `203.0.113.${String(n)}`, {}],
    [
      'one proxy is, and the client wrote in front of what it says',
      (n: number) => `203.0.113.${String(n)}, 198.51.100.7`,
      { TRUST_PROXY: '1' },
    ],
    ['proxies are by TRUST_PROXY=true', (n: number) => `203.0.113.${String(n)}, 198.51.100.7`, { TRUST_PROXY: 'true' }],
    ['one is by its address', (n: number) => `203.0.113.${String(n)}, 198.51.100.7`, { TRUST_PROXY: '127.0.0.1' }],
    ['the proxy adds a port', (n: number) => `198.51.100.7:${String(4000 + n)}`, { TRUST_PROXY: '1' }],
  ])('can’t be made up where %s', async (_how, forged, env) => {
    expect(await lastWait(forged, env)).toBe(429);
  });
  it('is the one that our proxy says: two offices behind it don’t count for each other', async () => {
    expect(await lastWait((n) => `203.0.113.${String(n)}`, { TRUST_PROXY: '1' })).toBe(404);
  });

  it('is noticed once, in the log, where a proxy speaks for others and nobody said whose it is', async () => {
    const told: string[] = [];
    const proxied = await startServer({ onLog: (line) => told.push(line) });
    for (let n = 0; n < 3; n += 1)
      await fetch(`${proxied.origin}/healthz`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    await proxied.stop();
    expect(told.filter((line) => line.includes('TRUST_PROXY'))).toHaveLength(1);
    expect(told.join('\n')).not.toContain('203.0.113.9');
  });
});

it('Q9 what was refused is counted by kind in the log, and names nobody', async () => {
  const told: string[] = [];
  const counted = await startServer({ onLog: (line) => told.push(line) });
  const there = await openMeeting(counted);
  const secret = guess();
  await newBrowser(counted).request('POST', `/api/boards/${there.board}/return`, { secret });
  await fetch(`${counted.origin}/api/session`, { method: 'POST', headers: { origin: 'https://evil.example' } });
  there.close();
  await counted.stop();
  const line = told.find((each) => each.includes('refused in the last minute')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ refused: { 'wrong-secret': 1, 'foreign-page': 1 } });
  for (const hidden of [secret, there.board, there.leader.seat, '127.0.0.1']) expect(line).not.toContain(hidden);
});

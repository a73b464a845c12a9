import { RATES } from '@nemawashi/server/access/limits';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type MeasuredServer, type Memory, startMeasured, UNBOUNDED } from '../bench/support/measured-server.ts';
import { closeRound } from '../support/acts.ts';
import { atOnce } from '../support/at-once.ts';
import { ROUTES } from '../support/routes.ts';
import { figure, judged, LONGEST_MS, scaled } from '../support/figure.ts';
import { answerAll } from '../support/gathering.ts';
import { closed, enter, openRawLine } from '../support/light-line.ts';
import { Malformed } from '../support/malformed.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { rawConnection } from '../support/raw-http.ts';

/** At each endpoint. */
const COUNT = scaled(20, 1_000);
/** Fewer than a seat may have lines to a document. */
const AT_ONCE = 6;
const MIB = 2 ** 20;

let server: MeasuredServer;
let meeting: Meeting;
beforeEach(async () => {
  // Nothing is refused for its number, so that each is judged by what it is.
  server = await startMeasured({ rates: Object.fromEntries(Object.keys(RATES).map((name) => [name, UNBOUNDED])) });
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

/** An endpoint, and how one malformed thing is sent to it. Resolves when it is over, with the status if there is one. */
type Endpoint = readonly [name: string, send: (malformed: Malformed) => Promise<number | undefined>];

/** Over HTTP with the right cookie: by every method and path, and what is no request at all. */
function overHttp({ browser, seat }: BoardClient): Endpoint[] {
  const headers = { cookie: browser.cookie, origin: server.origin };
  const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=x'];
  let asked = 0;
  const routes = [
    ...ROUTES,
    { method: 'GET', path: '/nowhere' } as const,
    { method: 'GET', path: '/socket.io/' } as const,
    { method: 'POST', path: '/socket.io/' } as const,
  ];
  return [
    ...routes.map(({ method, path }, nth): Endpoint => [
      `${method} ${path}`,
      async (malformed) => {
        const at = path.replace(':board', meeting.board).replace(':format', `x${malformed.query().slice(0, 20)}`);
        asked += 1;
        // Half of them for the seat that is held, so that more of it is read.
        const query = asked % 2 === 0 ? malformed.query() : `?seat=${seat}`;
        const type = types[(asked + nth) % types.length] ?? '';
        const answer = await fetch(server.origin + at + query, {
          method,
          headers: { ...headers, 'content-type': type },
          ...(method === 'POST' && { body: new Uint8Array(malformed.body()) }),
        });
        await answer.arrayBuffer();
        return answer.status;
      },
    ]),
    [
      'no request',
      async (malformed) => {
        const { socket, ended } = rawConnection(server.origin);
        socket.end(malformed.bytes());
        await ended;
        return undefined;
      },
    ],
  ];
}

/** On the live line by WebSocket and by polls, to a document's line, and to one that is carried by the live line. */
function onLines(voter: BoardClient, document: string): Endpoint[] {
  const { browser, board, seat } = voter;
  const headers = { cookie: browser.cookie, origin: server.origin };
  const namespace = `/sync/${board}/${document}`;
  const polled = `${server.origin}/socket.io/?EIO=4&transport=polling&board=${board}&seat=${seat}`;
  return [
    [
      'the live line',
      async (malformed) => {
        const socket = await openRawLine(server, voter);
        await enter(socket, voter);
        for (let n = 0; n < 3; n += 1) socket.send(malformed.frame());
        socket.close();
        await closed(socket);
        return undefined;
      },
    ],
    [
      'polls',
      async (malformed) => {
        const sid = /"sid":"([^"]+)"/.exec(await (await fetch(polled, { headers })).text())?.[1] ?? '';
        const body = new Uint8Array(Buffer.from(malformed.frame()));
        const said = await fetch(`${polled}&sid=${sid}`, { method: 'POST', headers, body });
        await fetch(`${polled}&sid=${sid}`, { method: 'POST', headers, body: '1' });
        return said.status;
      },
    ],
    [
      'a document',
      async (malformed) => {
        const socket = new WebSocket(`${server.origin.replace(/^http/, 'ws')}${namespace}?seat=${seat}`, { headers });
        socket.on('error', () => undefined);
        socket.on('open', () => {
          const bytes = malformed.bytes();
          // As it is, and as a question, an answer, an update, or somebody's presence.
          socket.send(bytes.length % 7 === 0 ? bytes.toString('latin1') : bytes);
          for (const head of [[0, 0], [0, 1], [0, 2], [1]]) socket.send(Buffer.from([...head, bytes.length, ...bytes]));
        });
        await closed(socket);
        return undefined;
      },
    ],
    [
      'a document carried by the live line',
      async (malformed) => {
        const socket = await openRawLine(server, voter);
        socket.send(`40${namespace},${JSON.stringify({ seat })}`);
        socket.send(`451-${namespace},["part",{"_placeholder":true,"num":0},true]`);
        socket.send(malformed.bytes());
        socket.send(malformed.frame());
        socket.close();
        await closed(socket);
        return undefined;
      },
    ],
  ];
}

it(
  'row 10: P4 Q10 malformed frames and requests at every endpoint end at most their own connection',
  async () => {
    const voter = await meeting.join('executive', '山本');
    await meeting.leader.do({ type: 'startAssessment' });
    await answerAll(voter, () => 3);
    await closeRound(meeting.leader);
    await voter.until(({ board }) => board.documents.notes !== null);
    const endpoints = [...overHttp(voter), ...onLines(voter, voter.sections.board.documents.notes ?? '')];
    const statuses = new Map<string, Set<number>>();
    const attack = async (seed: number): Promise<void> => {
      for (const [name, send] of endpoints) {
        const malformed = new Malformed(seed);
        const seen = statuses.get(name) ?? new Set();
        statuses.set(name, seen);
        await atOnce(AT_ONCE, COUNT, async () => seen.add((await send(malformed)) ?? 0));
      }
    };
    const before = await server.eventsOf(meeting.board);
    // Warmed by as much of the same: how far the heap grows until it is first collected is none of it.
    const cold = await server.memory();
    await attack(1);
    const warm = await server.memory();
    await server.held();
    await attack(2);
    const [loop, after] = [await server.held(), await server.memory()];

    const failed = [...statuses].filter(([, seen]) => [...seen].some((status) => status >= 500));
    expect(failed).toEqual([]);
    expect(await server.eventsOf(meeting.board)).toBe(before);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
    await meeting.leader.do({ type: 'setTimer', action: 'start', ms: 60_000 });

    const more = (one: Memory, other: Memory, of: keyof Memory) => (other[of] - one[of]) / MIB;
    figure(
      10,
      `${String(COUNT)} malformed at each of ${String(endpoints.length)} endpoints, twice: no crash; the first time the process grew by ${more(cold, warm, 'process').toFixed(0)} MB, what JavaScript holds by ${more(cold, warm, 'held').toFixed(0)} MB`,
    );
    judged(10, 'MB more than the warmed server had, of the process', more(warm, after, 'process'), 50);
    judged(10, 'MB more, of what JavaScript holds', more(warm, after, 'held'), 50);
    judged(10, 'the processor’s ms of the loop’s longest hold', loop.cpu, 50);
    figure(10, `the loop’s longest hold by the clock, with other work beside it: ${loop.wall.toFixed(0)} ms`);
  },
  LONGEST_MS,
);

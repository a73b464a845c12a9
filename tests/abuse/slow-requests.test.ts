import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TIMES } from '@nemawashi/server/access/limits';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { rawConnection } from '../support/raw-http.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
beforeEach(async () => {
  server = await startServer({ limits: { times: { head: 1_500, request: 2_500, late: 100 } } });
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

describe('Q3 a connection over which a request doesn’t come to its end', () => {
  it('is closed: silent ones, half a head, and a body that drips', async () => {
    const silent = Array.from({ length: 100 }, () => rawConnection(server.origin));
    const half = rawConnection(server.origin);
    half.socket.write(`POST /api/boards HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nX-`);
    const dripping = rawConnection(server.origin);
    dripping.socket.write(
      `POST /api/session HTTP/1.1\r\nHost: x\r\nOrigin: ${server.origin}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    );
    const drip = setInterval(() => dripping.socket.write(' '), 20);
    const answers = await Promise.all([half, dripping, ...silent].map(({ ended }) => ended));
    clearInterval(drip);
    for (const answer of answers.slice(0, 2)) expect(answer).toContain('408');
    expect(server.refused().late).toBeGreaterThanOrEqual(2);
    await meeting.leader.do({ type: 'changeSetup', title: '続く会議' });
  });

  it('costs seconds, never minutes, with the server’s own limits', () => {
    expect([TIMES.head, TIMES.late, TIMES.entry].every((ms) => ms <= 5_000)).toBe(true);
    expect(TIMES.request).toBeLessThanOrEqual(30_000);
  });
});

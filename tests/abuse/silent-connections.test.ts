import { MOST, TIMES } from '@nemawashi/server/access/limits';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { rawConnection } from '../support/raw-http.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
// Nothing but the rule under test may end a silent connection.
beforeEach(async () => {
  server = await startServer({ limits: { times: { head: 250_000, request: 280_000 } } });
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

describe('row 11: Q15 connections that say nothing', () => {
  it('are all closed where there are a thousand of one address, and everybody else is served', async () => {
    const ages = await Promise.all(
      Array.from({ length: 1_000 }, async () => {
        const { socket, ended } = rawConnection(server.origin);
        // One that is cut off before it knows that it is open was open for no time.
        let opened = performance.now();
        socket.once('connect', () => (opened = performance.now()));
        await ended;
        return performance.now() - opened;
      }),
    );
    judged(11, 'the oldest of 1,000 silent connections, in ms', Math.max(...ages), 1_000);
    expect(server.refused().late).toBe(1_000);
    await meeting.leader.do({ type: 'changeSetup', title: '続く会議' });
    await meeting.join('executive', '山本');
  });

  it('leave those of the same address alone that have said something, however slowly they go on', async () => {
    const slow = rawConnection(server.origin);
    slow.socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
    await Promise.all(Array.from({ length: MOST.silentOfAddress * 2 }, () => rawConnection(server.origin).ended));
    slow.socket.write('Connection: close\r\n\r\n');
    expect(await slow.ended).toContain('200 OK');
  });

  it('have seconds where they are few, for a poor network', () => {
    expect(TIMES.head).toBeGreaterThanOrEqual(5_000);
    expect(TIMES.crowded).toBeLessThan(1_000);
  });
});

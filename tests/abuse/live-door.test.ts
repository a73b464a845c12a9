import { randomBytes } from 'node:crypto';
import { RATES } from '@nemawashi/server/access/limits';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { figure, scaled } from '../support/figure.ts';
import { closed, enter, openRawLine, rawLine } from '../support/light-line.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

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
const goesOn = async (title: string) => {
  await meeting.leader.do({ type: 'changeSetup', title });
  await meeting.leader.until(({ board }) => board.title === title);
};
const lines = async () => (await server.store.events.read(meeting.board)).length;

describe('Q1 whoever holds no seat', () => {
  it('gets no live line, however many are asked for', async () => {
    const cookies = ['', `nemawashi-http=${randomBytes(24).toString('base64url')}`, meeting.leader.browser.cookie];
    const asked = Array.from({ length: scaled(300, 1_000) }, (_, n) =>
      rawLine(server, { board: meeting.board, seat: 'somebodyelse0001' as SeatId }, { cookie: cookies[n % 3] ?? '' }),
    );
    let opened = 0;
    for (const socket of asked) socket.on('open', () => (opened += 1));
    await Promise.all(asked.map(closed));
    expect(opened).toBe(0);
    expect(server.refused()['no-seat']).toBe(asked.length);
    await goesOn('線のある会議');
  });

  it('is told why by the server, when their page asks', async () => {
    const voter = await meeting.join('executive', '山本');
    await meeting.leader.do({ type: 'removePerson', seat: voter.seat, revokeLink: false });
    expect(await voter.whyNot()).toBe('removed');
    expect(await meeting.leader.whyNot()).toBeNull();
  });

  it('is let in to a document only to be told so, and past some hundred of them not even that', async () => {
    const address = `${server.origin.replace(/^http/, 'ws')}/sync/${meeting.board}/notes-1?seat=${meeting.leader.seat}`;
    const codes: number[] = [];
    for (let n = 0; n < RATES.strangers.burst + 50; n += 10) {
      const sockets = Array.from({ length: 10 }, () => {
        const socket = new WebSocket(address, { headers: { origin: server.origin } });
        socket.on('error', () => undefined);
        return socket;
      });
      codes.push(...(await Promise.all(sockets.map(closed))));
    }
    expect(codes.filter((code) => code === 4401)).toHaveLength(RATES.strangers.burst);
    expect(codes.filter((code) => code === 1006)).toHaveLength(50);
  });
});

describe('Q4 one seat', () => {
  it('has sixteen live lines at once, the newest, and the first of its own page go for them', async () => {
    const voter = await meeting.join('executive', '山本');
    const open: WebSocket[] = [];
    for (let n = 0; n < 40; n += 1) open.push(await openRawLine(server, voter));
    await Promise.all(open.slice(0, 24).map(closed));
    expect(open.slice(24).map(({ readyState }) => readyState)).toEqual(Array(16).fill(WebSocket.OPEN));
    // The forty-one of this seat, the page's included, have used up most of what it has.
    const more = Array.from({ length: 60 }, () => rawLine(server, voter, { cookie: voter.browser.cookie }));
    let opened = 0;
    for (const socket of more) socket.once('open', () => (opened += 1));
    for (const socket of more) socket.on('open', () => socket.close());
    await Promise.all(more.map(closed));
    expect(opened).toBeLessThanOrEqual(RATES.lines.burst - 41);
    // Time gives it back, and nobody else has noticed.
    await goesOn('ほかの人の会議');
    elapsed += 60_000;
    (await openRawLine(server, voter)).close();
    for (const socket of open) socket.terminate();
  });

  it('that comes back for a new burst gets none, and its lines end when it goes on all the same', async () => {
    const voter = await meeting.join('executive', '山本');
    const before = await lines();
    let sent = 0;
    const rename = (name: string) => ({
      type: 'correctPerson',
      seat: voter.seat,
      person: { name, jobTitle: '', reading: '' },
      role: 'executive',
      department: null,
    });
    // As many commands as it likes, then a new line, until none opens any more.
    for (let round = 0; round < 6; round += 1) {
      const socket = await openRawLine(server, voter).catch(() => null);
      if (socket === null) break;
      await enter(socket, voter);
      const answered = new Promise((resolve) =>
        socket.on('message', (data: Buffer) => data.toString().startsWith('43399[') && resolve(null)),
      );
      for (let n = 0; n < 400; n += 1) {
        sent += 1;
        const envelope = { id: randomBytes(12).toString('hex'), command: rename(`名 ${String(sent)}`) };
        socket.send(`42${String(n)}${JSON.stringify(['command', envelope])}`);
      }
      await Promise.race([closed(socket), answered]);
      socket.terminate();
    }
    const written = (await lines()) - before;
    figure(11, `${String(sent)} commands of one seat over new lines: ${String(written)} events written`);
    expect(written).toBe(RATES.commands.burst);
    expect(server.refused().flood).toBeGreaterThan(0);
    await goesOn('ほかの人の会議');
  });

  it('whose line carries ten thousand messages is cut off, whatever they are', async () => {
    for (const message of ['3', '4', '42["nothing"]', '42["clock"]', 'bAAAA']) {
      const voter = await meeting.join('executive', `洪水 ${message}`);
      const socket = await openRawLine(server, voter);
      await enter(socket, voter);
      for (let n = 0; n < 10_000; n += 1) socket.send(message);
      expect([message, [1005, 1006, 1013].includes(await closed(socket))]).toEqual([message, true]);
    }
    await goesOn('ほかの人の会議');
  });

  it('that sends 50 MB in one frame is cut off', async () => {
    const voter = await meeting.join('executive', '山本');
    const socket = await openRawLine(server, voter);
    socket.send(`42["command","${'x'.repeat(50 * 1024 * 1024)}"]`);
    expect([1006, 1009]).toContain(await closed(socket));
    await goesOn('ほかの人の会議');
  });
});

import { randomBytes } from 'node:crypto';
import { openDocument } from '@nemawashi/server/demo/document';
import { newCommandId } from '@nemawashi/server/demo/client';
import { COMMANDS } from '@nemawashi/shared/board/command';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { largest } from '@nemawashi/shared/testing/largest-value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { closeRound } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { figure, scaled } from '../support/figure.ts';
import { closed, enter, openRawLine } from '../support/light-line.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { rawConnection } from '../support/raw-http.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
let elapsed = 0;
beforeEach(async () => {
  elapsed = 0;
  // Each moment brings back a second, so that what is judged is judged by what it is.
  server = await startServer({ elapsed: () => (elapsed += 1_000) });
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});
const log = () => server.store.events.read(meeting.board);
const send = ({ line }: Meeting['leader'], envelope: unknown) =>
  new Promise<Ack>((resolve) => line.emit('command', envelope as never, resolve));

/** Of every command there is, with all it may hold; the ids in them name nothing of this board. */
const everyCommand = () => Object.entries(COMMANDS).map(([type, schema]) => ({ ...(largest(schema) as object), type }));

describe('row 8', () => {
  it('Q10 a thousand forged commands have no effect, and are counted', async () => {
    const voter = await meeting.join('executive', '山本');
    await meeting.leader.do({ type: 'startAssessment' });
    await voter.until(({ progress }) => progress.round !== null);
    const { round, seat } = { round: voter.sections.progress.round, seat: meeting.leader.seat };
    const before = await log();
    const forged: object[] = [
      { type: 'answer', round, subject: `item:${'x'.repeat(5)}`, value: 5, replaces: 0 },
      { type: 'answer', round, subject: '__proto__', value: 5, replaces: 0 },
      { type: 'closeRound', round, reveal: 'everyone' },
      { type: 'shareLead', seat: voter.seat, leads: true },
      { type: 'removePerson', seat, revokeLink: true },
      { type: 'mergePerson', seat, into: voter.seat },
      { type: 'correctPerson', seat, person: { name: '乗っ取り' }, role: 'observer', department: null },
      { type: 'constructor' },
      { type: '__proto__' },
      { type: ['changeSetup'] },
      ...everyCommand(),
    ];
    const count = scaled(200, 1_000);
    const acks: Ack[] = [];
    for (let n = 0; n < count; n += 1)
      acks.push(await send(voter, { id: newCommandId(), command: forged[n % forged.length], seat, by: seat }));
    const counted = Object.values(server.refused()).reduce((sum, each) => sum + each, 0);
    figure(
      8,
      `${String(count)} forged commands, ${String(acks.filter(({ ok }) => ok).length)} with effect, ${String(counted)} counted at the door`,
    );
    expect(acks.filter(({ ok }) => ok)).toEqual([]);
    expect(await log()).toEqual(before);
    expect(counted).toBeGreaterThan(count / 4);
  });
});

describe('row 9', () => {
  it('Q10 who only watches changes nothing, by any command, request or document', async () => {
    const { leader } = meeting;
    const observer = await meeting.join('observer', '見学 者');
    const voter = await meeting.join('executive', '山本');
    await leader.do({ type: 'startAssessment' });
    await answerAll(voter, () => 3);
    await closeRound(leader);
    for (const each of [leader, observer]) await each.until(({ board }) => board.documents.notes !== null);
    const [item] = leader.sections.setup.checklist;
    const { link } = meeting.link('executive');
    const notes = await openDocument(leader, 'notes');
    const theirs = await openDocument(observer, 'notes');
    const before = await log();
    const tried: object[] = [
      ...everyCommand(),
      { type: 'changeSetup', title: '書き換え' },
      { type: 'dropItem', item: item?.id },
      { type: 'startAssessment' },
      { type: 'setTimer', action: 'start', ms: 60_000 },
      { type: 'revokeLink', link },
      { type: 'revokeLink', link, people: true },
      { type: 'removePerson', seat: leader.seat, revokeLink: false },
      { type: 'shareLead', seat: observer.seat, leads: true },
      {
        type: 'correctPerson',
        seat: observer.seat,
        person: { name: '見学 者' },
        role: 'facilitator',
        department: null,
      },
    ];
    for (const command of tried)
      expect([command, (await send(observer, { id: newCommandId(), command })).ok]).toEqual([command, false]);
    const post = async (what: string, body: object) =>
      (await observer.browser.request('POST', `/api/boards/${meeting.board}/${what}?seat=${observer.seat}`, body))
        .status;
    const person = { name: '新しい 人' };
    const statuses = [
      await post('links', { role: 'facilitator', department: null }),
      await post('door', {}),
      await post('personal-links', { of: leader.seat }),
      await post('entered', {
        person,
        role: 'executive',
        department: null,
        request: randomBytes(16).toString('base64url'),
      }),
      await post('waiting/everybody', { tickets: [] }),
    ];
    expect(statuses.every((status) => status >= 400)).toBe(true);
    if (item === undefined) throw new Error('No item on the checklist');
    const note = noteName(item.id);
    theirs.doc.getText(note).insert(0, '見学者の書き込み');
    await theirs.flushed();
    await notes.flushed();
    expect(notes.doc.getText(note).toString()).toBe('');
    figure(
      9,
      `${String(tried.length)} commands, ${String(statuses.length)} requests and a document, ${String((await log()).length - before.length)} events`,
    );
    expect(await log()).toEqual(before);
    for (const each of [notes, theirs]) each.close();
  });
});

describe('row 10', () => {
  const noise = (n: number): Buffer => randomBytes(1 + ((n * 37) % 400));

  it('P4 Q10 malformed frames and requests at every endpoint end at most their own connection', async () => {
    const count = scaled(60, 1_000);
    const voter = await meeting.join('executive', '山本');
    const { cookie } = voter.browser;
    const before = { rss: process.memoryUsage.rss(), log: await log() };
    // Over HTTP: what is no request, and requests that mean nothing.
    for (let n = 0; n < count; n += 1) {
      const raw = rawConnection(server.origin);
      raw.socket.end(noise(n));
      await raw.ended;
    }
    const paths = [
      '/api/boards',
      '/api/session',
      '/api/door',
      ...[
        'seats',
        'invitation',
        'return',
        'links',
        'entered',
        'personal-links',
        'door',
        'waiting',
        'waiting/answers',
      ].map((what) => `/api/boards/${meeting.board}/${what}?seat=${voter.seat}`),
    ];
    const bodies = [
      '{',
      'null',
      '[]',
      '"x"',
      '{"__proto__":{"x":1}}',
      '{"secret":{}}',
      '\u0000',
      JSON.stringify({ secret: ['x'], person: { name: 1 } }),
    ];
    const statuses = new Set<number>();
    for (let n = 0; n < count; n += 1) {
      const { status } = await fetch(server.origin + (paths[n % paths.length] ?? ''), {
        method: 'POST',
        headers: { cookie, origin: server.origin, 'content-type': 'application/json' },
        body: bodies[n % bodies.length] ?? '',
      });
      statuses.add(status);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    // On the live line and in a document.
    for (let n = 0; n < count; n += 1) {
      const socket = await openRawLine(server, voter);
      if (n % 2 === 0) await enter(socket, voter);
      socket.send(n % 3 === 0 ? noise(n) : `4${String(n % 7)}${noise(n).toString('latin1')}`);
      socket.send('451-["command",{"_placeholder":true,"num":9}]');
      socket.send(noise(n));
      socket.close();
      await closed(socket);
      const notes = new WebSocket(
        `${server.origin.replace(/^http/, 'ws')}/sync/${meeting.board}/notes-1?seat=${voter.seat}`,
        { headers: { cookie, origin: server.origin } },
      );
      notes.on('error', () => undefined);
      notes.on('open', () => {
        notes.send(noise(n));
        notes.send(noise(n).toString('latin1'));
      });
      await closed(notes);
    }
    const grown = Math.round((process.memoryUsage.rss() - before.rss) / 2 ** 20);
    figure(
      10,
      `${String(count)} malformed requests, connections, frames and document messages each; ${String(grown)} MB more, client included`,
    );
    expect(await log()).toEqual(before.log);
    expect((await newBrowser(server).request('GET', '/readyz')).status).toBe(200);
    await meeting.leader.do({ type: 'changeSetup', title: '続く会議' });
  }, 240_000);
});

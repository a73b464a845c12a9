import { randomBytes } from 'node:crypto';
import { openDocument } from '@nemawashi/server/demo/document';
import { newCommandId } from '@nemawashi/server/demo/client';
import { actSchema } from '@nemawashi/shared/board/act';
import { COMMANDS } from '@nemawashi/shared/board/command';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { largest } from '@nemawashi/shared/testing/largest-value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API_ROUTES } from '../support/routes.ts';
import { closeRound } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { figure, scaled } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

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

const act = ({ line }: Meeting['leader'], asked: unknown) =>
  new Promise<Ack>((resolve) => line.emit('act', asked as never, resolve));

/** Of every command there is, with all it may hold; the ids in them name nothing of this board. */
const everyCommand = () => Object.entries(COMMANDS).map(([type, schema]) => ({ ...(largest(schema) as object), type }));

/** Of everything that may be done without being written down. */
const everyAct = () => actSchema.options.map((schema) => largest(schema) as { type: string });
/** What only whoever holds a seat may ask for over HTTP, so that it would be done for whoever leads; null: for who comes. */
const BODIES = (seat: string): Readonly<Record<string, object | null>> => ({
  links: { role: 'facilitator', department: null },
  // With the right name, as if they meant it.
  deletion: { title: ordinaryBoard().title },
  door: {},
  'personal-links': { of: seat },
  entered: {
    person: { name: '新しい 人' },
    role: 'executive',
    department: null,
    request: randomBytes(16).toString('base64url'),
  },
  'waiting/answers': { ticket: 'ticket-of-somebody-at-the-door', letIn: true },
  'waiting/everybody': { tickets: ['ticket-of-somebody-at-the-door'] },
  'personal-invitations': { people: [randomBytes(12).toString('base64url')], anew: true },
  invitation: null,
  seats: null,
  return: null,
  waiting: null,
});
const POSTED = API_ROUTES.flatMap(({ method, path }) =>
  method === 'POST' && path.startsWith('/api/boards/:board/') ? [path.replace('/api/boards/:board/', '')] : [],
);

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
    // Nor is anything done without being written down: by a seat that isn't theirs, or as if they led.
    for (const asked of everyAct()) {
      const { ok } = await act(voter, { ...asked, seat, by: seat });
      expect([asked.type, ok]).toEqual([asked.type, asked.type === 'askToSpeak']);
    }
    await act(voter, { type: 'askToSpeak', asks: true, seat });
    for (const forgery of [{ type: 'giveFloor', seat: voter.seat }, { type: 'clearRequests' }])
      expect((await act(voter, forgery)).ok).toBe(false);
    await meeting.leader.until(({ speaking }) => speaking.queue.length > 0);
    expect(meeting.leader.sections.speaking).toEqual({ speaker: null, queue: [voter.seat] });
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
    // To ask to speak is everybody's; to give the floor, or to clear the list, isn't.
    for (const asked of everyAct())
      expect([asked.type, (await act(observer, asked)).ok]).toEqual([asked.type, asked.type === 'askToSpeak']);
    // What only the server says, and what nobody does.
    for (const event of ['welcome', 'view', 'own', 'constructor', '__proto__'])
      observer.line.emit(event as 'clock', leader.sections as never);
    const bodies = BODIES(leader.seat);
    // An address that is added is tried here too.
    expect(Object.keys(bodies).sort()).toEqual([...POSTED].sort());
    const statuses: (readonly [string, number])[] = [];
    for (const [what, body] of Object.entries(bodies))
      if (body !== null) {
        const path = `/api/boards/${meeting.board}/${what}?seat=${observer.seat}`;
        statuses.push([what, (await observer.browser.request('POST', path, body)).status]);
      }
    expect(statuses.filter(([, status]) => status !== 403)).toEqual([]);
    if (item === undefined) throw new Error('No item on the checklist');
    const note = noteName(item.id);
    theirs.doc.getText(note).insert(0, '見学者の書き込み');
    await theirs.flushed();
    await notes.flushed();
    expect(notes.doc.getText(note).toString()).toBe('');
    figure(
      9,
      `${String(tried.length)} commands, ${String(everyAct().length)} acts, ${String(statuses.length)} requests and a document, ${String((await log()).length - before.length)} events`,
    );
    expect(await log()).toEqual(before);
    for (const each of [notes, theirs]) each.close();
  });
});

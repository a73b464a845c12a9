import { randomBytes } from 'node:crypto';
import { openDocument } from '@nemawashi/server/demo/document';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import type { DoorOpened, KnockState } from '@nemawashi/shared/protocol/door';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { assess } from '../support/acts.ts';
import { LONGEST_MS } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { elsewhere, type NodeOptions, startNode } from '../support/nodes.ts';
import { newBrowser } from '../support/server.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

/** Who is here is told once a second, and pages ask every few seconds. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: LONGEST_MS, interval: 200 });

describe.skipIf(noPostgres)('people of one board on two servers', () => {
  const here = clusterHere();

  async function two(options: { a?: NodeOptions; b?: NodeOptions } = {}) {
    const url = await here.cluster.database();
    const [a, b] = [await startNode(url, options.a), await startNode(url, options.b)];
    const meeting = await openMeeting(a, { template: 'short' });
    onTestFinished(() => meeting.close());
    return { url, a, b, meeting };
  }

  const onlineOf = ({ leader }: Meeting) =>
    leader.sections.people.flatMap(({ seat, online }) => (online ? [seat] : []));

  it('Z44 see each other come and go', async () => {
    const { b, meeting } = await two();
    const { leader } = meeting;
    const rep = await meeting.join('representative', '林 浩二', 'sales');
    const there = await elsewhere(rep, b);
    const theirs = () => there.sections.people.flatMap(({ seat, online }) => (online ? [seat] : []));
    await soon(theirs).toContain(leader.seat);
    rep.close();
    // They are here by their other line.
    await soon(() => onlineOf(meeting)).toContain(rep.seat);
    there.close();
    await soon(() => onlineOf(meeting)).toEqual([leader.seat]);
  });

  it('Z45 knock at one and are let in, or turned away, by who leads at the other', async () => {
    const { b, meeting } = await two();
    const { leader, board } = meeting;
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const guest = newBrowser(b);
    const knock = (ticket: string) =>
      guest.ask<KnockState>('POST', `/api/boards/${board}/waiting`, {
        code,
        ticket,
        person: { name: '林 浩二' },
        role: 'representative',
        department: 'sales',
      });
    const answer = (ticket: string, letIn: boolean) =>
      leader.browser.ask<KnockState>('POST', `/api/boards/${board}/waiting/answers?seat=${leader.seat}`, {
        ticket,
        letIn,
      });
    await guest.ask('POST', '/api/door', { code });
    const [turned, ticket] = [randomBytes(15).toString('base64url'), randomBytes(15).toString('base64url')];
    expect(await knock(turned)).toEqual({ kind: 'waiting' });
    await leader.until(({ waiting }) => waiting?.length === 1);
    await answer(turned, false);
    await soon(() => knock(turned)).toEqual({ kind: 'turned-away' });
    expect(await knock(ticket)).toEqual({ kind: 'waiting' });
    await leader.until(({ waiting }) => waiting?.some((each) => each.ticket === ticket) === true);
    await answer(ticket, true);
    await soon(() => knock(ticket)).toMatchObject({ kind: 'let-in' });
    const state = await knock(ticket);
    if (state.kind !== 'let-in') throw new Error(state.kind);
    const client = await guest.open(board, state.seat);
    expect(client.own.person.name).toBe('林 浩二');
    await leader.until(({ waiting }) => waiting?.length === 0);
    client.close();
  });

  it('Z46 raise a hand at one, and are given the floor at the other; the queue is one, and ends with its topic', async () => {
    const { b, meeting } = await two();
    const { leader } = meeting;
    const [one, two_] = [
      await meeting.join('representative', '林 浩二', 'sales'),
      await meeting.join('executive', '山本 健一'),
    ];
    const there = await elsewhere(one, b);
    await Promise.all([there.act({ type: 'askToSpeak', asks: true }), two_.act({ type: 'askToSpeak', asks: true })]);
    for (const each of [leader, there]) await each.until(({ speaking }) => speaking.queue.length === 2);
    expect(there.sections.speaking).toEqual(leader.sections.speaking);
    expect(await leader.act({ type: 'giveFloor', seat: one.seat })).toMatchObject({ ok: true });
    await there.until(({ speaking }) => speaking.speaker === one.seat);
    // Of two who press at once one is too late, and is told.
    const leads = await elsewhere(leader, b);
    const pressed = await Promise.all([leader, leads].map((each) => each.act({ type: 'giveFloor', seat: two_.seat })));
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    await there.act({ type: 'askToSpeak', asks: true });
    await leader.do({ type: 'startAssessment' });
    for (const each of [leader, there])
      await each.until(({ speaking }) => speaking.speaker === null && speaking.queue.length === 0);
  });

  it('Z47 are here no longer ten seconds after their server has died without a word', async () => {
    const beats: (() => void)[] = [];
    const never: NodeOptions = { every: () => () => undefined };
    const byHand: NodeOptions = {
      every(_ms, act) {
        beats.push(act);
        return () => undefined;
      },
    };
    const { a, b, url, meeting } = await two({ a: byHand, b: never });
    const rep = await meeting.join('representative', '林 浩二', 'sales');
    rep.close();
    const there = await elsewhere(rep, b);
    await soon(() => onlineOf(meeting)).toContain(rep.seat);
    beats.forEach((beat) => beat());
    expect(onlineOf(meeting)).toContain(rep.seat);
    // As if so long had gone by since it said that it was there: its line isn't closed.
    await here.cluster.run(`update nodes set at = at - interval '10 seconds'`, new URL(url).pathname.slice(1));
    beats.forEach((beat) => beat());
    await soon(() => onlineOf(meeting)).toEqual([meeting.leader.seat]);
    expect(there.line.connected).toBe(true);
    expect(a.complaints).toEqual([]);
  });

  it('Z42 type into one document, and each has the other’s text', async () => {
    const { a, b, meeting } = await two();
    const rep = await meeting.join('representative', '林 浩二', 'sales');
    const there = await elsewhere(rep, b);
    await assess(meeting, [rep], () => 3);
    await there.until(({ board }) => board.documents.notes !== null);
    const subject: string = meeting.leader.sections.board.rounds[0]?.subjects[0] ?? expect.unreachable();
    const item = noteName(subject);
    const [here_, over] = [await openDocument(meeting.leader, 'notes'), await openDocument(there, 'notes')];
    onTestFinished(() => [here_, over].forEach((each) => each.close()));
    const said = ({ doc }: typeof over) => doc.getText(item).toString();
    for (const word of ['一', '二', '三', '四']) {
      here_.doc.getText(item).insert(0, word);
      over.doc.getText(item).insert(0, word.repeat(2));
    }
    await Promise.all([here_.flushed(), over.flushed()]);
    await soon(() => said(here_).length).toBe(12);
    await soon(() => said(over)).toBe(said(here_));
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  });
});

import type { BoardClient } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { closeRound, gather } from '../support/acts.ts';
import { LONGEST_MS } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { elsewhere, type Node, startNode } from '../support/nodes.ts';
import { newBrowser } from '../support/server.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

/** What of a board is in its log, and so the same wherever it is looked at. */
const lasting = ({ sections: { people, speaking: _speaking, waiting: _waiting, ...rest } }: BoardClient) => ({
  ...rest,
  people: people.map(({ online: _online, ...person }) => person),
});

describe.skipIf(noPostgres)('two servers on one database', () => {
  const here = clusterHere();

  async function two(): Promise<{ a: Node; b: Node; meeting: Meeting }> {
    const url = await here.cluster.database();
    const [a, b] = [await startNode(url), await startNode(url)];
    const meeting = await openMeeting(a, { template: 'short' });
    onTestFinished(() => meeting.close());
    return { a, b, meeting };
  }

  /** People who answer, by turns on either. */
  async function answering({ b, meeting }: Awaited<ReturnType<typeof two>>, people = 6) {
    const voters = await gather(
      meeting,
      Array.from({ length: people }, (_, n) => [`回答者 ${String(n)}`, ...(n % 3 === 0 ? [] : ['sales'])] as never),
    );
    const across = await Promise.all(
      voters.map((voter, n) => (n % 2 === 0 ? Promise.resolve(voter) : elsewhere(voter, b))),
    );
    await meeting.leader.do({ type: 'startAssessment' });
    await Promise.all(across.map((voter) => voter.until(({ progress }) => progress.round !== null)));
    const [round] = meeting.leader.sections.board.rounds;
    if (round === undefined) throw new Error('No round');
    const votes = across.flatMap((voter, who) =>
      round.subjects.map((subject, index) => ({ voter, subject, value: (((who + index) % 5) + 1) as AnswerValue })),
    );
    const send = ({ voter, subject, value }: (typeof votes)[number]) => voter.answer(round.id, subject, value);
    return { across, round, votes, send };
  }

  const answersIn = async ({ store }: Node, { board }: Meeting) =>
    (await store.events.read(board)).flatMap(({ seat, body }) => {
      const event = JSON.parse(body) as BoardEvent;
      return event.type === 'answered' ? [`${String(seat)} ${event.subject} ${String(event.value)}`] : [];
    });
  const said = (votes: Awaited<ReturnType<typeof answering>>['votes']) =>
    votes.map(({ voter, subject, value }) => `${voter.seat} ${subject} ${String(value)}`).sort();

  async function agree(one: BoardClient, other: BoardClient): Promise<void> {
    await expect.poll(() => JSON.stringify(lasting(other)) === JSON.stringify(lasting(one))).toBe(true);
    expect(lasting(other)).toEqual(lasting(one));
  }

  it('Z31 Z32 answers on both count once each, and both show the same, before and after the reveal', async () => {
    const set = await two();
    const { a, b, meeting } = set;
    const { votes, send } = await answering(set);
    const acks = await Promise.all(votes.map(send));
    expect(acks.filter(({ ok }) => !ok)).toEqual([]);
    expect((await answersIn(a, meeting)).sort()).toEqual(said(votes));
    const there = await elsewhere(meeting.leader, b);
    await agree(meeting.leader, there);
    await closeRound(there);
    await meeting.leader.until(({ assessment }) => assessment !== null);
    await agree(meeting.leader, there);
    expect((await verifyAll(b.store)).boards.every(({ problem }) => problem === null)).toBe(true);
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  });

  it('Z32 answers on both against a close: what was acknowledged is counted, and nothing else', async () => {
    const set = await two();
    const { a, b, meeting } = set;
    const { votes, send, round } = await answering(set);
    const there = await elsewhere(meeting.leader, b);
    const sent = votes.map(send);
    await sent[3];
    const closed = there.send({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    const acks = await Promise.all(sent);
    expect(await closed).toMatchObject({ ok: true });
    const refused = acks.flatMap((ack) => (ack.ok ? [] : [ack.refusal.kind]));
    expect(new Set(refused).size).toBeLessThan(2);
    const counted = said(votes.filter((_vote, index) => acks[index]?.ok === true));
    expect((await answersIn(a, meeting)).sort()).toEqual(counted);
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  });

  it('Z33 what was answered on one is known on the other at once: a seat, a link, a command that is sent again', async () => {
    const { a, b, meeting } = await two();
    // In memory on both.
    await elsewhere(meeting.leader, b);
    for (let times = 0; times < 5; times += 1) {
      const link = await meeting.makeLink('executive');
      const browser = newBrowser(b);
      const { seat } = await browser.join(meeting.board, link, { name: `社長 ${String(times)}` });
      const back = newBrowser(a);
      back.cookie = browser.cookie;
      const client = await back.open(meeting.board, seat);
      const again = await elsewhere(client, b);
      const command = { type: 'changeSetup', title: `題 ${String(times)}` } as const;
      const there = await elsewhere(meeting.leader, b);
      const id = `again-${String(times).padStart(20, '0')}` as never;
      expect(await there.send(command, id)).toEqual(await meeting.leader.send(command, id));
      for (const each of [client, again, there]) each.close();
    }
  });

  it('Z34 one’s own answer is shown on one’s device on the other, and who was taken off is out there too', async () => {
    const set = await two();
    const { b, meeting } = set;
    const { across, round } = await answering(set, 2);
    const [first, second] = across;
    const [subject] = round.subjects;
    if (first === undefined || second === undefined || subject === undefined) throw new Error('Nobody came');
    const device = await elsewhere(first, b);
    expect(await first.answer(round.id, subject, 4)).toMatchObject({ ok: true });
    await device.until((_sections, own) => JSON.stringify(own).includes('"value":4'));
    const out = new Promise((resolve) => second.line.once('disconnect', resolve));
    await meeting.leader.do({ type: 'removePerson', seat: second.seat, revokeLink: false });
    await out;
  });

  it('Z35 a board deleted on one is gone on the other: who is on it is told, and nothing more is written', async () => {
    const { a, b, meeting } = await two();
    const there = await elsewhere(meeting.leader, b);
    const told = there.deleted();
    const { leader, board } = meeting;
    const { title } = leader.sections.board;
    await leader.browser.ask('POST', `/api/boards/${board}/deletion?seat=${leader.seat}`, { title });
    const { at } = await told;
    expect(await b.store.deletedAt(board)).toBe(at);
    const asked = (who: BoardClient) => who.browser.request('GET', `/api/boards/${board}/line?seat=${leader.seat}`);
    expect(await asked(there)).toEqual(await asked(leader));
    expect((await asked(there)).body).toMatchObject({ refusal: { kind: 'board-deleted' } });
    expect((await b.store.events.check(board)).problem).toBeNull();
    expect([...a.complaints, ...b.complaints].filter((line) => !line.includes('a board was deleted'))).toEqual([]);
  });
});

import type { BoardClient } from '@nemawashi/server/demo/client';
import type { BoardCreated, EarlierSetUp } from '@nemawashi/shared/protocol/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, ordinaryBoard, startServer, type TestServer } from '../support/server.ts';

describe('a board made from an earlier one', () => {
  let server: TestServer;
  let meeting: Meeting;
  let executive: BoardClient;
  const setUp = (client: BoardClient) =>
    client.browser.request('GET', `/api/boards/${client.board}/set-up?seat=${client.seat}`);
  const from = ({ board, seat }: BoardClient, people = true) => ({ board, seat, people });

  beforeAll(async () => {
    server = await startServer();
    meeting = await openMeeting(server, { template: 'short', privacy: 'anonymous' });
    const { leader } = meeting;
    executive = await meeting.join('executive', { name: '山田 花子', jobTitle: '取締役', reading: 'やまだ' });
    await meeting.join('representative', '田中 太郎', leader.sections.setup.departments[0]?.id);
    const [item] = leader.sections.setup.checklist;
    if (item === undefined) throw new Error('No item');
    await leader.do({ type: 'dropItem', item: item.id });
    const { weighing } = leader.sections.setup;
    await leader.do({ type: 'changeWeighing', weighing: { ...weighing, quorum: 0.75 } });
    // What is on disk is shown a little later.
    await leader.until(({ setup }) => setup.weighing.quorum === 0.75 && setup.checklist.length === 9);
  });
  afterAll(async () => {
    meeting.close();
    await server.stop();
  });

  it('O9 O11 what it would start with is told to whoever leads, and to nobody else', async () => {
    const { leader } = meeting;
    expect((await setUp(leader)).body as EarlierSetUp).toEqual({
      board: leader.board,
      seat: leader.seat,
      title: leader.sections.board.title,
      template: 'short',
      privacy: 'anonymous',
      departments: leader.sections.setup.departments,
      items: 9,
      people: { facilitator: 0, executive: 1, representative: 1, observer: 0 },
    });
    expect(await setUp(executive)).toMatchObject({ status: 403, body: { refusal: { kind: 'not-allowed' } } });
    const stranger = newBrowser(server);
    await stranger.request('POST', '/api/session');
    const path = `/api/boards/${leader.board}/set-up?seat=${leader.seat}`;
    expect(await stranger.request('GET', path)).toMatchObject({ status: 401 });
    const wish = ordinaryBoard({ from: from(leader) });
    expect(await stranger.request('POST', '/api/boards', wish)).toMatchObject({ status: 401 });
    expect(
      await executive.browser.request('POST', '/api/boards', ordinaryBoard({ from: from(executive) })),
    ).toMatchObject({
      status: 403,
    });
  });

  it('O9 O10 O11 is another board with that set-up and those people expected; the earlier one is as it was', async () => {
    const { leader } = meeting;
    const before = await server.store.events.read(leader.board);
    const { checklist, weighing, departments } = leader.sections.setup;
    const made = await leader.browser.ask<BoardCreated>(
      'POST',
      '/api/boards',
      ordinaryBoard({
        title: '次の会議',
        template: 'short',
        privacy: 'named',
        departments: [...departments],
        from: from(leader),
      }),
    );
    const opened = await leader.browser.open(made.board, made.seat);
    try {
      expect(opened.sections.setup).toMatchObject({ checklist, weighing, departments, privacy: 'named' });
      expect(opened.sections.board).toMatchObject({ title: '次の会議', phase: 'setup' });
      expect(opened.sections.people).toHaveLength(1);
      expect(opened.sections.expected).toMatchObject([
        { name: '山田 花子', jobTitle: '取締役', reading: 'やまだ', role: 'executive', seat: null },
        { name: '田中 太郎', role: 'representative', department: departments[0]?.id, seat: null },
      ]);
      const stored = JSON.stringify(await server.store.events.read(made.board));
      for (const theirs of [leader.board, leader.seat, executive.seat, ...meeting.links.map(({ link }) => link)])
        expect(stored).not.toContain(theirs);
    } finally {
      opened.close();
    }
    expect(await server.store.events.read(leader.board)).toEqual(before);
    const without = await leader.browser.ask<BoardCreated>(
      'POST',
      '/api/boards',
      ordinaryBoard({ from: from(leader, false) }),
    );
    const alone = await leader.browser.open(without.board, without.seat);
    expect(alone.sections.expected).toEqual([]);
    expect(alone.sections.setup.checklist).toHaveLength(9);
    alone.close();
  });

  it('O12 whoever leads is told so of each board of theirs', async () => {
    const { leader } = meeting;
    const known = async (client: BoardClient) =>
      (await client.browser.ask<{ board: string; leads: boolean }[]>('GET', '/api/boards')).find(
        ({ board }) => board === leader.board,
      );
    expect(await known(leader)).toMatchObject({ leads: true });
    expect(await known(executive)).toMatchObject({ leads: false });
    await leader.do({ type: 'shareLead', seat: executive.seat, leads: true });
    expect(await known(executive)).toMatchObject({ leads: true });
  });
});

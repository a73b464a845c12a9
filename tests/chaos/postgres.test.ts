import { newCommandId } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { openPostgresStore } from '@nemawashi/server/store/postgres/postgres-store';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import { Wire } from '@nemawashi/server/store/postgres/testing/wire';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { answeringRoom, type Room } from '../support/answering-room.ts';
import { startChildServer } from '../support/child-server.ts';
import { LONGEST_MS, scaled } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const PEOPLE = scaled(10, 40);

describe.skipIf(noPostgres)('a server whose boards are in PostgreSQL', () => {
  const here = clusterHere();

  const serve = (folder: string, url: string, port = 0) => startChildServer(folder, port, [], { DATABASE_URL: url });

  async function served(at: number | null = null) {
    const folder = await newFolder();
    const url = await here.cluster.database();
    const name = new URL(url).pathname.slice(1);
    const server = await serve(folder, here.cluster.url(name, at));
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const room = await answeringRoom(server, PEOPLE);
    return { folder, url, name, server, room };
  }

  /** What each answer says in the log, as often as it stands there. Asked when no server has the database. */
  async function answersIn(folder: string, url: string, board: BoardId) {
    const store = await openPostgresStore({ url, most: 2, folder });
    try {
      expect((await verifyAll(store)).boards.every(({ problem }) => problem === null)).toBe(true);
      const said = new Map<string, AnswerValue[]>();
      for (const { seat, body } of await store.events.read(board)) {
        const event = JSON.parse(body) as BoardEvent;
        if (event.type !== 'answered') continue;
        const key = [seat, event.subject].join(' ');
        said.set(key, [...(said.get(key) ?? []), event.value]);
      }
      return said;
    } finally {
      await store.close();
    }
  }

  const votesOf = ({ voters, subjects }: Room) =>
    voters.flatMap((voter, who) =>
      subjects.map((subject, index) => ({
        voter,
        subject,
        value: (((who + index) % 5) + 1) as AnswerValue,
        id: newCommandId(),
        key: [voter.seat, subject].join(' '),
      })),
    );
  type Vote = ReturnType<typeof votesOf>[number];
  const send = ({ round }: Room, { voter, subject, value, id }: Vote) =>
    voter.send({ type: 'answer', round, subject, value, replaces: 0 }, id);

  /** Everybody answers everything, again and again as long as they are told that it wasn't saved; `happening`: when a third is. */
  async function answeredDespite(room: Room, happening: () => Promise<unknown>): Promise<readonly Vote[]> {
    const votes = votesOf(room);
    let acknowledged = 0;
    const happens: Promise<unknown>[] = [];
    await Promise.all(
      votes.map(async (vote) => {
        for (;;) {
          const ack = await send(room, vote);
          if (ack.ok) break;
          expect(ack.refusal.kind).toBe('not-saved');
          await Promise.all(happens);
        }
        if ((acknowledged += 1) >= votes.length / 3 && happens.length === 0) happens.push(happening());
      }),
    );
    await Promise.all(happens);
    return votes;
  }

  const once = (votes: readonly Vote[]) => new Map(votes.map(({ key, value }) => [key, [value]]));

  it('Z11 V10 killed while everybody answers: no acknowledged answer is lost, and each counts once, sent again too', async () => {
    const { folder, url, server, room } = await served();
    const votes = votesOf(room);
    const acknowledged = new Set<Vote>();
    await new Promise<void>((resolve) => {
      for (const vote of votes)
        void send(room, vote).then((ack) => {
          if (ack.ok) acknowledged.add(vote);
          if (acknowledged.size >= votes.length / 3) resolve();
        });
    });
    await server.end('SIGKILL');
    const kept = [...acknowledged];
    const found = await answersIn(folder, url, room.board);
    for (const { key, value } of kept) expect(found.get(key)).toEqual([value]);
    for (const { line } of room.voters) line.disconnect();
    const next = await serve(folder, url, server.port);
    for (const { line } of room.voters) line.connect();
    // All of them, those that were acknowledged too: the same command has the same receipt.
    for (const ack of await Promise.all(votes.map((vote) => send(room, vote)))) expect(ack).toMatchObject({ ok: true });
    expect(await next.end('SIGTERM')).toBe(0);
    expect(await answersIn(folder, url, room.board)).toEqual(once(votes));
  });

  it('Z11 the database stopped as by a power cut and started again: nothing acknowledged is lost, nothing counts twice', async () => {
    const { folder, url, server, room } = await served();
    const votes = await answeredDespite(room, async () => {
      await here.cluster.down('immediate');
      await here.cluster.up();
    });
    expect(await server.end('SIGTERM')).toBe(0);
    expect(await answersIn(folder, url, room.board)).toEqual(once(votes));
  });

  it('Z11 Z12 cut off from the database, also in the middle of a commit: the same', async () => {
    const wire = await Wire.to(here.cluster.socket);
    onTestFinished(() => wire.close());
    const { folder, url, server, room } = await served(wire.port);
    let left = scaled(3, 30);
    const votes = await answeredDespite(room, async () => {
      for (; left > 0; left -= 1) {
        wire.next = left % 2 === 0 ? 'lost' : 'unanswered';
        // It writes something too, if nobody answers any more; perhaps it fails before it comes to a commit.
        while (wire.isPending) await room.leader.browser.request('GET', '/readyz');
        wire.cut();
      }
    });
    expect(await server.end('SIGTERM')).toBe(0);
    expect(await answersIn(folder, url, room.board)).toEqual(once(votes));
  });

  it('Z11 answers against a close: what was acknowledged is counted, and nothing else', async () => {
    const { folder, url, server, room } = await served();
    const votes = votesOf(room);
    const sent = votes.map((vote) => send(room, vote));
    const closed = room.leader.send({ type: 'closeRound', round: room.round, reveal: 'everyone' });
    const acks = await Promise.all(sent);
    expect(await closed).toMatchObject({ ok: true });
    expect(await server.end('SIGTERM')).toBe(0);
    const counted = once(votes.filter((_vote, index) => acks[index]?.ok === true));
    expect(await answersIn(folder, url, room.board)).toEqual(counted);
  });

  it('Z11 no room left: told that it wasn’t saved, /readyz says so, and the same server goes on when there is room', async () => {
    const { folder, url, name, server, room } = await served();
    const [first, second] = votesOf(room);
    if (first === undefined || second === undefined) throw new Error('Nobody came');
    const ready = async () => (await room.leader.browser.request('GET', '/readyz')).status;
    expect(await send(room, first)).toMatchObject({ ok: true });
    // As the server says it whose disk is full.
    await here.cluster.run(
      `create function full_disk() returns trigger language plpgsql as
         $$begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end$$;
       create trigger full_disk before insert on events execute function full_disk();
       create trigger full_disk before insert on readiness execute function full_disk()`,
      name,
    );
    expect(await ready()).toBe(503);
    expect(await send(room, second)).toMatchObject({ ok: false, refusal: { kind: 'not-saved' } });
    await here.cluster.run('drop trigger full_disk on events; drop trigger full_disk on readiness', name);
    expect(await ready()).toBe(200);
    expect(await send(room, second)).toMatchObject({ ok: true });
    expect(await server.end('SIGTERM')).toBe(0);
    expect(await answersIn(folder, url, room.board)).toEqual(once([first, second]));
  });
});

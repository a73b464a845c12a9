import { Browser, type BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { openPostgresStore } from '@nemawashi/server/store/postgres/postgres-store';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import { Wire } from '@nemawashi/server/store/postgres/testing/wire';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { answeringRoom, type Room } from '../support/answering-room.ts';
import { LONGEST_MS, scaled } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { type NodeProcess, type Served, startBehindNginx } from '../support/node-processes.ts';
import { findProxy } from '../support/real-proxy.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const PEOPLE = scaled(10, 60);
/** How soon everybody is to see the same again. Milliseconds. */
const AGREED = 10_000;
const nginx = findProxy('nginx') ?? '';

describe.skipIf(noPostgres || nginx === '')('two servers behind nginx, while everybody answers', () => {
  const here = clusterHere();

  async function served(at: number | null = null): Promise<Served & { url: string; room: Room }> {
    const url = await here.cluster.database();
    const name = new URL(url).pathname.slice(1);
    const set = await startBehindNginx(nginx, [url, here.cluster.url(name, at)]);
    onTestFinished(() => set.close());
    return { ...set, url, room: await answeringRoom({ origin: set.site }, PEOPLE) };
  }

  /** Sent again on whichever line there is, until it is acknowledged, as a page does. */
  async function persisted(voter: BoardClient, send: () => Promise<Ack>): Promise<void> {
    for (;;) {
      const gone = Promise.withResolvers<null>();
      const lost = () => gone.resolve(null);
      voter.line.once('disconnect', lost);
      const ack = voter.line.connected ? await Promise.race([send(), gone.promise]) : null;
      voter.line.off('disconnect', lost);
      if (ack?.ok === true) return;
      if (ack !== null) expect(ack.refusal.kind).toBe('not-saved');
      else if (!voter.line.connected) await new Promise<void>((resolve) => voter.line.once('connect', resolve));
    }
  }

  /** Everybody answers everything; `happening`: once a third of it is acknowledged. Answers what has to stand in the log. */
  async function answeredDespite(room: Room, happening: () => Promise<unknown>): Promise<readonly string[]> {
    const votes = room.voters.flatMap((voter, who) =>
      room.subjects.map((subject, index) => ({ voter, subject, value: (((who + index) % 5) + 1) as AnswerValue })),
    );
    let acknowledged = 0;
    const third = Promise.withResolvers<null>();
    // One after the other for each person: it goes on while it happens.
    const answered = room.voters.map(async (voter) => {
      for (const { subject, value } of votes.filter((vote) => vote.voter === voter)) {
        const id = newCommandId();
        const command = { type: 'answer', round: room.round, subject, value, replaces: 0 } as const;
        await persisted(voter, () => voter.send(command, id));
        if ((acknowledged += 1) >= votes.length / 3) third.resolve(null);
      }
    });
    await third.promise;
    await happening();
    await Promise.all(answered);
    return votes.map(({ voter, subject, value }) => `${voter.seat} ${subject} ${String(value)}`).sort();
  }

  async function answersIn(url: string, { board }: Room): Promise<readonly string[]> {
    const store = await openPostgresStore({ url, most: 2, folder: await newFolder() });
    onTestFinished(() => store.close());
    expect((await verifyAll(store)).boards.every(({ problem }) => problem === null)).toBe(true);
    return (await store.events.read(board))
      .flatMap(({ seat, body }) => {
        const event = JSON.parse(body) as BoardEvent;
        return event.type === 'answered' ? [`${String(seat)} ${event.subject} ${String(event.value)}`] : [];
      })
      .sort();
  }

  /** As whoever leads sees it on that server. */
  async function seenAt({ origin }: Pick<NodeProcess, 'origin'>, { leader }: Room, site: string): Promise<BoardClient> {
    const browser = new Browser(origin, { page: site });
    browser.cookie = leader.browser.cookie;
    const client = await browser.open(leader.board, leader.seat);
    onTestFinished(() => client.close());
    return client;
  }

  async function agree({ site, nodes, room }: Served & { room: Room }): Promise<void> {
    const seen = await Promise.all(nodes.map((each) => seenAt(each, room, site)));
    const all = [room.leader, ...seen];
    const { line } = room.leader;
    if (!line.connected) await new Promise<void>((resolve) => line.once('connect', resolve));
    const shown = ({ sections: { progress, assessment } }: BoardClient) => JSON.stringify([progress, assessment]);
    const alike = () => new Set(all.map(shown)).size;
    await expect.poll(alike, { timeout: AGREED }).toBe(1);
    await seen[1]?.do({ type: 'closeRound', round: room.round, reveal: 'everyone' });
    // Through the proxy, at the one, at the other.
    const revealed = () => all.map(({ line, sections }) => line.connected && sections.assessment !== null);
    await expect.poll(revealed, { timeout: AGREED }).toEqual([true, true, true]);
    expect(alike()).toBe(1);
  }

  it('Z36 one is killed: no acknowledged answer is lost, none counts twice, and all see the same', async () => {
    const set = await served();
    const { nodes, room, url } = set;
    const answers = await answeredDespite(room, () => nodes[1].end('SIGKILL'));
    expect(await answersIn(url, room)).toEqual(answers);
    await nodes[1].start();
    await agree(set);
  });

  it('Z36 one is cut off from the database: the same, and it goes on by itself', async () => {
    const wire = await Wire.to(here.cluster.socket);
    onTestFinished(() => wire.close());
    const set = await served(wire.port);
    const { nodes, room, url, site } = set;
    const ready = async () => (await fetch(`${nodes[1].origin}/readyz`)).status;
    const answers = await answeredDespite(room, async () => {
      wire.isDown = true;
      wire.cut();
      await expect.poll(ready, { timeout: LONGEST_MS }).toBe(503);
      // The other one goes on meanwhile.
      await (await seenAt(nodes[0], room, site)).do({ type: 'setDue', at: 1_800_000_000_000 });
      wire.isDown = false;
      await expect.poll(ready, { timeout: LONGEST_MS }).toBe(200);
    });
    expect(await answersIn(url, room)).toEqual(answers);
    await agree(set);
  });

  it('Z37 all are restarted in turn: the same', async () => {
    const set = await served();
    const { nodes, room, url } = set;
    const answers = await answeredDespite(room, async () => {
      for (const each of nodes) {
        expect(await each.end('SIGTERM')).toBe(0);
        await each.start();
      }
    });
    expect(await answersIn(url, room)).toEqual(answers);
    await agree(set);
  });
});

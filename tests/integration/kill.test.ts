import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { BoardId, CommandId, SeatId, SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChildServer } from '../support/child-server.ts';
import { newBrowser, ordinaryBoard } from '../support/server.ts';

const VOTERS = 200;
/** Of 4,400 votes, the server is killed when so many have been acknowledged. */
const KILLED_AFTER = 1000;
/** On a machine that does much else meanwhile; alone it takes a tenth of it. Milliseconds. */
const LONGEST_MS = 300_000;

interface Vote {
  readonly client: BoardClient;
  readonly id: CommandId;
  readonly subject: SubjectId;
  readonly value: AnswerValue;
}

/** The answers in a board's log, by seat and subject. Opened when no server holds the file. */
async function answersInLog(folder: string, board: BoardId) {
  const store = await openSqliteStore(join(folder, 'nemawashi.sqlite'));
  const events = await store.events.read(board);
  await store.close();
  const answers = new Map<string, { value: AnswerValue; revision: number; times: number }>();
  for (const { seat, body } of events) {
    const event = JSON.parse(body) as BoardEvent;
    if (event.type !== 'answered') continue;
    const key = `${seat ?? ''} ${event.subject}`;
    answers.set(key, { value: event.value, revision: event.revision, times: (answers.get(key)?.times ?? 0) + 1 });
  }
  return { answers, gapless: events.every(({ seq }, index) => seq === index + 1) };
}

const key = (seat: SeatId, subject: SubjectId): string => `${seat} ${subject}`;

describe('a server killed while 200 people vote', () => {
  it(
    'V10 has every acknowledged vote in its log, and counts each of the others once when it is sent again',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'nemawashi-kill-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const first = await startChildServer(folder);
      const maker = newBrowser(first);
      const { board, seat, links } = await maker.createBoard(ordinaryBoard());
      const leader = await maker.open(board, seat);
      const link = (role: string) => links.find((each) => each.role === role) ?? expect.fail(`no link for ${role}`);
      const clients = await Promise.all(
        Array.from({ length: VOTERS }, async (_, index) => {
          const browser = newBrowser(first);
          const executive = index % 10 === 0;
          const role = link(executive ? 'executive' : 'representative');
          const joined = await browser.join(
            board,
            role,
            { name: `投票者 ${String(index)}` },
            executive ? null : 'sales',
          );
          return browser.open(board, joined.seat);
        }),
      );
      onTestFinished(() => [leader, ...clients].forEach((client) => client.close()));
      await leader.do({ type: 'startAssessment' });
      await Promise.all(clients.map((client) => client.until(({ progress }) => progress.round !== null)));
      const [round] = leader.sections.board.rounds;
      if (round === undefined) throw new Error('No round');

      const votes = clients.flatMap((client, voter) =>
        round.subjects.map((subject, index): Vote => ({
          client,
          id: newCommandId(),
          subject,
          value: (((voter + index) % 5) + 1) as AnswerValue,
        })),
      );
      const acknowledged = new Set<Vote>();
      const cast = async (vote: Vote) => {
        const { client, id, subject, value } = vote;
        const ack = await client.send({ type: 'answer', round: round.id, subject, value, replaces: 0 }, id);
        if (!ack.ok) throw new Error(ack.refusal.kind);
        acknowledged.add(vote);
      };
      // Votes that the killed server never answers stay open: they are sent again below.
      const killed = new Promise<number | null>((resolve) => {
        for (const vote of votes)
          void cast(vote).then(() => {
            // Acknowledgements come many at a time.
            if (acknowledged.size >= KILLED_AFTER) resolve(first.end('SIGKILL'));
          });
      });
      await killed;
      for (const client of clients) client.line.disconnect();
      leader.line.disconnect();

      const kept = new Set(acknowledged);
      const after = await answersInLog(folder, board);
      expect(after.gapless).toBe(true);
      expect(kept.size).toBeGreaterThanOrEqual(KILLED_AFTER);
      for (const { client, subject, value } of kept)
        expect(after.answers.get(key(client.seat, subject))).toEqual({ value, revision: 1, times: 1 });

      const second = await startChildServer(folder, first.port);
      const lost = votes.filter((vote) => !kept.has(vote));
      for (const client of clients) client.line.connect();
      await Promise.all(lost.map(cast));
      expect(await second.end('SIGTERM')).toBe(0);
      const end = await answersInLog(folder, board);
      expect(end.answers.size).toBe(votes.length);
      for (const { client, subject, value } of votes)
        expect(end.answers.get(key(client.seat, subject))).toEqual({ value, revision: 1, times: 1 });
    },
    LONGEST_MS,
  );
});

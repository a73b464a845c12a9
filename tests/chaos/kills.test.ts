import { type BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { BoardId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { gather } from '../support/acts.ts';
import { type ChildServer, startChildServer } from '../support/child-server.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { openMeeting } from '../support/meeting.ts';
import { LONG, LONGEST_MS } from './long.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const KILLS = LONG ? 20 : 2;
const STOPS = LONG ? 8 : 1;

interface Room {
  readonly board: BoardId;
  readonly round: RoundId;
  readonly subjects: readonly SubjectId[];
  readonly voters: readonly BoardClient[];
}

async function room(server: ChildServer): Promise<Room> {
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = await gather(
    meeting,
    Array.from({ length: LONG ? 40 : 10 }, (_, n) => [`回答者 ${String(n)}`, ...(n % 3 === 0 ? [] : ['sales'])] as never),
  );
  await meeting.leader.do({ type: 'startAssessment' });
  await Promise.all(voters.map((voter) => voter.until(({ progress }) => progress.round !== null)));
  const [round] = meeting.leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');
  onTestFinished(() => meeting.close());
  return { board: meeting.board, round: round.id, subjects: round.subjects, voters };
}

/** Everybody answers everything for the `pass`th time; `ended` when so many answers are acknowledged. */
async function pass(room: Room, number: number, ended: () => Promise<unknown>, again: () => Promise<unknown>) {
  const votes = room.voters.flatMap((voter, who) =>
    room.subjects.map((subject, index) => ({ voter, subject, value: (((who + index + number) % 5) + 1) as AnswerValue, id: newCommandId() })),
  );
  const acknowledged = new Set<(typeof votes)[number]>();
  const cast = async (vote: (typeof votes)[number]) => {
    const { voter, subject, value, id } = vote;
    const ack = await voter.send({ type: 'answer', round: room.round, subject, value, replaces: number - 1 }, id);
    if (!ack.ok) throw new Error(ack.refusal.kind);
    acknowledged.add(vote);
  };
  await new Promise<void>((resolve) => {
    for (const vote of votes)
      void cast(vote).then(() => {
        // They come many at a time.
        if (acknowledged.size >= votes.length / 3) resolve();
      });
  });
  await ended();
  for (const { line } of room.voters) line.disconnect();
  const kept = new Set(acknowledged);
  await again();
  for (const { line } of room.voters) line.connect();
  await Promise.all(votes.filter((vote) => !kept.has(vote)).map(cast));
  return { votes, kept };
}

/** How often each answer of each revision stands in the log. */
async function answersIn(folder: string, board: BoardId): Promise<ReadonlyMap<string, number>> {
  const store = await openSqliteStore(join(folder, DATABASE));
  try {
    expect((await verifyAll(store)).boards.every(({ problem }) => problem === null)).toBe(true);
    const times = new Map<string, number>();
    for (const { seat, body } of await store.events.read(board)) {
      const event = JSON.parse(body) as BoardEvent;
      if (event.type !== 'answered') continue;
      const key = [seat, event.subject, event.revision, event.value].join(' ');
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    return times;
  } finally {
    await store.close();
  }
}

it.each([
  ['V10 H3 H5 killed', 'SIGKILL', KILLS, null],
  ['H12 stopped', 'SIGTERM', STOPS, 0],
] as const)('%s while everybody answers: no acknowledged answer is lost, none is there twice', async (_title, signal, times, code) => {
  const folder = await newFolder();
  let server = await startChildServer(folder);
  const { port } = server;
  const all = await room(server);
  const expected = new Map<string, number>();
  let longest = 0;
  for (let number = 1; number <= times; number += 1) {
    let found: ReadonlyMap<string, number> = new Map();
    const { votes, kept } = await pass(
      all,
      number,
      async () => {
        const from = performance.now();
        expect(await server.end(signal)).toBe(code);
        longest = Math.max(longest, performance.now() - from);
        found = await answersIn(folder, all.board);
      },
      async () => (server = await startChildServer(folder, port)),
    );
    const keyOf = ({ voter, subject, value }: (typeof votes)[number]) => [voter.seat, subject, number, value].join(' ');
    for (const vote of kept) expect(found.get(keyOf(vote))).toBe(1);
    for (const vote of votes) expected.set(keyOf(vote), 1);
  }
  expect(await server.end('SIGTERM')).toBe(0);
  expect(await answersIn(folder, all.board)).toEqual(expected);
  console.log(`${signal} ${String(times)} times, ${String(expected.size)} answers, gone after ${String(Math.round(longest))} ms at most`);
  // The server's own limit, with what a busy machine adds.
  if (code === 0) expect(longest).toBeLessThan(LONG ? 15_000 : 120_000);
});

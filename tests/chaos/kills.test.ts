import { newCommandId } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { answeringRoom, type Room } from '../support/answering-room.ts';
import { startChildServer } from '../support/child-server.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { figure, judged, LONGEST_MS, scaled } from '../support/figure.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const KILLS = scaled(2, 20);
const STOPS = scaled(1, 8);

/** Everybody answers everything for the `pass`th time; `ended` when so many answers are acknowledged. */
async function pass(room: Room, number: number, ended: () => Promise<unknown>, again: () => Promise<unknown>) {
  const votes = room.voters.flatMap((voter, who) =>
    room.subjects.map((subject, index) => ({
      voter,
      subject,
      value: (((who + index + number) % 5) + 1) as AnswerValue,
      id: newCommandId(),
    })),
  );
  const acknowledged = new Set<(typeof votes)[number]>();
  const from = performance.now();
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
  const perSecond = Math.round((1000 * acknowledged.size) / (performance.now() - from));
  await ended();
  for (const { line } of room.voters) line.disconnect();
  const kept = new Set(acknowledged);
  await again();
  for (const { line } of room.voters) line.connect();
  await Promise.all(votes.filter((vote) => !kept.has(vote)).map(cast));
  return { votes, kept, perSecond };
}

type Said = AnswerValue | 'erased';

/** What each answer of each revision says in the log, as often as it stands there. */
async function answersIn(folder: string, board: BoardId): Promise<ReadonlyMap<string, readonly Said[]>> {
  const store = await openSqliteStore(join(folder, DATABASE));
  try {
    expect((await verifyAll(store)).boards.every(({ problem }) => problem === null)).toBe(true);
    const said = new Map<string, readonly Said[]>();
    for (const { seat, body } of await store.events.read(board)) {
      const event = JSON.parse(body) as BoardEvent;
      if (event.type !== 'answered') continue;
      const key = [seat, event.subject, event.revision].join(' ');
      said.set(key, [...(said.get(key) ?? []), event.erased === true ? 'erased' : event.value]);
    }
    return said;
  } finally {
    await store.close();
  }
}

it.each([
  ['V10 H3 H5 killed', 'SIGKILL', KILLS, null],
  ['H12 stopped', 'SIGTERM', STOPS, 0],
] as const)(
  '%s while everybody answers: no acknowledged answer is lost, none is there twice',
  async (_title, signal, times, code) => {
    const folder = await newFolder();
    let server = await startChildServer(folder);
    const { port } = server;
    const all = await answeringRoom(server, scaled(10, 40));
    const expected = new Map<string, readonly Said[]>();
    let longest = 0;
    const rates: number[] = [];
    for (let number = 1; number <= times; number += 1) {
      let found: ReadonlyMap<string, readonly Said[]> = new Map();
      const { votes, kept, perSecond } = await pass(
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
      rates.push(perSecond);
      const keyOf = ({ voter, subject }: (typeof votes)[number]) => [voter.seat, subject, number].join(' ');
      for (const vote of kept) expect(found.get(keyOf(vote))).toEqual([vote.value]);
      for (const vote of votes) expected.set(keyOf(vote), [vote.value]);
    }
    expect(await server.end('SIGTERM')).toBe(0);
    const found = await answersIn(folder, all.board);
    // What was said in an earlier pass is erased sooner or later; never what was said in the last.
    for (const [key, said] of expected)
      if (!key.endsWith(` ${String(times)}`) && found.get(key)?.[0] === 'erased') expected.set(key, ['erased']);
      else expect(found.get(key)).toEqual(said);
    expect(found).toEqual(expected);
    const row = code === 0 ? 21 : 1;
    figure(row, `${signal} ${String(times)} times over ${String(expected.size)} answers: none lost, none twice`);
    // All are sent at once, to a server that has just started: more than 200 a second, whatever it gets through.
    figure(
      row,
      `${String(Math.min(...rates))} to ${String(Math.max(...rates))} acknowledged a second when it was ended`,
    );
    if (code === 0) judged(21, 'ms until it was gone after SIGTERM under load', longest, 15_000);
  },
);

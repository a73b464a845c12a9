/** From a facilitator's press on "close and reveal" to the last of 200 clients holding the outcome, server and clients apart. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { startChildServer } from '../support/child-server.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';

const BOARDS = 5;
const VOTERS = 200;
const EXECUTIVES = 20;
const departments = DEFAULT_TEMPLATE.departments;

async function reveal(origin: string, seed: number): Promise<number> {
  const meeting = await openMeeting({ origin });
  try {
    const voters: BoardClient[] = [];
    for (let who = 0; who < VOTERS; who += 1)
      voters.push(
        who < EXECUTIVES
          ? await meeting.join('executive', `経営${String(who)}`)
          : await meeting.join('representative', `代表${String(who)}`, departments[who % departments.length]?.id),
      );
    await meeting.leader.do({ type: 'startAssessment' });
    await Promise.all(
      voters.map((voter, who) =>
        answerAll(voter, (item) => (((who * 7 + item * 3 + seed) % 5) + 1) as 1 | 2 | 3 | 4 | 5),
      ),
    );
    const round = meeting.leader.sections.board.rounds.at(-1);
    if (round === undefined) throw new Error('No round');
    const began = performance.now();
    const seen = Promise.all(voters.map((voter) => voter.until(({ assessment }) => assessment !== null)));
    await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    await seen;
    return performance.now() - began;
  } finally {
    meeting.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'nemawashi-bench-'));
const server = await startChildServer(folder);
try {
  const [first = 0, ...later] = await series(server.origin);
  const median = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
  console.log(`${String(VOTERS)} voters, first board of a fresh server: ${first.toFixed(0)} ms`);
  console.log(`boards after it, median of ${String(later.length)}: ${median.toFixed(0)} ms`);
} finally {
  await server.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}

async function series(origin: string): Promise<number[]> {
  const times: number[] = [];
  for (let board = 0; board < BOARDS; board += 1) times.push(await reveal(origin, board));
  return times;
}

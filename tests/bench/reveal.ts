/**
 * From a facilitator's press on "close and reveal" to the last of 200 clients holding the outcome, server and clients apart,
 * and how many bytes each is sent by it. `node tests/bench/reveal.ts [people] [boards]`.
 */
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';
import { LightClient } from './support/light-client.ts';
import { startMeasured } from './support/measured-server.ts';

const [VOTERS = 200, BOARDS = 5] = process.argv.slice(2).map(Number);
const EXECUTIVES = Math.round(VOTERS / 10);
const { departments } = DEFAULT_TEMPLATE;

interface Revealed {
  readonly ms: number;
  /** What a voter was sent between the press and the outcome. */
  readonly bytes: number;
  readonly hold: { readonly wall: number; readonly cpu: number };
}

const server = await startMeasured();

async function reveal(seed: number): Promise<Revealed> {
  const meeting = await openMeeting(server);
  const voters: LightClient[] = [];
  try {
    for (let who = 0; who < VOTERS; who += 1) {
      const executive = who < EXECUTIVES;
      const browser = newBrowser(server);
      const { seat } = await browser.join(
        meeting.board,
        meeting.link(executive ? 'executive' : 'representative'),
        { name: `${executive ? '経営' : '代表'}${String(who)}` },
        executive ? null : (departments[who % departments.length]?.id ?? null),
      );
      voters.push(await LightClient.open(browser, meeting.board, seat));
    }
    await meeting.leader.do({ type: 'startAssessment' });
    await meeting.leader.until(({ progress }) => progress.round !== null);
    const round = meeting.leader.sections.board.rounds.at(-1);
    if (round === undefined) throw new Error('No round');
    const answers = voters.map(async (voter, who) => {
      for (const [item, subject] of round.subjects.entries()) {
        const value = (((who * 7 + item * 3 + seed) % 5) + 1) as AnswerValue;
        await voter.do({ type: 'answer', round: round.id, subject, value, replaces: 0 });
      }
    });
    await Promise.all(answers);
    await meeting.leader.until(({ progress }) => progress.finishedCount === VOTERS);
    await server.held();
    const before = voters.reduce((sum, { bytes }) => sum + bytes, 0);
    const began = performance.now();
    const seen = Promise.all(voters.map((voter) => voter.hears('"assessment":{')));
    await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    await seen;
    const ms = performance.now() - began;
    const bytes = voters.reduce((sum, voter) => sum + voter.bytes, 0) - before;
    return { ms, bytes: bytes / VOTERS, hold: await server.held() };
  } finally {
    for (const voter of voters) voter.close();
    meeting.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  const boards: Revealed[] = [];
  for (let board = 0; board < BOARDS; board += 1) boards.push(await reveal(board));
  const [first, ...later] = boards;
  console.log(`${String(VOTERS)} voters, named, first board of a fresh server: ${(first?.ms ?? 0).toFixed(0)} ms`);
  if (later.length > 0)
    console.log(
      `boards after it, median of ${String(later.length)}: ${median(later.map(({ ms }) => ms)).toFixed(0)} ms`,
    );
  console.log(
    `a client is sent ${((first?.bytes ?? 0) / 1000).toFixed(1)} kB; longest hold, most of all boards:`,
    `${Math.max(...boards.map(({ hold }) => hold.wall)).toFixed(0)} ms`,
    `(of these the processor's ${Math.max(...boards.map(({ hold }) => hold.cpu)).toFixed(0)} ms)`,
  );
} finally {
  await server.stop();
}

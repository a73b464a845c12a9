/**
 * From a facilitator's press on "close and reveal" to the last client holding the outcome, server and clients apart, and how
 * many bytes each is sent by it: 200 people and 1,000, on boards with names and on boards without.
 * `node tests/bench/reveal.ts [people] [boards]` for one size alone.
 */
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { openMeeting } from '../support/meeting.ts';
import { crowd, startAssessment } from './support/crowd.ts';
import { type MeasuredServer, startMeasured } from './support/measured-server.ts';

const [only, BOARDS = 5] = process.argv.slice(2).map(Number);
/** So many come at a time. */
const UNDER_WAY = 50;

interface Revealed {
  readonly ms: number;
  /** What a voter was sent between the press and the outcome. */
  readonly bytes: number;
  readonly hold: { readonly wall: number; readonly cpu: number };
}

async function reveal(server: MeasuredServer, privacy: PrivacyMode, people: number, seed: number): Promise<Revealed> {
  const meeting = await openMeeting(server, { privacy });
  const voters = await crowd(server, meeting, people, UNDER_WAY);
  try {
    const round = await startAssessment(meeting);
    const answers = voters.map(async (voter, who) => {
      for (const [item, subject] of round.subjects.entries()) {
        const value = (((who * 7 + item * 3 + seed) % 5) + 1) as AnswerValue;
        await voter.do({ type: 'answer', round: round.id, subject, value, replaces: 0 });
      }
    });
    await Promise.all(answers);
    await meeting.leader.until(({ progress }) => progress.finishedCount === people);
    await server.held();
    const before = voters.reduce((sum, { bytes }) => sum + bytes, 0);
    const began = performance.now();
    const seen = Promise.all(voters.map((voter) => voter.hears('"assessment":{')));
    await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    await seen;
    const ms = performance.now() - began;
    const bytes = voters.reduce((sum, voter) => sum + voter.bytes, 0) - before;
    return { ms, bytes: bytes / people, hold: await server.held() };
  } finally {
    for (const voter of voters) voter.close();
    meeting.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function measure(privacy: PrivacyMode, people: number): Promise<void> {
  const server = await startMeasured();
  const boards: Revealed[] = [];
  for (let board = 0; board < BOARDS; board += 1) boards.push(await reveal(server, privacy, people, board));
  await server.stop();
  const [first, ...later] = boards;
  console.log(
    `${String(people)} voters, ${privacy}: first board of a fresh server ${(first?.ms ?? 0).toFixed(0)} ms,`,
    later.length > 0
      ? `median of ${String(later.length)} after it ${median(later.map(({ ms }) => ms)).toFixed(0)} ms;`
      : '',
    `a client is sent ${((first?.bytes ?? 0) / 1000).toFixed(1)} kB; longest hold, most of all boards:`,
    `${Math.max(...boards.map(({ hold }) => hold.wall)).toFixed(0)} ms`,
    `(of these the processor's ${Math.max(...boards.map(({ hold }) => hold.cpu)).toFixed(0)} ms)`,
  );
}

for (const people of only === undefined ? [200, 1000] : [only])
  for (const privacy of ['named', 'anonymous'] as const) await measure(privacy, people);

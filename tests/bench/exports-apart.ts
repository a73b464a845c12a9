/**
 * What thirty Excel files, asked at once of a large board, cost those who vote on another: how long their acknowledgements
 * take without and with them, and how long the server's loop is held. `node tests/bench/exports-apart.ts [people] [corrections]`.
 */
import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { atOnce } from '../support/at-once.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';
import { LightClient } from '../support/light-client.ts';
import { startAssessment } from './support/crowd.ts';
import { startMeasured } from './support/measured-server.ts';

const [people = 200, corrections = 5000] = process.argv.slice(2).map(Number);
const FILES = 30;
const OF_A_SEAT = 5;
const VOTERS = 20;
const VOTES = 1_000;
/** So many at a time where nothing is measured. */
const UNDER_WAY = 50;

const server = await startMeasured();
type Came = Awaited<ReturnType<typeof come>>;

async function come({ board, link }: Meeting, who: number) {
  const browser = newBrowser(server);
  const { seat } = await browser.join(board, link('executive'), { name: `経営 ${String(who)}` });
  return { browser, board, seat };
}
const lineOf = ({ browser, board, seat }: Came): Promise<LightClient> => LightClient.open(browser, board, seat);

const answer = (who: number, at: number): AnswerValue => (((who * 7 + at * 3) % 5) + 1) as AnswerValue;

/** A board with everything a workbook holds, and a long log. */
async function largeBoard(): Promise<readonly Came[]> {
  const meeting = await openMeeting(server);
  const came = await atOnce(UNDER_WAY, people, (who) => come(meeting, who));
  await atOnce(UNDER_WAY, corrections, async (at) => {
    const { seat } = came[at % came.length] as Came;
    const person = { name: `経営 ${String(at % came.length)}`, jobTitle: `役職${String(at)}`, reading: '' };
    await meeting.leader.do({ type: 'correctPerson', seat, person, role: 'executive', department: null });
  });
  const round = await startAssessment(meeting);
  await atOnce(UNDER_WAY, came.length, async (who) => {
    // Only now: whoever is corrected has to come back.
    const line = await lineOf(came[who] as Came);
    for (const [at, subject] of round.subjects.entries())
      await line.do({ type: 'answer', round: round.id, subject, value: answer(who, at), replaces: 0 });
    line.close();
  });
  await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  meeting.close();
  return came;
}

const quantile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

async function votes(until: () => boolean): Promise<number[]> {
  const meeting = await openMeeting(server);
  const voters = await atOnce(UNDER_WAY, VOTERS, async (who) => lineOf(await come(meeting, who)));
  const round = await startAssessment(meeting);
  const times: number[] = [];
  const ready = performance.now();
  await server.held();
  await Promise.all(
    voters.map(async (line, who) => {
      const replaces = new Map<SubjectId, number>();
      for (let at = 0; !until() && at < 100_000; at += 1) {
        const subject = round.subjects[at % round.subjects.length] as SubjectId;
        const earlier = replaces.get(subject) ?? 0;
        replaces.set(subject, earlier + 1);
        const sent = performance.now();
        await line.do({ type: 'answer', round: round.id, subject, value: answer(who, at), replaces: earlier });
        times.push(performance.now() - sent);
      }
    }),
  );
  const held = await server.held();
  console.log(
    `${String(times.length)} votes in ${((performance.now() - ready) / 1000).toFixed(1)} s, acknowledged after`,
    `${quantile(times, 0.5).toFixed(1)} ms (p50), ${quantile(times, 0.99).toFixed(1)} ms (p99), ${Math.max(...times).toFixed(0)} ms (most);`,
    `longest hold ${held.wall.toFixed(0)} ms (of these the processor's ${held.cpu.toFixed(0)} ms)`,
  );
  for (const line of voters) line.close();
  meeting.close();
  return times;
}

const ZONES = Intl.supportedValuesOf('timeZone');
try {
  const came = await largeBoard();
  let cast = 0;
  console.log(`${String(people)} people, ${String(corrections)} corrections. Without files:`);
  await votes(() => (cast += 1) > VOTES);
  let made = 0;
  const asked = performance.now();
  const files = Array.from({ length: FILES }, async (_, at) => {
    const { browser, seat, board } = came[Math.floor(at / OF_A_SEAT)] as Came;
    const zone = encodeURIComponent(ZONES[at] ?? '');
    const { status } = await browser.request('GET', `/api/boards/${board}/export/excel?seat=${seat}&zone=${zone}`);
    if (status !== 200) throw new Error(`An export was answered ${String(status)}`);
    made += 1;
    return performance.now() - asked;
  });
  console.log(`While ${String(FILES)} Excel files are made:`);
  await votes(() => made === FILES);
  const took = await Promise.all(files);
  console.log(
    `the first file came after ${(Math.min(...took) / 1000).toFixed(1)} s, the last after ${(Math.max(...took) / 1000).toFixed(1)} s`,
  );
} finally {
  await server.stop();
}

/**
 * Votes a second and how long the acknowledgement takes, with N = 20, 200 and 1,000 people who answer a whole checklist at
 * once, and whether the log holds what was acknowledged. `node tests/bench/votes.ts [people]` for one size alone.
 */
import type { SubjectId } from '@nemawashi/shared/board/ids';
import { atOnce } from '../support/at-once.ts';
import { openMeeting } from '../support/meeting.ts';
import { come, startAssessment } from './support/crowd.ts';
import { type MeasuredServer, startMeasured } from './support/measured-server.ts';

const [only] = process.argv.slice(2).map(Number);
/** So many under way a person: one types, one is on its way. */
const UNDER_WAY = 2;
/** About as many votes whatever the size, so that each runs for some seconds. */
const VOTES = 20_000;
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

async function votes(server: MeasuredServer, people: number): Promise<void> {
  const meeting = await openMeeting(server);
  const clients = await atOnce(1, people, (who) => come(server, meeting, who, 'representative'));
  const begun = Promise.all(clients.map((client) => client.hears('"phase":"assess"')));
  const round = await startAssessment(meeting);
  // What the beginning is made of isn't a vote's.
  await begun;
  await server.held();
  const received = clients.reduce((sum, { bytes }) => sum + bytes, 0);
  const times: number[] = [];
  const each = Math.ceil(VOTES / people);
  const began = performance.now();
  const voting = clients.map(async (client, who) => {
    const replaces = new Map<SubjectId, number>();
    await atOnce(UNDER_WAY, each, async (vote) => {
      const subject = round.subjects[vote % round.subjects.length] as SubjectId;
      const earlier = replaces.get(subject) ?? 0;
      replaces.set(subject, earlier + 1);
      const value = (((who + vote) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
      const sent = performance.now();
      await client.do({ type: 'answer', round: round.id, subject, value, replaces: earlier });
      times.push(performance.now() - sent);
    });
  });
  await Promise.all(voting);
  const took = performance.now() - began;
  const held = await server.held();
  const bytes = clients.reduce((sum, client) => sum + client.bytes, 0) - received;
  const logged = await server.answersOf(meeting.board);
  const sorted = times.sort((a, b) => a - b);
  console.log(
    `${String(people)} people: ${((times.length * 1000) / took).toFixed(0)} votes a second,`,
    `acknowledged after ${quantile(sorted, 0.5).toFixed(1)} ms (p50), ${quantile(sorted, 0.99).toFixed(1)} ms (p99);`,
    `${String(times.length)} acknowledged, ${String(logged)} in the log${logged === times.length ? '' : ': NOT THE SAME'};`,
    `${(bytes / times.length).toFixed(0)} bytes received for a vote;`,
    `longest hold ${held.wall.toFixed(0)} ms (of these the processor's ${held.cpu.toFixed(0)} ms)`,
  );
  if (logged !== times.length) process.exitCode = 1;
  for (const client of clients) client.close();
  meeting.close();
}

for (const people of only === undefined ? [20, 200, 1000] : [only]) {
  const server = await startMeasured();
  await votes(server, people);
  await server.stop();
}

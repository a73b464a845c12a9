/**
 * What a vote costs the server's processor at a steady pace, whatever else the machine does: people who answer at a rate of
 * their own, on one board or on many, and whether the log holds what was acknowledged.
 * `node tests/bench/steady.ts [people] [a second] [boards] [rounds] [other checkouts …]`: checkouts take turns.
 */
import { atOnce } from '../support/at-once.ts';
import { openMeeting } from '../support/meeting.ts';
import { come, startAssessment } from './support/crowd.ts';
import { startMeasured } from './support/measured-server.ts';
import { pour, type Voter, voterOf } from './support/pour.ts';

const [people = 200, perSecond = 1000, boards = 1, rounds = 3] = process.argv.slice(2, 6).map(Number);
const checkouts = [undefined, ...process.argv.slice(6)];
const SECONDS = 4;
/** Until everything is compiled that runs often. */
const WARM_SECONDS = 2;
const UNDER_WAY = 40;

interface Cost {
  readonly main: number;
  readonly all: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

async function cost(checkout: string | undefined): Promise<Cost> {
  const server = await startMeasured(undefined, checkout);
  const meetings = await atOnce(4, boards, () => openMeeting(server));
  const voters: Voter[][] = [];
  for (const meeting of meetings) {
    const clients = await atOnce(UNDER_WAY, people, (who) => come(server, meeting, who, 'representative'));
    const begun = Promise.all(clients.map((client) => client.hears('"phase":"assess"')));
    const round = await startAssessment(meeting);
    await begun;
    voters.push(clients.map((client) => voterOf(client, round)));
  }
  // One of each board after the other.
  const all = Array.from({ length: people }, (_, at) => voters.flatMap((of) => of[at] ?? [])).flat();
  const warm = await pour(all, perSecond, WARM_SECONDS);
  const [before, received] = [await server.spent(), all.reduce((sum, { client }) => sum + client.bytes, 0)];
  const times = await pour(all, perSecond, SECONDS);
  const after = await server.spent();
  const bytes = all.reduce((sum, { client }) => sum + client.bytes, 0) - received;
  let logged = 0;
  for (const { board } of meetings) logged += await server.answersOf(board);
  if (logged !== warm.length + times.length) {
    console.log(`${String(warm.length + times.length)} acknowledged, ${String(logged)} in the log: NOT THE SAME`);
    process.exitCode = 1;
  }
  for (const { client } of all) client.close();
  for (const meeting of meetings) meeting.close();
  await server.stop();
  const ofEach = (ms: number) => (ms * 1000) / times.length;
  return {
    main: ofEach(after.main - before.main),
    all: ofEach(after.all - before.all),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: bytes / times.length,
  };
}

const costs = checkouts.map((): Cost[] => []);
for (let round = 0; round < rounds; round += 1)
  for (const [at, checkout] of checkouts.entries()) costs[at]?.push(await cost(checkout));
console.log(
  `${String(boards)} × ${String(people)} people, ${String(perSecond)} votes a second, medians of ${String(rounds)}:`,
);
for (const [at, of] of costs.entries()) {
  const median = (figure: keyof Cost) =>
    quantile(
      of.map((each) => each[figure]),
      0.5,
    ).toFixed(1);
  const range = of.map(({ main }) => main.toFixed(0)).join(', ');
  console.log(
    `${checkouts[at] ?? 'here'}: ${median('main')} µs of the main thread a vote (${range}), ${median('all')} µs of all;`,
    `acknowledged after ${median('p50')} ms (p50), ${median('p99')} ms (p99); ${median('bytes')} bytes received`,
  );
}

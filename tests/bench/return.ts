/**
 * What it takes when everybody on a board has lost their line and comes back at once, as after a restart of a proxy: until
 * all hold the whole board again, what that costs the server's processor, and what each is sent.
 * `node tests/bench/return.ts [people] [times]`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { atOnce } from '../support/at-once.ts';
import type { LightClient } from '../support/light-client.ts';
import { openMeeting } from '../support/meeting.ts';
import { type Opens, sit, startAssessment } from './support/crowd.ts';
import { startMeasured } from './support/measured-server.ts';
import { pour, voterOf } from './support/pour.ts';

const [people = 1000, times = 5] = process.argv.slice(2).map(Number);
const UNDER_WAY = 100;
/** Until nobody is told any more who went. */
const QUIET_MS = 2_000;
const AGAIN_MS = 500;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await startMeasured();
const meeting = await openMeeting(server);
const seats = await atOnce(UNDER_WAY, people, (who) => sit(server, meeting, who, 'representative'));
/** A line that a server too busy to answer cut off; its page would try again. */
let again = 0;
const back = (opens: Opens): Promise<LightClient> =>
  opens().catch(async () => {
    again += 1;
    await pause(AGAIN_MS);
    return back(opens);
  });
const comeBack = (): Promise<LightClient[]> => Promise.all(seats.map(back));
const leave = async (clients: readonly LightClient[]): Promise<void> => {
  for (const client of clients) client.close();
  await pause(QUIET_MS);
};

// On a board on which something was said.
const first = await comeBack();
const begun = Promise.all(first.map((client) => client.hears('"phase":"assess"')));
const round = await startAssessment(meeting);
await begun;
const voters = first.map((client) => voterOf(client, round));
const acknowledged = (await pour(voters, 1000, Math.ceil((people * round.subjects.length) / 2000))).length;
await leave(first);

const took: number[] = [];
const spent: number[] = [];
const bytes: number[] = [];
await server.held();
for (let time = 0; time < times; time += 1) {
  const before = await server.spent();
  const began = performance.now();
  const clients = await comeBack();
  took.push(performance.now() - began);
  spent.push((await server.spent()).main - before.main);
  bytes.push(clients.reduce((sum, client) => sum + client.bytes, 0) / people);
  await leave(clients);
}
const held = await server.held();
const logged = await server.answersOf(meeting.board);
console.log(
  `${String(people)} people return at once, medians of ${String(times)}: all are back after ${median(took).toFixed(0)} ms,`,
  `${((median(spent) * 1000) / people).toFixed(0)} µs of the server's main thread a person,`,
  `${(median(bytes) / 1000).toFixed(1)} kB sent to each, ${String(again)} tried again; longest hold ${held.wall.toFixed(0)} ms`,
  `(of these the processor's ${held.cpu.toFixed(0)} ms); ${String(acknowledged)} votes acknowledged,`,
  `${String(logged)} in the log${logged === acknowledged ? '' : ': NOT THE SAME'}`,
);
if (logged !== acknowledged) process.exitCode = 1;
meeting.close();
await server.stop();

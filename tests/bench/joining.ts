/**
 * What people are sent who come to one board, and how long the server's loop is held meanwhile: 200 and 1,000, at once and
 * at a pace. `node tests/bench/joining.ts [people] [a second]` for one of them alone.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { atOnce } from '../support/at-once.ts';
import { openMeeting } from '../support/meeting.ts';
import { come } from './support/crowd.ts';
import { type MeasuredServer, startMeasured } from './support/measured-server.ts';

/** People, and how many come in a second; 0: as fast as they are let in, so many under way at a time. */
const CASES: readonly (readonly [number, number])[] = [
  [200, 0],
  [200, 10],
  [1000, 0],
  [1000, 50],
];
const UNDER_WAY = 100;
/** Long enough for everything under way to arrive. */
const QUIET_MS = 3_000;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function joining(server: MeasuredServer, people: number, perSecond: number): Promise<void> {
  const meeting = await openMeeting(server);
  const began = performance.now();
  await server.held();
  const clients = await atOnce(perSecond === 0 ? UNDER_WAY : people, people, async (who) => {
    if (perSecond > 0) await pause(Math.max(0, (who * 1000) / perSecond - (performance.now() - began)));
    return come(server, meeting, who, 'representative');
  });
  const took = performance.now() - began;
  await pause(QUIET_MS);
  const held = await server.held();
  const bytes = clients.map((client) => client.bytes).sort((a, b) => a - b);
  const sum = bytes.reduce((all, each) => all + each, 0);
  const frames = clients.reduce((all, each) => all + each.frames, 0);
  console.log(
    `${String(people)} people, ${perSecond === 0 ? 'at once' : `${String(perSecond)} a second`}, in ${(took / 1000).toFixed(1)} s:`,
    `a person ${kB(sum / people)} (most ${kB(bytes.at(-1) ?? 0)}) in ${(frames / people).toFixed(0)} frames,`,
    `in all ${(sum / 1e6).toFixed(0)} MB; longest hold ${ms(held.wall)} (of these the processor's ${ms(held.cpu)})`,
  );
  for (const client of clients) client.close();
  meeting.close();
  await pause(500);
}

const [onlyPeople, onlyPace = 0] = process.argv.slice(2).map(Number);
const wanted = onlyPeople === undefined ? CASES : [[onlyPeople, onlyPace] as const];
for (const [people, perSecond] of wanted) {
  // A fresh server each: what one crowd left behind isn't the next one's.
  const server = await startMeasured();
  await joining(server, people, perSecond);
  await server.stop();
}

/**
 * What people are sent who come to one board, and how long the server's loop is held meanwhile: 200 and 1,000, at once and
 * at a pace. `node tests/bench/joining.ts [people] [a second]` for one of them alone.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { newBrowser } from '../support/server.ts';
import { openMeeting } from '../support/meeting.ts';
import { LightClient } from '../support/light-client.ts';
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
const { departments } = DEFAULT_TEMPLATE;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function joining(server: MeasuredServer, people: number, perSecond: number): Promise<void> {
  const meeting = await openMeeting(server);
  const link = meeting.link('representative');
  const began = performance.now();
  const come = async (who: number): Promise<LightClient> => {
    if (perSecond > 0) await pause(Math.max(0, (who * 1000) / perSecond - (performance.now() - began)));
    const browser = newBrowser(server);
    const name = `代表 ${String(who).padStart(4, '0')}`;
    const department = departments[who % departments.length]?.id ?? null;
    const { seat } = await browser.join(meeting.board, link, { name }, department);
    return LightClient.open(browser, meeting.board, seat);
  };
  await server.held();
  const clients: LightClient[] = [];
  const crowd = Array.from({ length: people }, (_, who) => who);
  const inTurn = async () => {
    for (let who = crowd.shift(); who !== undefined; who = crowd.shift()) clients.push(await come(who));
  };
  await Promise.all(Array.from({ length: perSecond === 0 ? UNDER_WAY : people }, inTurn));
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

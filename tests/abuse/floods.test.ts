import { afterEach, beforeEach, expect, it } from 'vitest';
import { type MeasuredServer, startMeasured } from '../bench/support/measured-server.ts';
import { type Sink, startSink } from '../bench/support/sink.ts';
import { closeRound } from '../support/acts.ts';
import { figure, judged, LONGEST_MS, scaled } from '../support/figure.ts';
import { flood, type OpenFlood } from '../support/flooding.ts';
import * as floods from '../support/floods.ts';
import { answerAll } from '../support/gathering.ts';
import { LightClient } from '../support/light-client.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';
import { SteadyVoter } from '../support/steady-voter.ts';

const VOTERS = scaled(5, 20);
const FLOOD_MS = scaled(1_000, 3_000);
/** The server and the sink are flooded in turns, so that whatever else the machine does falls on both. */
const ROUNDS = scaled(1, 4);

let server: MeasuredServer;
let sink: Sink;
let meeting: Meeting;
let elsewhere: Meeting;
beforeEach(async () => {
  [server, sink] = [await startMeasured({}), await startSink()];
  [meeting, elsewhere] = [await openMeeting(server), await openMeeting(server)];
});
afterEach(async () => {
  for (const each of [meeting, elsewhere]) each.close();
  await Promise.all([server.stop(), sink.stop()]);
});

/** Those who flood hold seats, or nothing would come of it: on the board where the others vote, and where a document is open. */
async function everyFlood(): Promise<[string, OpenFlood][]> {
  const [here, polling] = [await meeting.join('executive', '洪水 一郎'), await meeting.join('executive', '洪水 二郎')];
  const [there, carried] = [
    await elsewhere.join('executive', '洪水 三郎'),
    await elsewhere.join('executive', '洪水 四郎'),
  ];
  await elsewhere.leader.do({ type: 'startAssessment' });
  for (const each of [there, carried]) await answerAll(each, () => 3);
  await closeRound(elsewhere.leader);
  await there.until(({ board }) => board.documents.notes !== null);
  const notes = there.sections.board.documents.notes ?? '';
  return [
    ['the board’s line', floods.overBoardLine(here)],
    ['polls', floods.overPolls(polling)],
    ['a document’s line', floods.overDocument(there, notes)],
    ['a document carried by the live line', floods.overCarriedDocument(carried, notes)],
    ['requests that wait for no answer', floods.overRequests],
    ['requests on ten connections, one after another', floods.tenAtOnce(floods.overRequestsInTurn)],
  ];
}

async function voters(): Promise<SteadyVoter[]> {
  const clients: LightClient[] = [];
  for (let n = 0; n < VOTERS; n += 1) {
    const browser = newBrowser(server);
    const { seat } = await browser.join(meeting.board, meeting.link('executive'), { name: `役員 ${String(n)}` });
    clients.push(await LightClient.open(browser, meeting.board, seat));
  }
  await meeting.leader.do({ type: 'startAssessment' });
  await meeting.leader.until(({ progress }) => progress.round !== null);
  const [round] = meeting.leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');
  return clients.map((client) => new SteadyVoter(client, round));
}

const p99 = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? Number.NaN;

it(
  'row 11: Q4 Q19 Q20 who floods is gone within a second, and the others hardly notice',
  async () => {
    const attacks = await everyFlood();
    const others = await voters();
    const all: Record<'server' | 'sink', number[]> = { server: [], sink: [] };
    for (const [name, open] of attacks) {
      const times: typeof all = { server: [], sink: [] };
      const ended: number[] = [];
      let sent = 0;
      for (let round = 0; round < ROUNDS; round += 1)
        for (const where of ['sink', 'server'] as const) {
          let isOver = false;
          const voting = others.map((voter) => voter.votes(() => isOver));
          const { origin } = where === 'sink' ? sink : server;
          const flooded = await flood(open, origin, FLOOD_MS, where === 'server');
          isOver = true;
          times[where].push(...(await Promise.all(voting)).flat());
          if (where === 'sink') continue;
          ended.push(...flooded.endedAfter);
          sent += flooded.sent;
        }
      for (const where of ['sink', 'server'] as const) all[where].push(...times[where]);
      figure(
        11,
        `${name}: ${String(sent)} messages over ${String(ended.length)} lines, all ended; others’ p99 ${p99(times.server).toFixed(1)} ms, ${p99(times.sink).toFixed(1)} ms while the sink is flooded`,
      );
      judged(11, `${name}: ms until a line was ended, at most`, Math.max(...ended), 1_000);
    }
    expect((await server.refused()).flood).toBeGreaterThanOrEqual(ROUNDS);
    // Nobody's vote was refused, or the vote would have thrown.
    expect(await server.answersOf(meeting.board)).toBe(all.server.length + all.sink.length);
    judged(
      11,
      `others’ p99 of ${String(all.server.length)} votes, as a share of the control run’s`,
      p99(all.server) / p99(all.sink),
      1.1,
    );
  },
  LONGEST_MS,
);

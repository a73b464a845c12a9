/**
 * What somebody on a board of 200 costs a server's memory who has voted ten times, and a further board of one person: what
 * JavaScript holds, here and in Hocuspocus, in the same rounds. `node tests/bench/memory.ts [people] [boards] [rounds]`
 */
import { makeId } from '@nemawashi/server/access/secret';
import { atOnce } from '../support/at-once.ts';
import { openMeeting } from '../support/meeting.ts';
import { quantile } from './support/cost.ts';
import { come, startAssessment } from './support/crowd.ts';
import { startMeasured } from './support/measured-server.ts';
import { startPeer } from './support/peer.ts';
import { openPeerLine } from './support/peer-line.ts';
import { vote, voterOf } from './support/pour.ts';

const [people = 200, boards = 100, rounds = 3] = process.argv.slice(2).map(Number);
const VOTES = 10;
const UNDER_WAY = 20;
const FEW = 4;

/** In kB. */
interface Held {
  readonly person: number;
  readonly board: number;
}
const kB = (bytes: number, of: number): number => bytes / 1000 / of;

async function here(): Promise<Held> {
  const server = await startMeasured();
  const held = async () => (await server.memory()).held;
  // Whatever is made once for all of them.
  const meetings = [await openMeeting(server), await openMeeting(server)];
  const [meeting] = meetings;
  if (meeting === undefined) throw new Error('No meeting');
  const first = await come(server, meeting, 0, 'representative');
  const before = await held();
  const clients = await atOnce(UNDER_WAY, people, (who) => come(server, meeting, who + 1, 'representative'));
  const begun = Promise.all(clients.map((client) => client.hears('"phase":"assess"')));
  const round = await startAssessment(meeting);
  await begun;
  const voters = clients.map((client) => voterOf(client, round));
  for (let time = 0; time < VOTES; time += 1) await Promise.all(voters.map(vote));
  const voted = await held();
  meetings.push(...(await atOnce(FEW, boards, () => openMeeting(server))));
  const more = await held();
  for (const client of [first, ...clients]) client.close();
  for (const each of meetings) each.close();
  await server.stop();
  return { person: kB(voted - before, people), board: kB(more - voted, boards) };
}

async function beside(): Promise<Held> {
  const name = 'hocuspocus';
  const peer = await startPeer(name);
  const board = makeId();
  const lines = [await openPeerLine(name, peer.port, board), await openPeerLine(name, peer.port, makeId())];
  const before = await peer.memory();
  const voters = await atOnce(UNDER_WAY, people, () => openPeerLine(name, peer.port, board));
  for (let time = 0; time < VOTES; time += 1)
    await Promise.all(voters.map((line, who) => line.vote(`${String(who)} ${String(time)}`, 3)));
  const voted = await peer.memory();
  lines.push(...voters, ...(await atOnce(FEW, boards, () => openPeerLine(name, peer.port, makeId()))));
  const more = await peer.memory();
  for (const line of lines) line.close();
  await peer.stop();
  return { person: kB(voted - before, people), board: kB(more - voted, boards) };
}

const all: { readonly here: Held; readonly beside: Held }[] = [];
for (let round = 0; round < rounds; round += 1) all.push({ here: await here(), beside: await beside() });

function tell(what: string, figure: keyof Held): void {
  const [own, other] = (['here', 'beside'] as const).map((server) => {
    const values = all.map((round) => round[server][figure]);
    return { median: quantile(values, 0.5), range: values.map((value) => value.toFixed(1)).join(', ') };
  });
  if (own === undefined || other === undefined) return;
  console.log(
    `${what}: ${own.median.toFixed(1)} kB here (${own.range}), ${other.median.toFixed(1)} kB in Hocuspocus (${other.range}):`,
    `${(own.median / other.median).toFixed(2)} ×`,
  );
}
console.log(`Medians of ${String(rounds)}:`);
tell(`a person on a board of ${String(people)} who has voted ${String(VOTES)} times`, 'person');
tell('a further board of one person', 'board');

import { makeId } from '@nemawashi/server/access/secret';
import { atOnce } from '../../support/at-once.ts';
import { openMeeting } from '../../support/meeting.ts';
import { come, startAssessment } from './crowd.ts';
import { type Spent, startMeasured } from './measured-server.ts';
import { paced } from './paced.ts';
import { type PeerName, startPeer } from './peer.ts';
import { openPeerLine } from './peer-line.ts';
import { type Voter, vote, voterOf } from './pour.ts';

const SECONDS = 4;
/** Of it beforehand, until everything is compiled that runs often. */
const WARM = 0.5;
const UNDER_WAY = 40;

export interface Load {
  /** Of each board. */
  readonly people: number;
  /** Votes on all of them. */
  readonly perSecond: number;
  readonly boards: number;
  /** Missing: four. */
  readonly seconds?: number;
}

/** Of a vote: microseconds of the server's main thread, of all its threads and of whoever votes; milliseconds until it was acknowledged; bytes sent to all. */
export interface Cost {
  readonly main: number;
  readonly all: number;
  readonly load: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

/** Whether the server holds what it acknowledged; a bench in which it doesn't fails. */
export function told(costs: readonly Cost[]): string {
  const lost = costs.reduce((sum, each) => sum + Math.abs(each.lost), 0);
  if (lost === 0) return 'nothing lost';
  process.exitCode = 1;
  return `${String(lost)} NOT THE SAME`;
}

interface Poured {
  readonly spent: () => Promise<Spent>;
  /** Bytes received by all. */
  readonly received: () => number;
  /** Resolves with how long it took. */
  readonly vote: (at: number) => Promise<number>;
  /** How many votes the server holds. */
  readonly counted: () => Promise<number>;
}

async function costOf(
  { spent, received, vote: act, counted }: Poured,
  { perSecond, seconds = SECONDS }: Load,
): Promise<Cost> {
  const warm = await paced(act, perSecond, seconds * WARM);
  const [before, had, own] = [await spent(), received(), process.cpuUsage()];
  const times = await paced((at) => act(warm.length + at), perSecond, seconds);
  const [after, { user, system }] = [await spent(), process.cpuUsage(own)];
  const ofEach = (ms: number) => (ms * 1000) / times.length;
  return {
    main: ofEach(after.main - before.main),
    all: ofEach(after.all - before.all),
    load: (user + system) / times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: (received() - had) / times.length,
    lost: warm.length + times.length - (await counted()),
  };
}

/** Of one each of all boards, then of the next. */
const inTurn = <Each>(boards: readonly (readonly Each[])[], people: number): Each[] =>
  Array.from({ length: people }, (_, at) => boards.flatMap((of) => of[at] ?? [])).flat();

/** Of this server, or that of another checkout, with all its checks and the disk. */
export async function costHere(load: Load, checkout?: string): Promise<Cost> {
  const { people, boards } = load;
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
  const all = inTurn(voters, people);
  const cost = await costOf(
    {
      spent: () => server.spent(),
      received: () => all.reduce((sum, { client }) => sum + client.bytes, 0),
      vote: (at) => vote(all[at % all.length] as Voter, at % all.length),
      async counted() {
        let logged = 0;
        for (const { board } of meetings) logged += await server.answersOf(board);
        return logged;
      },
    },
    load,
  );
  for (const { client } of all) client.close();
  for (const meeting of meetings) meeting.close();
  await server.stop();
  return cost;
}

/** Of another server, which holds votes in its memory. */
export async function costBeside(name: PeerName, load: Load): Promise<Cost> {
  const { people, boards } = load;
  const peer = await startPeer(name);
  const lines = await atOnce(4, boards, () => {
    const board = makeId();
    return atOnce(UNDER_WAY, people, () => openPeerLine(name, peer.port, board));
  });
  const all = inTurn(lines, people);
  const cost = await costOf(
    {
      spent: () => peer.spent(),
      received: () => all.reduce((sum, { bytes }) => sum + bytes, 0),
      async vote(at) {
        const who = at % all.length;
        const sent = performance.now();
        await all[who]?.vote(`v${String(at)}.`, (at % 5) + 1);
        return performance.now() - sent;
      },
      counted: () => peer.counted(),
    },
    load,
  );
  for (const line of all) line.close();
  await peer.stop();
  return cost;
}

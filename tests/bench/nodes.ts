/**
 * What a vote costs on PostgreSQL with one server and with two: where each board is on one of them, and where the people of
 * every board are on both; and whether the logs hold what was acknowledged. Processor time of the servers and of the database,
 * by Linux's own count. `node tests/bench/nodes.ts [boards] [people of each] [votes] [rounds]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Cluster } from '@nemawashi/server/store/postgres/testing/cluster';
import type { SubjectId } from '@nemawashi/shared/board/ids';
import { atOnce } from '../support/at-once.ts';
import type { LightClient } from '../support/light-client.ts';
import { openMeeting } from '../support/meeting.ts';
import { LINK_KEY } from '../support/node-processes.ts';
import { come, startAssessment } from './support/crowd.ts';
import { type MeasuredServer, startMeasured } from './support/measured-server.ts';

const [boards = 20, people = 10, votes = 6_000, rounds = 3] = process.argv.slice(2).map(Number);
/** As Linux counts it, of whatever machine. Milliseconds. */
const TICK = 10;

/** Processor time of the database: of all its processes that are or were. Milliseconds. */
function spentBy(cluster: Cluster): number {
  const ticks = readdirSync('/proc')
    .filter((each) => /^\d+$/.test(each))
    .map((pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        const [parent, own, ended] = [Number(fields[1]), [11, 12], [13, 14]] as const;
        const sum = (of: readonly number[]) => of.reduce((all, at) => all + Number(fields[at]), 0);
        if (Number(pid) === cluster.pid) return sum(own) + sum(ended);
        return parent === cluster.pid ? sum(own) : 0;
      } catch {
        // It ended meanwhile.
        return 0;
      }
    });
  return TICK * ticks.reduce((all, each) => all + each, 0);
}

/** On which server somebody of a board comes. */
type Where = (board: number, who: number) => number;
const WAYS: readonly (readonly [name: string, servers: number, where: Where])[] = [
  ['one server', 1, () => 0],
  ['two, each board on one', 2, (board) => board % 2],
  ['two, every board on both', 2, (_board, who) => who % 2],
];

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of a processor for a vote: of the servers' main threads, of all of theirs, of the database's. */
  readonly main: number;
  readonly all: number;
  readonly database: number;
}

async function measured(cluster: Cluster, servers: number, where: Where): Promise<Measured> {
  const DATABASE_URL = await cluster.database();
  const nodes: MeasuredServer[] = [];
  for (let each = 0; each < servers; each += 1)
    nodes.push(await startMeasured(undefined, undefined, { DATABASE_URL, LINK_KEY }));
  const at = (board: number, who: number) => nodes[where(board, who)] ?? nodes[0];
  const rooms = await atOnce(2, boards, async (board) => {
    const meeting = await openMeeting(at(board, 0) as MeasuredServer);
    const clients = await atOnce(1, people, (who) =>
      come(at(board, who) as MeasuredServer, meeting, who, 'representative'),
    );
    const begun = Promise.all(clients.map((client) => client.hears('"phase":"assess"')));
    const round = await startAssessment(meeting);
    await begun;
    return { meeting, clients, round };
  });
  const times: number[] = [];
  const spent = async () => {
    const each = await Promise.all(nodes.map((node) => node.spent()));
    const sum = (of: 'main' | 'all') => each.reduce((all, one) => all + one[of], 0);
    return { main: sum('main'), all: sum('all'), database: spentBy(cluster) };
  };
  const vote = async (client: LightClient, { id, subjects }: (typeof rooms)[number]['round'], who: number) => {
    const replaces = new Map<SubjectId, number>();
    for (let n = 0; n < votes / boards / people; n += 1) {
      const subject = subjects[n % subjects.length] as SubjectId;
      const earlier = replaces.get(subject) ?? 0;
      replaces.set(subject, earlier + 1);
      const value = (((who + n) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
      const sent = performance.now();
      await client.do({ type: 'answer', round: id, subject, value, replaces: earlier });
      times.push(performance.now() - sent);
    }
  };
  const before = await spent();
  const began = performance.now();
  await Promise.all(rooms.flatMap(({ clients, round }) => clients.map((client, who) => vote(client, round, who))));
  const took = performance.now() - began;
  const after = await spent();
  let logged = 0;
  for (const { meeting } of rooms) logged += (await nodes.at(-1)?.answersOf(meeting.board)) ?? 0;
  if (logged !== times.length) {
    process.exitCode = 1;
    console.log(`NOT THE SAME: ${String(times.length)} acknowledged, ${String(logged)} in the log`);
  }
  for (const { meeting, clients } of rooms) {
    meeting.close();
    for (const client of clients) client.close();
  }
  for (const node of nodes) await node.stop();
  times.sort((one, other) => one - other);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const each = (of: keyof typeof after) => (1_000 * (after[of] - before[of])) / times.length;
  return {
    perSecond: (1_000 * times.length) / took,
    p50: quantile(0.5),
    p99: quantile(0.99),
    main: each('main'),
    all: each('all'),
    database: each('database'),
  };
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

const cluster = await Cluster.start();
try {
  const found = WAYS.map((): Measured[] => []);
  // By turns: what else the machine does meets all of them.
  for (let round = 0; round < rounds; round += 1)
    for (const [way, [, servers, where]] of WAYS.entries()) found[way]?.push(await measured(cluster, servers, where));
  console.log(
    `${String(boards)} boards of ${String(people)}, ${String(votes)} votes, each waits for the last; medians of ${String(rounds)}:`,
  );
  for (const [way, [name]] of WAYS.entries()) {
    const of = (what: keyof Measured) => median((found[way] ?? []).map((each) => each[what])).toFixed(0);
    console.log(
      `${name}: ${of('perSecond')} votes a second, acknowledged after ${of('p50')} ms (p50), ${of('p99')} ms (p99);`,
      `a vote costs the servers ${of('all')} µs of a processor (main thread ${of('main')}), the database ${of('database')}`,
    );
  }
} finally {
  await cluster.remove();
}

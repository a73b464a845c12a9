/**
 * Opening a board with 200,000 answers of 200 people to 22 items: how long, how long this thread and another board's votes
 * are held up meanwhile, and how large the file is, before its log was compacted and after.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeId } from '@nemawashi/server/access/secret';
import { toStored } from '@nemawashi/server/boards/log';
import { openLog } from '@nemawashi/server/boards/opening';
import { shapeOfStates } from '@nemawashi/server/boards/shape';
import { keepSnapshot } from '@nemawashi/server/boards/snapshots';
import { openSqliteStore, type SqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { LEADER, Story } from '@nemawashi/shared/testing/story';

const PEOPLE = 200;
const ITEMS = 22;
const ANSWERS = Number(process.argv[2] ?? 200_000);
const board = makeId<BoardId>();
const other = makeId<BoardId>();

/** Everybody answers everything, and then changes their mind at random. */
function* log(): Generator<LoggedEvent> {
  const story = new Story({ board, template: 'generative-ai', items: ITEMS });
  const seats = Array.from({ length: PEOPLE }, () => story.join(makeId<SeatId>(), 'executive'));
  story.do(LEADER, { type: 'startAssessment' });
  yield* story.log;
  const { id: round, subjects } = story.round;
  const revisions = new Map<string, number>();
  let { seq, at } = story.state;
  let seed = 1;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let n = 0; n < ANSWERS; n += 1) {
    const all = PEOPLE * subjects.length;
    const [who, what] = n < all ? [n % PEOPLE, Math.floor(n / PEOPLE)] : [random(PEOPLE), random(subjects.length)];
    const [seat, subject] = [seats[who], subjects[what]];
    if (seat === undefined || subject === undefined) throw new Error('Nobody there');
    const key = `${seat}/${subject}`;
    const revision = (revisions.get(key) ?? 0) + 1;
    revisions.set(key, revision);
    const value = (random(5) + 1) as 1 | 2 | 3 | 4 | 5;
    const event = { type: 'answered' as const, round, subject, value, revision, epoch: 0 };
    yield { seq: (seq += 1), at: (at += 40), seat, command: makeId<CommandId>(), event };
  }
}

const folder = await mkdtemp(join(tmpdir(), 'nemawashi-bench-'));
const file = join(folder, 'bench.sqlite');
const megabytes = async () => `${((await stat(file)).size / 1e6).toFixed(1)} MB`;

async function opening(store: SqliteStore, what: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let longest = 0;
  let going = true;
  let seq = (await store.events.read(other)).length;
  const votes = (async () => {
    while (going) {
      const began = performance.now();
      await store.events.append([{ board: other, seq: (seq += 1), at: seq, command: null, seat: null, body: '{}' }]);
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 100));
  longest = 0;
  delay.enable();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const opened = await openLog(store.events, board);
  const shown = performance.now() - began;
  await opened?.rest?.();
  const whole = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  going = false;
  await votes;
  console.log(
    `${what}: shown after ${shown.toFixed(0)} ms, takes answers after ${whole.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor); this thread held for ${(delay.max / 1e6).toFixed(0)} ms at most, another board's vote for ${longest.toFixed(0)} ms`,
  );
}

try {
  let store = await openSqliteStore(file);
  await shapeOfStates();
  let batch: LoggedEvent[] = [];
  for (const logged of log()) {
    batch.push(logged);
    if (batch.length < 5000) continue;
    await store.events.append(toStored(board, batch));
    batch = [];
  }
  await store.events.append(toStored(board, batch));
  const again = async () => {
    await store.close();
    store = await openSqliteStore(file);
  };
  await again();
  console.log(`${String(ANSWERS)} answers: ${await megabytes()}`);
  await opening(store, 'as written');
  let erased = 0;
  let longest = 0;
  const began = performance.now();
  let last = performance.now();
  for await (const each of store.events.compact(board)) {
    erased += each;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  console.log(
    `compacting: ${String(erased)} erased in ${(performance.now() - began).toFixed(0)} ms, longest step ${longest.toFixed(0)} ms`,
  );
  await opening(store, 'compacted, no state kept');
  const opened = await openLog(store.events, board);
  if (opened === null) throw new Error('No board');
  const keeping = performance.now();
  await keepSnapshot(store.events, opened.state);
  console.log(`keeping a state: ${(performance.now() - keeping).toFixed(0)} ms`);
  await again();
  console.log(`compacted: ${await megabytes()}`);
  await opening(store, 'with a state kept');
  await opening(store, 'with a state kept, again');
  await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

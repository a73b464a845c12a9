import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import { foldLog } from '../boards/log.ts';
import { shapeOfStates } from '../boards/shape.ts';
import { snapshotOf } from '../boards/snapshots.ts';
import type { LogCheck, Store } from '../store/store.ts';

export interface VerifiedBoard extends LogCheck {
  /** Head after each close of a round and each agreement, in order: what is printed and bundled. */
  readonly vouched: readonly { readonly what: Vouched; readonly at: Timestamp; readonly head: string }[];
  /** The state that was kept to open it fast isn't what its log says. It is kept no more. */
  readonly misled: boolean;
}

export interface Verified {
  /** What the engine says of its files. */
  readonly notices: readonly string[];
  readonly boards: readonly VerifiedBoard[];
}

/** How what is vouched for on paper begins in the log: read without a second look, as answers are nearly all of it. */
const VOUCHED = { closed: '{"type":"roundClosed",', agreed: '{"type":"agreed",' } as const;
type Vouched = keyof typeof VOUCHED;

export async function verifyAll({ events, notices }: Pick<Store, 'events' | 'notices'>): Promise<Verified> {
  const boards: VerifiedBoard[] = [];
  for (const board of await events.traces()) {
    const found: { readonly what: Vouched; readonly seq: number; readonly at: Timestamp }[] = [];
    const check = await events.check(board, (stored) => {
      for (const what of ['closed', 'agreed'] as const)
        if (stored.body.startsWith(VOUCHED[what])) found.push({ what, seq: stored.seq, at: stored.at });
    });
    const heads = await events.heads(
      board,
      found.map(({ seq }) => seq),
    );
    const vouched = found.flatMap(({ what, seq, at }) => {
      const head = heads.get(seq);
      return head === undefined ? [] : [{ what, at, head }];
    });
    const misled = check.problem === null && !(await keptStateFollows(events, board));
    if (misled) await events.forgetSnapshot(board);
    boards.push({ ...check, vouched, misled });
  }
  return { notices, boards };
}

/** Whether the state that is kept beside a log, if any, is the one that follows from it. */
async function keptStateFollows(events: Store['events'], board: BoardId): Promise<boolean> {
  const kept = await events.snapshot(board, await shapeOfStates());
  if (kept === null) return true;
  const { state } = await foldLog(events, board, kept.seq);
  return state !== null && (await snapshotOf(events, state)) === kept.lines;
}

const PROBLEMS: Readonly<Record<NonNullable<LogCheck['problem']>, string>> = {
  changed: 'the next event isn’t what was written',
  missing: 'the next event is missing',
  unreadable: 'the file can’t be read any further',
  lost: 'events that were acknowledged are missing at its end',
  rewritten: 'it was written anew: it verifies, and isn’t the log that this server wrote',
};

const MISLED = 'what was kept to open it fast isn’t what its log says; it is kept no more: start the server anew';

const timeOf = (at: Timestamp): string => new Date(at).toISOString();

/** A line a board, and one for each close; tabs between. */
export function* linesOf({ boards }: Verified): Iterable<string> {
  for (const { board, seq, at, head, since, problem, vouched, misled } of boards) {
    const last = at === null ? '' : timeOf(at);
    const state = problem === null ? 'ok' : 'DAMAGED';
    yield [board, state, `${String(seq)} events`, last, problem === null ? head : PROBLEMS[problem]].join('\t');
    if (since.before > 0)
      yield ['', 'since', timeOf(since.at), `the chain began then, behind ${String(since.before)} events`].join('\t');
    if (misled) yield ['', 'state', '', MISLED].join('\t');
    for (const { what, at: when, head: then } of vouched) yield ['', what, timeOf(when), then].join('\t');
  }
}

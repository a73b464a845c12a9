import type { Timestamp } from '@nemawashi/shared/board/ids';
import { toLogged } from '../boards/log.ts';
import type { LogCheck, Store } from '../store/store.ts';

export interface VerifiedBoard extends LogCheck {
  /** Head after each close of a round, in order: what is printed and bundled. */
  readonly closes: readonly { readonly at: Timestamp; readonly head: string }[];
}

export interface Verified {
  /** What the engine says of its files. */
  readonly notices: readonly string[];
  readonly boards: readonly VerifiedBoard[];
}

/** How a close begins in the log: read without a second look, as answers are nearly all of it. */
const CLOSE = '{"type":"roundClosed"';

export async function verifyAll({ events, notices }: Pick<Store, 'events' | 'notices'>): Promise<Verified> {
  const boards: VerifiedBoard[] = [];
  for (const board of await events.traces()) {
    const closed: { readonly seq: number; readonly at: Timestamp }[] = [];
    const check = await events.check(board, (stored) => {
      if (stored.body.startsWith(CLOSE)) closed.push(toLogged(stored));
    });
    const heads = await events.heads(
      board,
      closed.map(({ seq }) => seq),
    );
    const closes = closed.flatMap(({ seq, at }) => {
      const head = heads.get(seq);
      return head === undefined ? [] : [{ at, head }];
    });
    boards.push({ ...check, closes });
  }
  return { notices, boards };
}

const PROBLEMS: Readonly<Record<NonNullable<LogCheck['problem']>, string>> = {
  changed: 'the next event isn’t what was written',
  missing: 'the next event is missing',
  unreadable: 'the file can’t be read any further',
  lost: 'events that were acknowledged are missing at its end',
  rewritten: 'it was written anew: it verifies, and isn’t the log that this server wrote',
};

const timeOf = (at: Timestamp): string => new Date(at).toISOString();

/** A line a board, and one for each close; tabs between. */
export function* linesOf({ boards }: Verified): Iterable<string> {
  for (const { board, seq, at, head, since, problem, closes } of boards) {
    const last = at === null ? '' : timeOf(at);
    const state = problem === null ? 'ok' : 'DAMAGED';
    yield [board, state, `${String(seq)} events`, last, problem === null ? head : PROBLEMS[problem]].join('\t');
    if (since.before > 0)
      yield ['', 'since', timeOf(since.at), `the chain began then, behind ${String(since.before)} events`].join('\t');
    for (const close of closes) yield ['', 'closed', timeOf(close.at), close.head].join('\t');
  }
}

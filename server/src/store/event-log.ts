import type { BoardId } from '@nemawashi/shared/board/ids';
import { sql } from 'kysely';
import { shownHead } from './chain.ts';
import type { Slice, Verified } from './engine.ts';
import { Replaced } from './replaced.ts';
import { ANSWER, DRAFT } from './said.ts';
import { type EventLog, LogBroken, type LogCheck, SequenceTaken, type StoredEvent } from './store.ts';
import type { Workshop } from './workshop.ts';

/** Events a slice: some milliseconds of the engine's time. */
const SLICE = 500;
/** Rows a slice where nothing is verified. */
const COMMANDS = 2000;

/** What the engine keeps of boards' logs, asked for in slices. */
export function createEventLog({ engine, db, failing, commit, commitUnless, wakes, claim }: Workshop) {
  async function* slices(board: BoardId, from: number, marked = true): AsyncGenerator<Slice> {
    const read = (after: number, head: Uint8Array | null) => {
      const reading = failing(engine.slice({ board, after, head, most: SLICE, marked }));
      // Whoever reads on hears of it.
      reading.catch(() => undefined);
      return reading;
    };
    let after = from;
    for (let next: Promise<Slice> | null = read(after, null); next !== null;) {
      const slice: Slice = await next;
      after = slice.seq;
      // Read while this one is made something of.
      next = slice.end ? null : read(after, slice.head);
      yield slice;
    }
  }

  async function check(board: BoardId, look?: (event: StoredEvent) => void): Promise<LogCheck> {
    const query = db.selectFrom('chain_starts').select(['before', 'at']).where('board', '=', board).compile();
    const [since = { before: 0, at: 0 }] = (await failing(engine.query(query))).rows as LogCheck['since'][];
    let [seq, at, head, problem] = [0, null as LogCheck['at'], '', null as LogCheck['problem']];
    const replaced = new Replaced();
    for await (const slice of slices(board, 0)) {
      for (const event of slice.events) replaced.see(event);
      ({ seq, problem } = slice);
      head = shownHead(slice.head);
      at = slice.events.at(-1)?.at ?? at;
      if (look !== undefined) slice.events.forEach(look);
    }
    const orphan = problem === null ? replaced.wrong() : null;
    if (orphan === null) return { board, seq, at, head, since, problem };
    return { board, ...(await upTo(board, orphan - 1)), since, problem: 'changed' };
  }

  /** As a check that ends there has it. */
  async function upTo(board: BoardId, seq: number): Promise<Pick<LogCheck, 'seq' | 'at' | 'head'>> {
    let at: LogCheck['at'] = null;
    for await (const slice of slices(board, 0)) {
      at = slice.events.findLast((event) => event.seq <= seq)?.at ?? at;
      if (slice.seq >= seq) break;
    }
    const { head } = await failing(engine.slice({ board, after: seq, head: null, most: 0, marked: false }));
    return { seq, at, head: shownHead(head) };
  }

  const events: EventLog = {
    async append(rows) {
      await commitUnless(SequenceTaken, [{ append: rows }]);
      for (const board of new Set(rows.map((each) => each.board))) wakes.tell(board, 'log');
    },
    async *slices(board, after = 0) {
      for await (const slice of slices(board, after)) {
        if (slice.problem !== null) throw new LogBroken(await check(board));
        yield slice.events;
      }
    },
    async read(board, after) {
      const read: StoredEvent[] = [];
      for await (const slice of events.slices(board, after)) read.push(...slice);
      return read;
    },
    check,
    async *verify(board) {
      const read = (first: boolean) => {
        const reading = failing(engine.verify(board, first));
        // Whoever reads on hears of it.
        reading.catch(() => undefined);
        return reading;
      };
      for (let next: Promise<Verified> | null = read(true); next !== null;) {
        const { receipts, whole }: Verified = await next;
        if (whole === false) throw new LogBroken(await check(board));
        // Gone along while this part is made something of.
        next = whole === null ? read(false) : null;
        yield receipts;
      }
    },
    claim: (board) => failing(claim(board)),
    async *compact(board) {
      for (let first = true; ; first = false) {
        const erased = await failing(engine.compact(board, first));
        if (erased === null) return;
        yield erased;
      }
    },
    snapshot: (board, shape) => failing(engine.snapshot(board, shape)),
    keepSnapshot: (board, snapshot) => failing(engine.keepSnapshot(board, snapshot)),
    async forgetSnapshot(board) {
      await commit(db.deleteFrom('snapshots').where('board', '=', board).compile());
    },
    async *commands(board) {
      for (let after = 0; ;) {
        const query = db
          .selectFrom('events')
          .select(['seq', 'command'])
          .where('board', '=', board)
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(COMMANDS);
        const rows = (await failing(engine.query(query.compile()))).rows as Pick<StoredEvent, 'seq' | 'command'>[];
        yield rows.flatMap(({ command }) => command ?? []);
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.seq;
      }
    },
    async heads(board, seqs) {
      if (seqs.length === 0) return new Map();
      const query = db
        .selectFrom('events')
        .select(['seq', 'head'])
        .where('board', '=', board)
        .where('seq', 'in', [...seqs])
        .compile();
      const rows = (await failing(engine.query(query))).rows as { seq: number; head: Uint8Array }[];
      return new Map(rows.map(({ seq, head }) => [seq, shownHead(head)]));
    },
    async told(board, after, through) {
      const query = db
        .selectFrom('events')
        .select(['board', 'seq', 'at', 'command', 'seat', 'body'])
        .where('board', '=', board)
        .where('seq', '>', after)
        .where('seq', '<=', through)
        .where(sql`substr(body, 1, ${ANSWER.length})`, '!=', ANSWER)
        .where(sql`substr(body, 1, ${DRAFT.length})`, '!=', DRAFT)
        .orderBy('seq');
      return (await failing(engine.query(query.compile()))).rows as StoredEvent[];
    },
    async boards() {
      const founded = (await failing(engine.traces())).flatMap(({ board, at }) => (at === null ? [] : [{ board, at }]));
      return founded.sort((one, another) => another.at - one.at).map(({ board }) => board as BoardId);
    },
    async lastAt(board) {
      const query = db
        .selectFrom('events')
        .select('at')
        .where('board', '=', board)
        .orderBy('seq', 'desc')
        .limit(1)
        .compile();
      const [last] = (await failing(engine.query(query))).rows as { at: number }[];
      return last?.at ?? null;
    },
    async traces() {
      return (await failing(engine.traces())).map(({ board }) => board as BoardId);
    },
  };

  return { events, slices };
}

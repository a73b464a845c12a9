import type { Engine, Step } from '../engine.ts';
import { erasedColumns } from '../log/erased-blocks.ts';
import { InSteps } from '../log/in-steps.ts';
import { type KeptState, readState, stateColumns } from '../log/kept-state.ts';
import { erasedWith, type HashedRow, SCANNED, Superseding } from '../log/superseding.ts';
import { Verifying } from '../log/verifying.ts';
import type { Mark } from '../marks.ts';
import type { Database, Run } from './database.ts';
import { readErased, type SealedLog } from './sealed-log.ts';

const EVENT = 'board, seq, at, command, seat, body, salt, hash';
const SQL = {
  scan: `select ${EVENT} from events where board = $1 and seq > $2 and seq <= $3
    and (${SCANNED.map((begins) => `starts_with(body, '${begins}')`).join(' or ')}) order by seq`,
  last: 'select max(seq) as seq from events where board = $1',
  /** Whoever changes what is left of a block has read it as it is: claims may be lost with their connections. */
  lockErased: 'select pg_advisory_xact_lock(hashtextextended($1, 4))',
  these: `select ${EVENT} from events where board = $1 and seq = any($2::integer[]) order by seq for update`,
  erase: 'delete from events where board = $1 and seq = any($2::integer[])',
  keepErased: `insert into erased (board, block, seqs, hashes, kept, seal) values ($1, $2, $3, $4, $5, $6)
    on conflict (board, block) do update
      set seqs = excluded.seqs, hashes = excluded.hashes, kept = excluded.kept, seal = excluded.seal`,
  state: `select s.seq, s.shape, s.lines, s.seal, e.head from snapshots s
    join events e on e.board = s.board and e.seq = s.seq where s.board = $1`,
  keepState: `insert into snapshots (board, seq, shape, lines, seal) values ($1, $2, $3, $4, $5)
    on conflict (board) do update
      set seq = excluded.seq, shape = excluded.shape, lines = excluded.lines, seal = excluded.seal`,
  forgetState: 'delete from snapshots where board = $1',
  forgetPassing: 'delete from passing where board = $1',
  head: 'select head from events where board = $1 and seq = $2',
};

/** Of what is left of a block of a board's erased answers, within a transaction. */
export async function keepErased(
  run: Run,
  place: { board: string; block: number },
  left: Parameters<typeof erasedColumns>[0],
) {
  const { seqs, hashes, kept, seal } = erasedColumns(left);
  await run(SQL.keepErased, place.board, place.block, seqs, hashes, kept, seal);
}

export function createEngine(db: Database, log: SealedLog): Engine {
  const verifications = new InSteps((board) => new Verifying(board));
  const compactions = new InSteps((board) => compaction(db, log, board));

  return {
    query: (query) => db.query(query),
    async transaction(steps: readonly Step[]) {
      const due = await db.writing(async (run) => {
        // Of however many boards: in as many journeys as one.
        const events = steps.flatMap((step) => ('append' in step ? step.append : []));
        const marked = events.length === 0 ? new Map<string, Mark>() : await log.append(run, events);
        for (const step of steps)
          if ('append' in step) continue;
          else if ('unlessDeleted' in step) await log.refuseDeleted(run, step.unlessDeleted);
          else await run(step.sql, ...step.parameters);
        return marked;
      });
      // On disk; acknowledged only when this has returned.
      log.mark(due);
    },
    slice: (wanted) => log.slice(wanted),
    async verify(board, first) {
      const verifying = verifications.take(board, first);
      const verified = verifying.stepped(await log.along(verifying.wanted, verifying.meeting));
      if (verified.whole === null) verifications.keep(board, verifying);
      return verified;
    },
    async compact(board, first) {
      const step = compactions.take(board, first);
      const erased = await step();
      if (erased !== null) compactions.keep(board, step);
      return erased;
    },
    async snapshot(board, shape) {
      const { rows } = await db.query({ sql: SQL.state, parameters: [board] });
      return readState(board, (rows as KeptState[])[0], shape);
    },
    async keepSnapshot(board, snapshot) {
      await db.writing(async (run) => {
        await log.refuseDeleted(run, board);
        const [row] = await run<{ head: Uint8Array }>(SQL.head, board, snapshot.seq);
        const { lines, seal } = stateColumns(board, snapshot, row?.head);
        await run(SQL.keepState, board, snapshot.seq, snapshot.shape, lines, seal);
      });
    },
    async clear(board) {
      log.forget(board);
      await db.query({ sql: SQL.forgetPassing, parameters: [board] });
    },
    traces: () => log.traces(),
  };
}

/** As `Compaction` of SQLite, each step in a transaction of its own. */
function compaction(db: Database, log: SealedLog, board: string): () => Promise<number | null> {
  let superseding: Superseding | null = null;
  return async () => {
    if (superseding === null) {
      const { rows } = await db.query({ sql: SQL.last, parameters: [board] });
      superseding = new Superseding((rows as { seq: number | null }[])[0]?.seq ?? 0);
    }
    const known = superseding;
    const part = known.next();
    if (part === null) return null;
    if ('scan' in part) {
      const { after, through, block } = part.scan;
      const seen = await db.reading(async (run) => ({
        erased: await readErased(run, board, block),
        rows: await run<HashedRow>(SQL.scan, board, after, through),
      }));
      known.saw(seen.rows, seen.erased);
      return 0;
    }
    const { block, seqs } = part.erase;
    await db.writing(async (run) => {
      await log.refuseDeleted(run, board);
      await run(SQL.lockErased, board);
      const going = await run<HashedRow>(SQL.these, board, seqs);
      await keepErased(
        run,
        { board, block },
        erasedWith({ board, block }, await readErased(run, board, block), seqs, going),
      );
      await run(SQL.erase, board, seqs);
      // It may say what they said.
      await run(SQL.forgetState, board);
    });
    return seqs.length;
  };
}

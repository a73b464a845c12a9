import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sameBytes, snapshotSeal } from '../chain.ts';
import type { Snapshot } from '../store.ts';
import type { Database } from './database.ts';

const SQL = {
  read: `select s.seq, s.shape, s.lines, s.seal, e.head from snapshots s
    join events e on e.board = s.board and e.seq = s.seq where s.board = ?`,
  write: 'replace into snapshots (board, seq, shape, lines, seal) values (?, ?, ?, ?, ?)',
  forget: 'delete from snapshots where board = ?',
  head: 'select head from events where board = ? and seq = ?',
};

interface Row {
  readonly seq: number;
  readonly shape: string;
  readonly lines: Uint8Array;
  readonly seal: Uint8Array;
  readonly head: Uint8Array;
}

/** States kept beside their logs, sealed with the head that they belong to. */
export class Snapshots {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
  }

  /** Null where there is none that is what was written, by a program whose states have this shape. */
  read(board: string, shape: string): Snapshot | null {
    const [row] = this.#db.prepare(SQL.read).all(board) as unknown as Row[];
    if (row?.shape !== shape) return null;
    const { seq, lines: deflated, seal, head } = row;
    try {
      const lines = inflateRawSync(deflated).toString('utf8');
      return sameBytes(snapshotSeal(head, { board, seq }, shape, lines), seal) ? { seq, shape, lines } : null;
    } catch {
      // Not even the form of one: the log says the same.
      return null;
    }
  }

  write(board: string, { seq, shape, lines }: Snapshot): void {
    this.#db.transaction(() => {
      const [row] = this.#db.prepare(SQL.head).all(board, seq) as unknown as { head: Uint8Array }[];
      if (row === undefined) throw new Error(`Board ${board} has no event ${String(seq)} to keep a state of`);
      const seal = snapshotSeal(row.head, { board, seq }, shape, lines);
      this.#db.prepare(SQL.write).run(board, seq, shape, deflateRawSync(lines), seal);
    });
  }

  forget(board: string): void {
    this.#db.prepare(SQL.forget).run(board);
  }
}

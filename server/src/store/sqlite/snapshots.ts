import { type KeptState, readState, stateColumns } from '../log/kept-state.ts';
import type { Snapshot } from '../store.ts';
import type { Database } from './database.ts';

const SQL = {
  read: `select s.seq, s.shape, s.lines, s.seal, e.head from snapshots s
    join events e on e.board = s.board and e.seq = s.seq where s.board = ?`,
  write: 'replace into snapshots (board, seq, shape, lines, seal) values (?, ?, ?, ?, ?)',
  forget: 'delete from snapshots where board = ?',
  head: 'select head from events where board = ? and seq = ?',
};

/** States kept beside their logs, sealed with the head that they belong to. */
export class Snapshots {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
  }

  /** Null where there is none that is what was written, by a program whose states have this shape. */
  read(board: string, shape: string): Snapshot | null {
    const [row] = this.#db.prepare(SQL.read).all(board) as unknown as KeptState[];
    return readState(board, row, shape);
  }

  write(board: string, snapshot: Snapshot): void {
    this.#db.transaction(() => {
      const [row] = this.#db.prepare(SQL.head).all(board, snapshot.seq) as unknown as { head: Uint8Array }[];
      const { lines, seal } = stateColumns(board, snapshot, row?.head);
      this.#db.prepare(SQL.write).run(board, snapshot.seq, snapshot.shape, lines, seal);
    });
  }

  forget(board: string): void {
    this.#db.prepare(SQL.forget).run(board);
  }
}

import type { ErasedBlock, ErasedRow } from '../erased.ts';
import { erasedBlock, type ErasedColumns, erasedColumns } from '../log/erased-blocks.ts';
import type { Database } from './database.ts';

const SQL = {
  read: 'select seqs, hashes, kept, seal from erased where board = ? and block = ?',
  write: 'replace into erased (board, block, seqs, hashes, kept, seal) values (?, ?, ?, ?, ?, ?)',
};

/** What is left of erased answers, in its table. */
export class ErasedBlocks {
  readonly #db: Pick<Database, 'prepare'>;
  constructor(db: Pick<Database, 'prepare'>) {
    this.#db = db;
  }

  /** Null where nothing of the block is erased. Throws `BlockChanged`. */
  read(board: string, block: number): ErasedBlock | null {
    const [row] = this.#db.prepare(SQL.read).all(board, block) as unknown as ErasedColumns[];
    return erasedBlock({ board, block }, row);
  }

  /** Within a transaction. */
  write(board: string, block: number, row: ErasedRow): void {
    const { seqs, hashes, kept, seal } = erasedColumns(row);
    this.#db.prepare(SQL.write).run(board, block, seqs, hashes, kept, seal);
  }
}

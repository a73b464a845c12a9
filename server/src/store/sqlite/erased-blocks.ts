import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type ErasedRow, ErasedBlock, isSealed } from '../erased.ts';
import type { Database } from './database.ts';

const SQL = {
  read: 'select seqs, hashes, kept, seal from erased where board = ? and block = ?',
  write: 'replace into erased (board, block, seqs, hashes, kept, seal) values (?, ?, ?, ?, ?, ?)',
};

type Row = { readonly [Column in keyof ErasedRow]: unknown };

/** What is left of a block isn't what was written. */
export class BlockChanged extends Error {
  override readonly name = 'BlockChanged';
}

/** What is left of erased answers, in its table. */
export class ErasedBlocks {
  readonly #db: Pick<Database, 'prepare'>;
  constructor(db: Pick<Database, 'prepare'>) {
    this.#db = db;
  }

  /** Null where nothing of the block is erased. Throws `BlockChanged`. */
  read(board: string, block: number): ErasedBlock | null {
    const [row] = this.#db.prepare(SQL.read).all(board, block) as unknown as Row[];
    if (row === undefined) return null;
    const { seqs, hashes, kept: deflated, seal } = row;
    const bytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
    if (!bytes(seqs) || !bytes(hashes) || !bytes(deflated) || !bytes(seal)) throw new BlockChanged();
    const read = { seqs, hashes, kept: inflated(deflated), seal };
    if (!isSealed({ board, block }, read)) throw new BlockChanged();
    return new ErasedBlock({ board, block }, read);
  }

  /** Within a transaction. */
  write(board: string, block: number, { seqs, hashes, kept, seal }: ErasedRow): void {
    this.#db.prepare(SQL.write).run(board, block, seqs, hashes, deflateRawSync(kept), seal);
  }
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString('utf8');
  } catch (cause) {
    throw new BlockChanged('', { cause });
  }
}

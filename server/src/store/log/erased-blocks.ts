import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ErasedBlock, type ErasedRow, isSealed } from '../erased.ts';
import type { ErasedIn } from './walk.ts';

/** As an engine has it: `kept` is deflated there. */
export type ErasedColumns = { readonly [Column in keyof ErasedRow]: unknown };

/** What is left of a block isn't what was written. */
export class BlockChanged extends Error {
  override readonly name = 'BlockChanged';
}

type Place = { readonly board: string; readonly block: number };

/** Null where nothing of the block is erased. Throws `BlockChanged`. */
export function erasedBlock(place: Place, row: ErasedColumns | undefined): ErasedBlock | null {
  if (row === undefined) return null;
  const { seqs, hashes, kept: deflated, seal } = row;
  const bytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
  if (!bytes(seqs) || !bytes(hashes) || !bytes(deflated) || !bytes(seal)) throw new BlockChanged();
  const read = { seqs, hashes, kept: inflated(deflated), seal };
  if (!isSealed(place, read)) throw new BlockChanged();
  return new ErasedBlock(place, read);
}

/** As `erasedBlock`, where a changed one is a problem of its board. */
export function erasedIn(read: () => ErasedBlock | null): ErasedIn {
  try {
    return { erased: read(), changed: false };
  } catch (error) {
    if (!(error instanceof BlockChanged)) throw error;
    return { erased: null, changed: true };
  }
}

/** As an engine keeps it. */
export const erasedColumns = ({ seqs, hashes, kept, seal }: ErasedRow) => ({
  seqs,
  hashes,
  kept: deflateRawSync(kept),
  seal,
});

function inflated(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString('utf8');
  } catch (cause) {
    throw new BlockChanged('', { cause });
  }
}

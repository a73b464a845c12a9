import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sameBytes, snapshotSeal } from '../chain.ts';
import type { Snapshot } from '../store.ts';

/** A state beside its log, as an engine has it, with the head after its event. */
export interface KeptState {
  readonly seq: number;
  readonly shape: string;
  /** Deflated. */
  readonly lines: Uint8Array;
  readonly seal: Uint8Array;
  readonly head: Uint8Array;
}

/** Null where it isn't what was written, or a program wrote it whose states have another shape. */
export function readState(board: string, row: KeptState | undefined, shape: string): Snapshot | null {
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

/** Sealed with the head of its event. Throws where there is no such event. */
export function stateColumns(board: string, { seq, shape, lines }: Snapshot, head: Uint8Array | undefined) {
  if (head === undefined) throw new Error(`Board ${board} has no event ${String(seq)} to keep a state of`);
  return { lines: deflateRawSync(lines), seal: snapshotSeal(head, { board, seq }, shape, lines) };
}

import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Benchmark } from '@nemawashi/shared/comparing/benchmark';
import { type FileProblem, readFile } from '@nemawashi/shared/comparing/read-file';
import { recallBenchmark, rememberBenchmark } from '#lib/remembered/benchmark.ts';

export type OpenProblem = FileProblem | { readonly problem: 'a-board' };

/** What this browser keeps for the board; null: nothing, or nothing that can be read any more. */
export function keptBenchmark(board: BoardId): Benchmark | null {
  const text = recallBenchmark(board);
  if (text === null) return null;
  const read = readFile(new TextEncoder().encode(text));
  return read.ok && read.kind === 'benchmark' ? read.benchmark : null;
}

/** Keeps what a file holds; null: done. What was kept before stays where it can't be read. */
export async function openBenchmark(board: BoardId, file: File): Promise<OpenProblem | null> {
  // Taken away since it was chosen, it is none.
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const read = readFile(new Uint8Array(bytes));
  if (!read.ok) return read;
  if (read.kind === 'board') return { problem: 'a-board' };
  rememberBenchmark(board, JSON.stringify(read.benchmark));
  return null;
}

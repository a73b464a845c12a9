/** Durable rows a second of the store, one and a hundred a commit, beside a plain fsync on the same disk. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';

const ROUNDS = 5;
const COMMITS = 300;
const body = JSON.stringify({ type: 'answered', round: 'c1', subject: 'culture-trial', value: 4, revision: 1 });

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

async function perSecond(rows: number, once: () => Promise<void> | void): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    for (let commit = 0; commit < COMMITS; commit += 1) await once();
    rates.push((rows * COMMITS * 1000) / (performance.now() - began));
  }
  return Math.round(median(rates));
}

const folder = await mkdtemp(join(tmpdir(), 'nemawashi-bench-'));
try {
  const store = await openSqliteStore(join(folder, 'bench.sqlite'));
  let seq = 0;
  const append = (rows: number) =>
    store.events.append(
      Array.from({ length: rows }, () => ({
        board: 'bench' as BoardId,
        seq: (seq += 1),
        at: seq,
        command: null,
        seat: null,
        body,
      })),
    );
  const probe = openSync(join(folder, 'probe'), 'w');
  const fsync = () => {
    writeSync(probe, body);
    fdatasyncSync(probe);
  };
  console.log(`fdatasync alone:       ${String(await perSecond(1, fsync))} a second`);
  console.log(`one row a commit:      ${String(await perSecond(1, () => append(1)))} rows a second`);
  console.log(`a hundred rows a commit: ${String(await perSecond(100, () => append(100)))} rows a second`);
  closeSync(probe);
  const began = performance.now();
  const read = await store.events.read('bench' as BoardId);
  console.log(`reading ${String(read.length)} events: ${(performance.now() - began).toFixed(0)} ms`);
  await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

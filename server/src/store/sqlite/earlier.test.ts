import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

const [board, name, author, other] = ['board-1' as BoardId, 'ideas-1', 'seat-1' as SeatId, 'seat-2' as SeatId];

it('H21 killed at whatever moment, the file has both the update that takes words out and the words, or neither', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-earlier-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'test.sqlite');
  const store = await openSqliteStore(file);
  try {
    // All that was written so far is in the file itself: what comes now is alone in the log that SQLite writes first.
    await store.pragma('wal_checkpoint(TRUNCATE)');
    // Each is long enough for pages of its own.
    const update = new Uint8Array(9000).fill(1);
    const pieces = [[11, 0, '議事録'.repeat(3000)]] as const;
    await store.documents.append(board, name, [
      { update, newWriters: [], seat: other, earlier: [{ place: '11:2', seat: author, pieces }] },
    ]);
    const written = await readFile(`${file}-wal`);
    const pageSize = written.readUInt32BE(8);
    const seen = new Set<string>();
    for (let end = 32; end <= written.length; end += 24 + pageSize) {
      const killed = join(folder, String(end));
      await mkdir(killed);
      await copyFile(file, join(killed, 'test.sqlite'));
      await writeFile(join(killed, 'test.sqlite-wal'), written.subarray(0, end));
      const after = await openSqliteStore(join(killed, 'test.sqlite'));
      const { updates, earlier } = await after.documents.load(board, name);
      seen.add(`${String(updates.length)} ${String(earlier.length)}`);
      await after.close();
    }
    expect([...seen].sort()).toEqual(['0 0', '1 1']);
  } finally {
    await store.close();
  }
});

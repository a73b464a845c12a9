import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../open-store.ts';
import { storeContract } from '../contract.ts';
import { StorageFailed, type StoredEvent } from '../store.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts';

async function folder(): Promise<{ file: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'nemawashi-store-'));
  return { file: join(path, 'test.sqlite'), remove: () => rm(path, { recursive: true, force: true }) };
}

storeContract('SQLite', async () => {
  const { file, remove } = await folder();
  let store = await openSqliteStore(file);
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqliteStore(file);
      return store;
    },
    async cleanup() {
      await store.close();
      await remove();
    },
  };
});

async function opened(): Promise<SqliteStore> {
  const { file, remove } = await folder();
  const store = await openSqliteStore(file);
  onTestFinished(async () => {
    await store.close();
    await remove();
  });
  return store;
}

describe('SQLite', () => {
  it('H11 waits for the disk on every commit', async () => {
    const store = await opened();
    expect(await store.pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    // 2 is FULL: with less, kill -9 would still pass while a power cut lost votes.
    expect(await store.pragma('synchronous')).toEqual({ synchronous: 2 });
  });

  it('H10 refuses on a full disk, keeps what was there, and goes on when there is room again', async () => {
    const store = await opened();
    const board = 'full' as BoardId;
    const event = (seq: number, size: number): StoredEvent => ({
      board,
      seq,
      at: seq,
      command: null,
      seat: null,
      body: 'x'.repeat(size),
    });
    await store.events.append([event(1, 10)]);
    const { page_count } = (await store.pragma('page_count')) as { page_count: number };
    await store.pragma(`max_page_count = ${String(page_count)}`);
    await expect(store.events.append([event(2, 100_000)])).rejects.toBeInstanceOf(StorageFailed);
    expect(await store.events.read(board)).toEqual([event(1, 10)]);
    await store.pragma('max_page_count = 1000000');
    await store.events.append([event(2, 100_000)]);
    expect(await store.events.read(board)).toHaveLength(2);
  });

  it('H10 goes on by itself once it may write again', async () => {
    const store = await opened();
    // As SQLite leaves a connection that met a read-only disk.
    await store.pragma('query_only = 1');
    await expect(store.check()).rejects.toBeInstanceOf(StorageFailed);
    await store.check();
    await store.sessions.give('browser', { board: 'b' as BoardId, seat: 's' as SeatId, epoch: 0 }, 1);
    expect(await store.sessions.heldBy('browser')).toHaveLength(1);
    expect(await store.pragma('synchronous')).toEqual({ synchronous: 2 });
  });

  it.skipIf(process.platform === 'win32')('H9 makes files that only their owner can read, and closes those of before', async () => {
    const { file, remove } = await folder();
    onTestFinished(remove);
    await writeFile(file, '');
    await chmod(file, 0o644);
    const store = await openSqliteStore(file);
    await store.check();
    await store.events.append([
      { board: 'b' as BoardId, seq: 1, at: 1, command: null, seat: null, body: '{}' },
    ]);
    const names = await readdir(dirname(file));
    for (const name of ['nemawashi.marks', ...['', '-shm', '-wal', '.lock'].map((end) => `test.sqlite${end}`)])
      expect(names).toContain(name);
    for (const name of names) expect([name, (await stat(join(dirname(file), name))).mode & 0o777]).toEqual([name, 0o600]);
    await store.close();
  });

  it.skipIf(process.platform === 'win32')('H9 makes a folder that only its owner can look into, and leaves one that is there as it is', async () => {
    const { file, remove } = await folder();
    onTestFinished(remove);
    const made = join(dirname(file), 'data');
    const given = join(dirname(file), 'given');
    await mkdir(given, { mode: 0o755 });
    for (const dataDir of [made, given]) await (await openStore({ dataDir })).close();
    expect((await stat(made)).mode & 0o777).toBe(0o700);
    expect((await stat(given)).mode & 0o777).toBe(0o755);
  });
});

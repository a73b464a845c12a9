import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
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
  it('waits for the disk on every commit', async () => {
    const store = await opened();
    expect(await store.pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    // 2 is FULL: with less, kill -9 would still pass while a power cut lost votes.
    expect(await store.pragma('synchronous')).toEqual({ synchronous: 2 });
  });

  it('refuses on a full disk, keeps what was there, and goes on when there is room again', async () => {
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
});

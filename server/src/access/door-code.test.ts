import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { readCode } from '@nemawashi/shared/board/code';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { StorageFailed, type DoorStore } from '../store/store.ts';
import { boardOfCode, freshCode } from './door-code.ts';
import { type LinkKey, openLinkKey } from './link-key.ts';

const board = 'board-a' as BoardId;
const other = 'board-b' as BoardId;

async function doors(): Promise<DoorStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nemawashi-codes-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return store.doors;
}

async function key(): Promise<LinkKey> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-key-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return openLinkKey(folder, null);
}

const drawing = (...draws: readonly string[]) => {
  const left = [...draws];
  return () => left.shift() ?? '';
};

describe('the code of a door', () => {
  it('B17 that leads to another board is drawn again, and goes on leading there', async () => {
    const [kept, made] = [await doors(), await key()];
    const traces = ['a', 'b', 'c'].map((draw) => made.traceOf(made.freshCodeOf(board, draw)));
    for (const trace of traces.slice(0, 2)) await kept.put(trace, other);
    const { code } = await freshCode(kept, made, board, drawing('a', 'b', 'c'));
    expect(code).toBe(made.freshCodeOf(board, 'c'));
    expect(await Promise.all(traces.map((trace) => kept.find(trace)))).toEqual([other, other, board]);
  });

  it('is one that people can type', async () => {
    const [kept, made] = [await doors(), await key()];
    const { code, mark } = await freshCode(kept, made, board);
    expect(readCode(code)).toBe(code);
    expect(made.codeOf(board, mark)).toBe(code);
    expect(await boardOfCode(kept, made, code)).toBe(board);
  });

  it('D86 is shown to nobody with another key, and is the code itself where an earlier version opened the door', async () => {
    const [kept, made, another] = [await doors(), await key(), await key()];
    const { code, mark } = await freshCode(kept, made, board);
    expect(another.codeOf(board, mark)).toBe(null);
    expect(await boardOfCode(kept, another, code)).toBe(null);
    await kept.put('ACDEFGHJ', other);
    expect(await boardOfCode(kept, made, 'ACDEFGHJ')).toBe(other);
    expect(made.codeOf(other, { code: 'ACDEFGHJ' })).toBe('ACDEFGHJ');
  });

  it('is none where it can’t be kept, for whatever other reason: nothing is drawn without end', async () => {
    const full: Pick<DoorStore, 'put'> = { put: () => Promise.reject(new StorageFailed('full')) };
    await expect(freshCode(full, await key(), board)).rejects.toBeInstanceOf(StorageFailed);
  });
});

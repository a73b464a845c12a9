import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { readCode } from '@nemawashi/shared/board/code';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { StorageFailed, type DoorStore } from '../store/store.ts';
import { freshCode } from './door-code.ts';

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

const drawing = (...codes: readonly string[]) => {
  const left = [...codes];
  return () => left.shift() ?? '';
};

describe('the code of a door', () => {
  it('B17 that leads to another board is drawn again, and goes on leading there', async () => {
    const kept = await doors();
    await kept.put('ACDEFGHJ', other);
    await kept.put('ACDEFGHK', other);
    expect(await freshCode(kept, board, drawing('ACDEFGHJ', 'ACDEFGHK', 'ACDEFGHM'))).toBe('ACDEFGHM');
    expect(await kept.find('ACDEFGHJ')).toBe(other);
    expect(await kept.find('ACDEFGHM')).toBe(board);
  });

  it('is one that people can type', async () => {
    const kept = await doors();
    const code = await freshCode(kept, board);
    expect(readCode(code)).toBe(code);
    expect(await kept.find(code)).toBe(board);
  });

  it('is none where it can’t be kept, for whatever other reason: nothing is drawn without end', async () => {
    const full: Pick<DoorStore, 'put'> = { put: () => Promise.reject(new StorageFailed('full')) };
    await expect(freshCode(full, board, drawing('ACDEFGHJ'))).rejects.toBeInstanceOf(StorageFailed);
  });
});

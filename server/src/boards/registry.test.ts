import type { BoardId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogBroken } from '../store/store.ts';
import type { OpenBoard } from './open-board.ts';
import { createRegistry } from './registry.ts';

const id = 'board' as BoardId;

/** A board of which only its writing matters here. */
const fakeBoard = (idle: () => Promise<void> = () => Promise.resolve()): OpenBoard =>
  ({ room: { idle, catchUp: () => Promise.resolve() } }) as Partial<OpenBoard> as OpenBoard;

describe('boards in memory', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are read once however many ask at the same time', async () => {
    const load = vi.fn(() => Promise.resolve(fakeBoard()));
    const registry = createRegistry({ load, idleMs: 1000 });
    const leases = await Promise.all([registry.open(id), registry.open(id), registry.open(id)]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(new Set(leases.map((lease) => lease?.board)).size).toBe(1);
  });

  it('leave some time after the last one let go, and come back from their log', async () => {
    const load = vi.fn(() => Promise.resolve(fakeBoard()));
    const registry = createRegistry({ load, idleMs: 1000 });
    const [a, b] = [await registry.open(id), await registry.open(id)];
    a?.release();
    a?.release();
    await vi.advanceTimersByTimeAsync(5000);
    expect(registry.size).toBe(1);
    b?.release();
    await vi.advanceTimersByTimeAsync(999);
    expect(registry.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(registry.size).toBe(0);
    await registry.open(id);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('stay while they are still writing: a quick return can’t read an older log', async () => {
    const writing = Promise.withResolvers<undefined>();
    const load = vi.fn(() => Promise.resolve(fakeBoard(() => writing.promise)));
    const registry = createRegistry({ load, idleMs: 1000 });
    (await registry.open(id))?.release();
    await vi.advanceTimersByTimeAsync(2000);
    await registry.open(id);
    expect(load).toHaveBeenCalledTimes(1);
    writing.resolve(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(registry.size).toBe(1);
  });

  it('H3 whose logs aren’t what was written are read once for all who ask, and again some time later', async () => {
    const head = 'A'.repeat(43);
    const check = { board: id, seq: 3, at: 3, head, since: { before: 0, at: 0 }, problem: 'changed' } as const;
    const load = vi.fn<() => Promise<OpenBoard | null>>(() => Promise.reject(new LogBroken(check)));
    const registry = createRegistry({ load, idleMs: 1000 });
    for (let asked = 0; asked < 5; asked += 1) {
      await expect(registry.open(id)).rejects.toBeInstanceOf(LogBroken);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(registry.size).toBe(0);
    load.mockResolvedValueOnce(fakeBoard());
    expect(await registry.open(id)).not.toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keep nothing of boards that aren’t there, or that couldn’t be read', async () => {
    const load = vi.fn<() => Promise<OpenBoard | null>>(() => Promise.resolve(null));
    const registry = createRegistry({ load, idleMs: 1000 });
    expect(await registry.open(id)).toBeNull();
    load.mockRejectedValueOnce(new Error('the disk'));
    await expect(registry.open(id)).rejects.toThrow('the disk');
    expect(registry.size).toBe(0);
  });
});

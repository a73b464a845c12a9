import type { SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import type { DocumentUpdate } from '../store/store.ts';
import { Journal } from './journal.ts';

const numbered = (n: number): DocumentUpdate => ({ update: Uint8Array.of(n), newWriters: [], seat: 'a' as SeatId });

function journal() {
  const written: number[][] = [];
  const failures: unknown[] = [];
  const disk: { wait: Promise<void>; error: Error | null } = { wait: Promise.resolve(), error: null };
  const made = new Journal({
    append: async (updates) => {
      await disk.wait;
      if (disk.error !== null) throw disk.error;
      written.push(updates.map(({ update }) => update[0] ?? -1));
    },
    failed: (error) => failures.push(error),
  });
  return { made, written, failures, disk };
}

describe('a journal', () => {
  it('Y8 writes what arrives in one turn together, in order, and acts after it', async () => {
    const { made, written } = journal();
    const acts: string[] = [];
    made.after(() => acts.push('at once'));
    for (const n of [1, 2, 3]) {
      made.add(numbered(n));
      made.after(() => acts.push(`${n} after ${JSON.stringify(written)}`));
    }
    expect(acts).toEqual(['at once']);
    await made.settled();
    expect(written).toEqual([[1, 2, 3]]);
    expect(acts.slice(1)).toEqual(['1 after [[1,2,3]]', '2 after [[1,2,3]]', '3 after [[1,2,3]]']);
  });

  it('Y8 gathers what arrives while the disk is busy', async () => {
    const { made, written, disk } = journal();
    let go = (): void => undefined;
    disk.wait = new Promise((resolve) => {
      go = resolve;
    });
    made.add(numbered(1));
    await new Promise(setImmediate);
    for (const n of [2, 3, 4]) made.add(numbered(n));
    go();
    await made.settled();
    expect(written).toEqual([[1], [2, 3, 4]]);
  });

  it('Y8 acts on nothing more once the disk has refused, and says so once', async () => {
    const { made, written, failures, disk } = journal();
    disk.error = new Error('full');
    const acts: string[] = [];
    made.add(numbered(1));
    made.after(() => acts.push('shown'));
    const settled = [made.settled(), made.settled()];
    for (const promise of settled) await expect(promise).rejects.toThrow('full');
    disk.error = null;
    made.add(numbered(2));
    made.after(() => acts.push('shown'));
    await expect(made.settled()).rejects.toThrow('full');
    await new Promise(setImmediate);
    expect({ acts, written, failures: failures.length }).toEqual({ acts: [], written: [], failures: 1 });
  });

  it('Y8 takes a mistake in what follows for a failure, not for the end of the process', async () => {
    const { made, failures } = journal();
    made.add(numbered(1));
    made.after(() => {
      throw new Error('a mistake');
    });
    await expect(made.settled()).rejects.toThrow('a mistake');
    expect(failures).toHaveLength(1);
  });
});

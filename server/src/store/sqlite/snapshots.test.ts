import type { SQLInputValue } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { AnsweredLog, board, other, EVENTS } from './testing/answered-log.ts';

const here = AnsweredLog.here();

describe('a state kept beside a log', () => {
  const kept = { seq: EVENTS, shape: 'this', lines: '{"a":1}\n{"b":2}' };

  it('H17 is given back to the program that wrote it, and to no other', async () => {
    await here.store.events.keepSnapshot(board, { ...kept, seq: 5 });
    await here.store.events.keepSnapshot(board, kept);
    await here.close();
    await here.open();
    expect(await here.store.events.snapshot(board, 'this')).toEqual(kept);
    expect(await here.store.events.snapshot(board, 'that')).toBeNull();
    expect(await here.store.events.snapshot(other, 'this')).toBeNull();
  });

  it('H17 is as if it weren’t there where anything of it was changed, or it isn’t of this log', async () => {
    const changes: readonly [column: string, value: SQLInputValue][] = [
      ['lines', new Uint8Array(3)],
      ['lines', 'x'],
      ['seal', new Uint8Array(32)],
      ['seq', EVENTS - 1],
      ['seq', EVENTS + 1],
      ['board', other],
    ];
    for (const [column, value] of changes) {
      await here.store.events.keepSnapshot(board, kept);
      here.run(`update snapshots set ${column} = ?`, value);
      expect(await here.store.events.snapshot(board, 'this'), column).toBeNull();
      expect(await here.store.events.snapshot(other, 'this'), column).toBeNull();
      here.run('delete from snapshots');
    }
  });

  it('H15 goes before anything is erased that it may say', async () => {
    await here.store.events.keepSnapshot(board, kept);
    for await (const erased of here.store.events.compact(board)) if (erased > 0) break;
    expect(await here.store.events.snapshot(board, 'this')).toBeNull();
  });
});

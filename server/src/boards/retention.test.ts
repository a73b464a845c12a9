import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { BoardState } from '@nemawashi/shared/board/state';
import { expect, it } from 'vitest';
import type { Deletion } from './deletion.ts';
import { startRetention } from './retention.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Boards by when something happened last, and what a server that keeps them for 30 days does with them. */
function server(lasts: Readonly<Record<string, Timestamp>>) {
  const clock = { wall: 100 * DAY, passed: 0 };
  const asked: { board: string; deletion: Deletion }[] = [];
  const failures: unknown[] = [];
  let tick: () => void = () => undefined;
  const end = startRetention({
    events: {
      boards: () => Promise.resolve(Object.keys(lasts) as BoardId[]),
      lastAt: (board) => Promise.resolve(lasts[board] ?? null),
    },
    deleteBoard(board, deletion) {
      asked.push({ board, deletion });
      return board === 'failing' ? Promise.reject(new Error('disk full')) : Promise.resolve({ ok: true, at: 1 });
    },
    keepDays: 30,
    now: () => clock.wall,
    elapsed: () => clock.passed,
    every(ms, act) {
      expect(ms).toBe(DAY);
      tick = act;
      return () => (tick = () => undefined);
    },
    onFailure: (board, error) => failures.push([board, String(error)]),
  });
  return {
    asked,
    failures,
    /** So many days pass; by the wall clock perhaps others. */
    pass(days: number, byTheWall = days) {
      clock.passed += days * DAY;
      clock.wall += byTheWall * DAY;
      tick();
    },
    end,
  };
}

it('Z26 asks for those whose day is over, at the start and every day, and goes on after one that can’t be deleted', async () => {
  const { asked, failures, pass, end } = server({ failing: 1, old: 69 * DAY, 'a day later': 70 * DAY, new: 99 * DAY });
  await new Promise(setImmediate);
  expect(asked.map(({ board }) => board)).toEqual(['failing', 'old']);
  pass(1);
  await new Promise(setImmediate);
  await end();
  expect(asked.map(({ board }) => board)).toEqual(['failing', 'old', 'failing', 'old', 'a day later']);
  expect(failures).toEqual([
    ['failing', 'Error: disk full'],
    ['failing', 'Error: disk full'],
  ]);
});

it('Z26 spares one on which something happens at the last moment, and one that is damaged', async () => {
  const { asked, end } = server({ old: 1 });
  await new Promise(setImmediate);
  await end();
  const [first] = asked;
  expect(first?.deletion.sparesDamaged).toBe(true);
  const refused = (at: Timestamp) => first?.deletion.refused?.({ at } as BoardState) ?? null;
  expect(refused(1)).toBeNull();
  expect(refused(100 * DAY)).toEqual({ kind: 'already-done' });
});

it('Z26 deletes nothing by a clock that was set ahead', async () => {
  const { asked, failures, pass, end } = server({ young: 99 * DAY });
  await new Promise(setImmediate);
  pass(1, 400);
  await end();
  expect(asked).toEqual([]);
  expect(failures).toHaveLength(1);
});

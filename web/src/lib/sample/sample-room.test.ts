import { makeId } from '#lib/connection/id.ts';
import type { CommandId } from '@nemawashi/shared/board/ids';
import { nextOf } from '@nemawashi/shared/sample/walk';
import { VISITOR } from '@nemawashi/shared/sample/sample-board';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SampleRoom } from './sample-room.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) }));
afterEach(() => vi.useRealTimers());

/** Longer than all twelve take one after the other. */
const A_WHILE_MS = 60_000;

const roomAt = (phase: string): SampleRoom => {
  const room = new SampleRoom('ja');
  for (let next = nextOf(room.board); room.board.state.phase !== phase && next !== null; next = nextOf(room.board))
    room.advance();
  return room;
};

it('O4 the others answer one after the other, and whoever looks is told of each', () => {
  const room = roomAt('setup');
  let told = 0;
  room.onChange(() => (told += 1));
  expect(room.ask({ type: 'startAssessment' }, makeId<CommandId>()).ok).toBe(true);
  expect(room.board.openRound?.finished.size).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(room.board.openRound?.finished.size).toBe(1);
  vi.advanceTimersByTime(A_WHILE_MS);
  expect(room.board.openRound?.finished.size).toBe(12);
  expect(told).toBe(13);
  expect(vi.getTimerCount()).toBe(0);
});

it('O4 O6 they write their ideas by themselves and alone, which appear at once, each by its author', () => {
  const room = roomAt('propose');
  vi.advanceTimersByTime(A_WHILE_MS);
  expect(room.documents.silent).toEqual([]);
  expect(room.documents.slate().tasks).toEqual([]);
  expect(room.advance()).toBeNull();
  const { tasks, leftOut } = room.documents.slate();
  const writers = room.board.people.filter(({ character }) => character.idea !== null).map(({ seat }) => [seat]);
  // In mixed order.
  expect(tasks.map(({ authors }) => authors)).toEqual(expect.arrayContaining(writers));
  expect(tasks).toHaveLength(writers.length);
  expect(leftOut).toEqual([]);
});

it('O6 a command of the visitor is decided as on any board, and refused as there', () => {
  const room = roomAt('propose');
  const refused = room.ask({ type: 'startAssessment' }, makeId<CommandId>());
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'already-done' } });
  expect(room.act({ type: 'giveFloor', seat: VISITOR })).toMatchObject({ ok: false });
  expect(room.act({ type: 'clearRequests' })).toMatchObject({ ok: true });
});

it('O7 once it is left nobody acts any more', () => {
  const room = roomAt('assess');
  expect(vi.getTimerCount()).toBe(1);
  room.close();
  expect(vi.getTimerCount()).toBe(0);
});

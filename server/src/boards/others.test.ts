import type { BoardId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import type { Heard, Missed } from '../store/wakes.ts';
import type { OpenBoard } from './open-board.ts';
import { followOthers } from './others.ts';

const board = 'board-a' as BoardId;
const other = 'board-b' as BoardId;

/** Two boards in memory, known up to event 3, and a third that can't be read. */
function setUp({ missed = [] as readonly Missed[], deleted = null as number | null } = {}) {
  const done: string[] = [];
  let heard: Heard = () => undefined;
  let look = (): void => undefined;
  const open = (id: BoardId) =>
    ({
      room: {
        state: { seq: 3 },
        heard: () => Promise.resolve(void done.push(`catch up ${id}`)),
        pause: () => void done.push(`pause ${id}`),
      },
      pace: { stop: () => undefined },
    }) as unknown as OpenBoard;
  const entries = [
    [board, Promise.resolve(open(board))],
    [other, Promise.resolve(open(other))],
    ['unreadable' as BoardId, Promise.resolve(null)],
  ] as const;
  const end = followOthers({
    wakes: {
      isShared: true,
      tell: () => undefined,
      listen(listener) {
        heard = listener;
        return () => (heard = () => undefined);
      },
      missed(known) {
        done.push(`asked of ${[...known].flat().join(' ')}`);
        return Promise.resolve(missed);
      },
    },
    boards: { inMemory: () => entries, renew: (id) => void done.push(`renew ${id}`) },
    deletedAt: () => Promise.resolve(deleted),
    every(_ms, act) {
      look = act;
      return () => undefined;
    },
    onDeleted: (id, { at }) => done.push(`deleted ${id} ${String(at)}`),
    onFailure: (_board, error) => done.push(String(error)),
  });
  return { done, heard: (...told: Parameters<Heard>) => heard(...told), look: () => look(), end };
}

describe('what other servers write', () => {
  it('Z29 is read where a board is in memory, and nowhere else', async () => {
    const { done, heard } = setUp();
    heard(board, 'log');
    heard('board-c' as BoardId, 'log');
    heard(other, 'documents');
    await expect.poll(() => done).toEqual([`catch up ${board}`]);
  });

  it('Z29 is looked for by itself, and when the line was lost, in one question for all', async () => {
    const { done, heard, look, end } = setUp({ missed: [{ board: other, isGone: false }] });
    look();
    look();
    await expect.poll(() => done).toEqual([`asked of ${board} 3 ${other} 3`, `catch up ${other}`]);
    heard(null, null);
    await expect.poll(() => done).toHaveLength(4);
    await end();
  });

  it.each(['told', 'found gone'])('Z35 a board that is %s to be deleted is shown to nobody any more', async (how) => {
    const { done, heard, look } = setUp({ missed: [{ board, isGone: true }], deleted: 5 });
    if (how === 'told') heard(board, 'deleted');
    else look();
    await expect.poll(() => done.slice(-3)).toEqual([`pause ${board}`, `renew ${board}`, `deleted ${board} 5`]);
  });

  it('Z35 a word that somebody else says it was deleted changes nothing', async () => {
    const { done, heard } = setUp();
    heard(board, 'deleted');
    heard(other, 'log');
    await expect.poll(() => done).toEqual([`catch up ${other}`]);
  });
});

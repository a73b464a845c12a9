import type { BoardId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import type { DocumentRoom } from './document-room.ts';
import { Shelf } from './shelf.ts';

const [board, other] = ['board' as BoardId, 'other' as BoardId];

/** A shelf whose rooms do nothing but say what becomes of them. */
function shelfOf() {
  const said: string[] = [];
  const shelf = new Shelf((of, document) => {
    said.push(`open ${of}`);
    const room = {
      save: () => Promise.resolve(said.push(`save ${of}`)),
      destroy: () => said.push(`gone ${of}/${document}`),
    };
    return Promise.resolve(room as unknown as DocumentRoom);
  });
  return { shelf, said };
}

describe('Z74 while nothing of a board’s documents is to be in memory', () => {
  it('what is held is let go and saved first, and whoever comes meanwhile waits and finds it as it is then', async () => {
    const { shelf, said } = shelfOf();
    const hold = await shelf.hold(board, 'notes-1');
    const coming: Promise<unknown>[] = [];
    const answer = await shelf.without(
      board,
      async () => {
        coming.push(shelf.hold(board, 'notes-1').then(() => said.push('held again')));
        (await shelf.hold(other, 'notes-1')).release();
        said.push('worked');
        return 7;
      },
      () => hold.release(),
    );
    expect(answer).toBe(7);
    await Promise.all(coming);
    expect(said.filter((each) => !each.endsWith(other) && !each.includes(`${other}/`))).toEqual([
      'open board',
      'save board',
      'gone board/notes-1',
      'worked',
      'open board',
      'held again',
    ]);
  });

  it('goes on as before where the work fails, and two follow on each other', async () => {
    const { shelf, said } = shelfOf();
    const work = (what: string) => () => Promise.resolve(said.push(what));
    const nothing = () => undefined;
    const failing = shelf.without(board, () => Promise.reject(new Error('disk')), nothing);
    const second = shelf.without(board, work('second'), nothing);
    await expect(failing).rejects.toThrow('disk');
    await second;
    (await shelf.hold(board, 'notes-1')).release();
    expect(said.slice(0, 2)).toEqual(['second', 'open board']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { board, event, type Opened, other } from './contract-fixtures.ts';
import type { Store } from './store.ts';
import type { Changed } from './wakes.ts';

type Told = `${Changed | 'anything'} ${string}`;

/** What was heard, in order; `until` resolves once that was heard too. */
function heardBy(store: Store) {
  const all: Told[] = [];
  let look = (): void => undefined;
  store.wakes.listen((of, what) => {
    all.push(`${what ?? 'anything'} ${of ?? ''}`);
    look();
  });
  const until = (wanted: Told) =>
    new Promise<void>((resolve) => {
      look = () => all.includes(wanted) && resolve();
      look();
    });
  return { all, until };
}

/** How servers on one store wake each other; of an engine for one alone, that nothing comes of it. */
export function wakesContract(open: () => Promise<Opened>): void {
  describe('wakes', () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.cleanup());

    it('Z29 another is told of what was written and deleted, and nobody of their own', async () => {
      const own = heardBy(store);
      const another = await opened.another?.();
      const theirs = another && heardBy(another);
      await store.events.append([event(1)]);
      await theirs?.until(`log ${board}`);
      await store.deleteBoard(board, 5);
      await theirs?.until(`deleted ${board}`);
      await another?.events.append([event(1, other)]);
      if (another !== undefined) await own.until(`log ${other}`);
      expect(own.all).toEqual(another === undefined ? [] : [`log ${other}`]);
    });

    it('Z29 what was refused wakes nobody; what comes together wakes once', async () => {
      const another = await opened.another?.();
      const theirs = another && heardBy(another);
      await expect(store.events.append([event(3)])).rejects.toThrow();
      for (let times = 0; times < 100; times += 1) {
        store.wakes.tell(board, 'passing');
        store.wakes.tell(other, 'passing');
      }
      await theirs?.until(`passing ${other}`);
      store.wakes.tell(other, 'documents');
      await theirs?.until(`documents ${other}`);
      expect(theirs?.all ?? []).toEqual(
        another === undefined ? [] : [`passing ${board}`, `passing ${other}`, `documents ${other}`],
      );
    });

    it('Z29 it is found without a word to which boards others wrote, and which are gone', async () => {
      await store.events.append([event(1), event(2), event(1, other)]);
      const another = (await opened.another?.()) ?? store;
      const known = new Map([
        [board, 2],
        [other, 1],
      ]);
      expect(await another.wakes.missed(known)).toEqual([]);
      await store.events.append([event(3)]);
      await store.deleteBoard(other, 5);
      const missed = await another.wakes.missed(known);
      expect(new Map(missed.map((each) => [each.board, each.isGone]))).toEqual(
        new Map(
          store.wakes.isShared
            ? [
                [board, false],
                [other, true],
              ]
            : [],
        ),
      );
    });

    it('Z29 what was told last is told before it closes, and whoever has ended listening hears nothing', async () => {
      const another = await opened.another?.();
      const theirs = another && heardBy(another);
      const before: unknown[] = [];
      another?.wakes.listen((...heard) => before.push(heard))();
      store.wakes.tell(board, 'log');
      await store.close();
      await theirs?.until(`log ${board}`);
      expect(before).toEqual([]);
    });
  });
}

import type { BoardId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import { type Copy, isFresh } from './copy.ts';

/** The copies this browser keeps, one a seat. A browser that keeps nothing (private mode, full) is no failure. */
const NAME = 'nemawashi-copies';
const COPIES = 'copies';

const keyOf = (board: BoardId, seat: SeatId): [string, string] => [board, seat];

export const keepCopy = (board: BoardId, seat: SeatId, copy: Copy): Promise<void> =>
  change((copies) => copies.put(copy, keyOf(board, seat)));

/** Null: none is kept, or none that may still be shown. */
export async function recallCopy(board: BoardId, seat: SeatId, now: Timestamp): Promise<Copy | null> {
  await forgetOld(now);
  let found: Copy | null = null;
  await change((copies) => {
    const asked = copies.get(keyOf(board, seat));
    asked.onsuccess = () => {
      found = (asked.result as Copy | undefined) ?? null;
    };
  });
  return found;
}

export const forgetCopy = (board: BoardId, seat: SeatId): Promise<void> =>
  change((copies) => copies.delete(keyOf(board, seat)));

/** Of every seat at the board: the device goes to somebody else. */
export const forgetCopies = (board: BoardId): Promise<void> =>
  // In the order of keys an array comes after every text.
  change((copies) => copies.delete(IDBKeyRange.bound([board], [board, []])));

/** Copies of boards that nobody opens here any more. */
export const forgetOld = (now: Timestamp): Promise<void> =>
  change((copies) => {
    const asked = copies.openCursor();
    asked.onsuccess = () => {
      const at = asked.result;
      if (at === null) return;
      if (!isFresh(at.value as Copy, now)) at.delete();
      at.continue();
    };
  });

/** Runs `act` in one transaction and waits for it to be over, well or not. */
async function change(act: (copies: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  if (database === null) return;
  await new Promise<void>((resolve) => {
    try {
      const transaction = database.transaction(COPIES, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => resolve();
      act(transaction.objectStore(COPIES));
    } catch {
      resolve();
    }
  });
  database.close();
}

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(COPIES);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(null);
      asked.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

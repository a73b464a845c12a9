import type { BoardId } from '@nemawashi/shared/board/ids';
import { createSubscriber } from 'svelte/reactivity';
import { isUnkept, recall, remember } from './storage.ts';

/** The benchmark that somebody opened beside a board, as its file says; of this browser and of that board alone. */
const key = (board: BoardId): string => `benchmark.${board}`;

const listeners = new Set<() => void>();
const follow = createSubscriber((update) => {
  listeners.add(update);
  return () => listeners.delete(update);
});

/** Null: none. A component that asks follows it. */
export function recallBenchmark(board: BoardId): string | null {
  follow();
  return recall(key(board));
}

export function rememberBenchmark(board: BoardId, text: string | null): void {
  remember(key(board), text);
  for (const listener of listeners) listener();
}

/** Whether it goes with the page. */
export const isBenchmarkUnkept = (board: BoardId): boolean => isUnkept(key(board));

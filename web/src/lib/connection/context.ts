import { createContext } from 'svelte';
import type { BoardLine } from './board-connection.svelte.ts';

export const [getConnection, setConnection] = createContext<BoardLine>();

/** Null on a page that has no line to a board. */
export function anyConnection(): BoardLine | null {
  try {
    return getConnection();
  } catch {
    // Svelte has no other way to ask.
    return null;
  }
}

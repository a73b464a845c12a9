import { createContext } from 'svelte';
import type { BoardConnection } from './board-connection.svelte.ts';

export const [getConnection, setConnection] = createContext<BoardConnection>();

/** Null on a page that has no line to a board. */
export function anyConnection(): BoardConnection | null {
  try {
    return getConnection();
  } catch {
    // Svelte has no other way to ask.
    return null;
  }
}

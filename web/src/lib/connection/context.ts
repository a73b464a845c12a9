import { createContext } from 'svelte';
import type { BoardConnection } from './board-connection.svelte.ts';

export const [getConnection, setConnection] = createContext<BoardConnection>();

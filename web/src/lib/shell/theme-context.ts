import { createContext } from 'svelte';
import type { ThemeChoice } from './theme.svelte.ts';

export const [getTheme, setTheme] = createContext<ThemeChoice>();

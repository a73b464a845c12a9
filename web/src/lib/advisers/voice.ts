import type { Voice } from '@nemawashi/shared/comparing/said';
import { createContext } from 'svelte';

/** The desk's words in the reader's language; read anew after every switch. */
export const [getVoice, setVoice] = createContext<() => Voice>();

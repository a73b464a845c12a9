import type { Words } from '#lib/i18n/words.svelte.ts';

/** Until when answers are asked for, as a day and a time; null: at no time, or it is over. `due`, `now`: milliseconds. */
export const untilWords = (words: Words, due: number | null, now: number): string | null =>
  due === null || due <= now ? null : words.dayAndClock(due);

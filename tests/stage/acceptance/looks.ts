import { page } from 'vitest/browser';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { emulate } from '../house/emulate.ts';
import { LAPTOP, PHONE, ROOM } from '../house/mount.ts';
import { rest } from '../house/rest.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
/** What a browser's own bars leave of a phone. */
export const SHORT_PHONE = { width: 390, height: 664 } as const;
/** WCAG 1.4.10; a laptop at 400 %. */
export const NARROW = { width: 320, height: 640 } as const;
const SIZES: readonly Size[] = [SHORT_PHONE, PHONE, SMALL_LAPTOP, LAPTOP, NARROW];
/** Where least has room, of a phone, of a laptop and of all. */
const SMALL: readonly Size[] = [SHORT_PHONE, SMALL_LAPTOP, NARROW];
const WALLS: readonly Size[] = [ROOM, { width: 1280, height: 720 }];

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

export interface View {
  readonly size: Size;
  readonly theme: Theme;
}

/**
 * Any two of size, language and theme stand together at least once: every size in every language, light in the one where
 * it is dark in the other, and by turns from size to size.
 */
const byTurns = (sizes: readonly Size[], language: Language): readonly View[] =>
  sizes.map((size, at) => ({ size, theme: THEMES[(at + LANGUAGES.indexOf(language)) % 2] ?? 'light' }));

export const pageViews = (language: Language): readonly View[] => byTurns(SIZES, language);
export const smallViews = (language: Language): readonly View[] => byTurns(SMALL, language);
export const wallViews = (language: Language): readonly View[] => byTurns(WALLS, language);

/** The window is so large, the colours are so, nothing moves, and the page has followed. */
export async function lookAs({ size, theme }: View): Promise<void> {
  await emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
  await page.viewport(size.width, size.height);
  await rest(size);
  scrollTo(0, 0);
}

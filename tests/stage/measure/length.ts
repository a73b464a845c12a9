import { page } from 'vitest/browser';
import { rest } from '../house/rest.ts';

/** How many windows of its size what is shown fills from top to bottom. */
export const windowsHighNow = (): number => document.documentElement.scrollHeight / innerHeight;

/** The same, in a window of this size. */
export async function windowsHigh(size: { readonly width: number; readonly height: number }): Promise<number> {
  await page.viewport(size.width, size.height);
  await rest(size);
  return windowsHighNow();
}

import type {} from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { rest } from './rest.ts';

type Features = Partial<Record<'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors', string>>;

/** What the page's media queries are told, until it has followed; `media` empty: a screen. */
export async function emulate(features: Features, media: '' | 'print' = ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await rest();
}

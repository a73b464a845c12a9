import type axe from 'axe-core';
import type { Language } from '@nemawashi/shared/words/languages';
import { page } from 'vitest/browser';
import { violations } from '../house/axe.ts';
import { emulate } from '../house/emulate.ts';
import { LAPTOP, PHONE } from '../house/mount.ts';
import { rest } from '../house/rest.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on the words, and on what a phone shows of them. */
const WORDS = ['target-size', 'scrollable-region-focusable', 'label-content-name-mismatch'];
/** And on colours, which are the same in every language; all the rest was judged on the same page already. */
const LOOKS = ['color-contrast', ...WORDS];
/** WCAG 1.4.10; a laptop at 400 %. */
const NARROW = { width: 320, height: 640 } as const;

/**
 * Takes the page behind an open dialog out of sight, until the next look: it has its own turn, and axe would read all of
 * it once more.
 */
function hideWhatIsBehind(): void {
  let within: Element | null = document.querySelector('dialog[open]');
  while (within !== null && within !== document.body) {
    for (const each of within.parentElement?.children ?? [])
      if (each !== within && each instanceof HTMLElement) each.style.setProperty('display', 'none', 'important');
    within = within.parentElement;
  }
}

/** Of an open dialog only the dialog. */
const judged = (): axe.ElementContext => ({
  include: [document.querySelector<HTMLElement>('dialog[open]') ?? document.documentElement],
  // Behind the sheet, and said in words on it.
  exclude: ['.watermark'],
});

/** What makes the page wider than its window: in pixels, and the elements; null where nobody has to scroll sideways. */
function overflow(): string | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right > clientWidth + 0.5 && each.children.length === 0,
  );
  return `${String(scrollWidth - clientWidth)} px: ${wide.map((each) => each.outerHTML.slice(0, 120)).join(' | ')}`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The window is so large, and the page has followed. */
async function resize(to: Size): Promise<void> {
  await page.viewport(to.width, to.height);
  await rest(to);
}

/** A page whose parts follow the window's height may grow once more, never for ever. */
const GROWS = 3;

/** As wide as the window, as high as the page: what sticks to an edge would cover what only has to be scrolled to. */
async function showAll(size: Size): Promise<void> {
  await resize(size);
  if (document.querySelector('dialog[open]') !== null) return;
  for (let times = 0; times < GROWS; times += 1) {
    const { scrollHeight } = document.documentElement;
    if (scrollHeight <= innerHeight) return;
    await resize({ width: size.width, height: scrollHeight });
  }
}

/** All rules in the dark on a laptop, in Japanese; looks in the light on a phone; in English what depends on the words. */
export async function judge(look: (language: Language) => Promise<void>, projected: boolean): Promise<string[]> {
  const said: string[] = [];

  for (const language of ['ja', 'en'] as const) {
    await emulate({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
    await look(language);
    hideWhatIsBehind();
    if (language === 'ja') {
      if (projected) await rest();
      else await showAll(LAPTOP);
      said.push(...(await violations(judged(), { type: 'tag', values: RULES })));
    }
    await emulate({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    if (projected) await rest();
    else await showAll(PHONE);
    const values = language === 'ja' ? LOOKS : WORDS;
    said.push(...(await violations(judged(), { type: 'rule', values })).map((each) => `${language}: ${each}`));
    if (projected) continue;
    await resize(NARROW);
    const wide = overflow();
    if (wide !== null) said.push(`${language}: too wide for a window of ${String(NARROW.width)} by ${wide}`);
  }
  return said;
}

import type axe from 'axe-core';
import { cleanup } from 'vitest-browser-svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { say } from '@nemawashi/shared/words/say';
import type { Language } from '@nemawashi/shared/words/languages';
import { type BoardScreen, CHAPTERS, isOfBoard } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { violations } from './house/axe.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { LAPTOP, PHONE, ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { open } from './open.ts';
import type { HouseSeat } from './house/seat.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours, sizes and words alone; all the rest was judged on the same page already. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
/** WCAG 1.4.10; a laptop at 400 %. */
const NARROW = { width: 320, height: 640 } as const;

/** Of an open dialog only the dialog: the page had its turn. */
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

/** A limit against hanging: the longest pages are looked through five times. */
const LONGEST_MS = 240_000;

const story = new Story<HouseSeat>(gatherHere({ ...BOARD, template: 'generative-ai' }));
const seatOf = ({ who }: BoardScreen): HouseSeat => {
  if (who === 'leader' || who === 'projector') return story.leader;
  if (who === 'removed') throw new Error('Who was removed has no board');
  return story.voter(who);
};

async function look(screen: BoardScreen, language: Language): Promise<void> {
  const projected = screen.who === 'projector';
  await show(seatOf(screen), {
    language,
    page: screen.page ?? (projected ? 'screen' : 'board'),
    size: projected ? ROOM : LAPTOP,
  });
  if (screen.opens !== undefined) await open(screen.opens, (key, values = {}) => say(language, key, values));
}

/** All rules in the dark on a laptop, in Japanese; looks in the light on a phone, in both languages. */
async function judge(screen: BoardScreen): Promise<string[]> {
  const projected = screen.who === 'projector';
  const said: string[] = [];

  for (const language of ['ja', 'en'] as const) {
    await emulate({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
    await look(screen, language);
    if (language === 'ja') {
      if (projected) await rest();
      else await showAll(LAPTOP);
      said.push(...(await violations(judged(), { type: 'tag', values: RULES })));
    }
    await emulate({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    if (projected) await rest();
    else await showAll(PHONE);
    said.push(...(await violations(judged(), { type: 'rule', values: LOOKS })).map((each) => `${language}: ${each}`));
    if (projected) continue;
    await resize(NARROW);
    const wide = overflow();
    if (wide !== null) said.push(`${language}: too wide for a window of ${String(NARROW.width)} by ${wide}`);
  }
  return said;
}

let played = 0;
/** All chapters up to this one, also where only its screens are asked for. */
async function playTo(chapter: number): Promise<void> {
  for (; played <= chapter; played += 1) await CHAPTERS[played]?.begin(story);
}

describe('everybody can use the screens of a meeting: nothing axe finds, nothing to scroll sideways', () => {
  afterAll(() => {
    cleanup();
    story.meeting.close();
  });
  for (const [index, { name, screens }] of CHAPTERS.entries())
    describe(name, () => {
      beforeAll(() => playTo(index));
      for (const screen of screens.filter(isOfBoard).filter(({ who }) => who !== 'removed'))
        it(screen.name, { timeout: LONGEST_MS }, async () => {
          expect(await judge(screen)).toEqual([]);
        });
    });
});

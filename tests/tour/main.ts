/// <reference lib="dom" />
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { openChromium } from '../support/browser.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';
import { CHAPTERS, type Screen } from './screens.ts';
import { BOARD, Story } from './story.ts';
import { Visitors } from './visit.ts';

// Pictures of every screen: each person's pages through a whole meeting, on phone and laptop, in both languages and themes.
// `npm run tour -- <folder> [words]`: pictures whose names hold all the words, e.g. `setup phone ja dark`.

const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1440, height: 900 } } as const;
const ROOM = { room: { width: 1920, height: 1080 } } as const;
const THEMES = ['light', 'dark'] as const;

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run tour -- <folder> [words in a picture’s name]');
  process.exit(2);
}
const out = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
const isWanted = (file: string): boolean => words.every((word) => word.split('|').some((part) => file.includes(part)));
await mkdir(out, { recursive: true });

interface Size {
  readonly width: number;
  readonly height: number;
}
const sizesOf = (screen: Screen) => Object.entries<Size>(screen.who === 'projector' ? ROOM : SIZES);
const nameOf = (screen: Screen, device: string, language: string, theme: string): string =>
  [screen.name, device, language, theme, 'png'].join('.');
const namesOf = (screen: Screen, language: string): string[] =>
  sizesOf(screen).flatMap(([device]) => THEMES.map((theme) => nameOf(screen, device, language, theme)));

/** A dialog and the projector show what fits them; of a page all is shown. */
async function picture(page: Page, screen: Screen, language: string): Promise<void> {
  const inPart = screen.who === 'projector' || (await page.getByRole('dialog').count()) > 0;
  for (const [device, size] of sizesOf(screen)) {
    if (!THEMES.some((theme) => isWanted(nameOf(screen, device, language, theme)))) continue;
    await page.setViewportSize(size);
    const [wide = 0, high = 0] = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight];
    });
    if (wide > 0) console.log(`${screen.name}: ${String(wide)} px too wide on ${device} (${language})`);
    // What sticks to an edge of the window would cover the middle of a picture of the whole page.
    if (!inPart && high > size.height) await page.setViewportSize({ ...size, height: high });
    for (const theme of THEMES) {
      const file = nameOf(screen, device, language, theme);
      if (!isWanted(file)) continue;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(out, file) });
    }
  }
}

const server = await startServer();
const browser = await openChromium();
try {
  const story = new Story(await openMeeting(server, BOARD));
  const visitors = LANGUAGES.map((language) => ({ language, visit: new Visitors(browser, story, language) }));
  for (const chapter of CHAPTERS) {
    await chapter.begin(story);
    for (const screen of chapter.screens) {
      for (const { language, visit } of visitors) {
        if (!namesOf(screen, language).some(isWanted)) continue;
        try {
          const page = await visit.open(screen);
          await picture(page, screen, language);
          await visit.leave(screen, page);
        } catch (error) {
          // One screen that can't be reached is no reason to show none of the others.
          console.error(`${screen.name} (${language}): ${error instanceof Error ? error.message : String(error)}`);
          process.exitCode = 1;
        }
      }
    }
    for (const { visit } of visitors) await visit.rest();
  }
  story.end();
} finally {
  await browser.close();
  await server.stop();
}

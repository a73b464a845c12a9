/// <reference lib="dom" />
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { momentOf } from '@nemawashi/shared/leading/moment';
import { openChromium } from '../support/browser.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { BOARDS, type TourBoard } from './boards.ts';
import { TourClock } from './clock.ts';
import { isOfBoard, type Screen } from './screen.ts';
import type { Chapter } from './chapter.ts';
import { Story } from './story.ts';
import { Visitors } from './visit.ts';

// Pictures of every screen: each person's pages through a whole meeting, on phone and laptop, in both languages and themes;
// then a board in English, and one with as many people and as long names as a room holds.
// `npm run tour -- <folder> [words]`: pictures whose names hold all the words, e.g. `setup phone ja dark`; `a|b`: either.

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  small: { width: 1366, height: 768 },
} as const;
/** What a browser's own bars leave of a phone. */
const LOW = { low: { width: 390, height: 664 } } as const;
const ROOM = { room: { width: 1920, height: 1080 }, beamer: { width: 1280, height: 720 } } as const;
/** Of a small window what stands there without scrolling. */
const UNSCROLLED: readonly string[] = ['small', 'low'];
/** Where everything to press has to stand in a low window too. */
const HELD_IN_A_HAND =
  /(^|-)(join-|door$|setup-voter|assess-(voter|described|answering|finished|watching)|score-voter|silence-(voter|draft)|agree-voter)/;
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
const sizesOf = ({ who, name }: Screen) =>
  Object.entries<Size>(who === 'projector' ? ROOM : HELD_IN_A_HAND.test(name) ? { ...LOW, ...SIZES } : SIZES);
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
    if (!inPart && !UNSCROLLED.includes(device) && high > size.height)
      await page.setViewportSize({ ...size, height: high });
    for (const theme of THEMES) {
      const file = nameOf(screen, device, language, theme);
      if (!isWanted(file)) continue;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(out, file) });
    }
  }
}

/** A chapter that nobody wants to see needs no page; one after the last that is wanted needn't even be played. */
const wanted = ({ screens }: Chapter, { languages }: TourBoard): boolean =>
  screens.some((screen) => languages.some((language) => namesOf(screen, language).some(isWanted)));

const beatOf = (screen: Screen) => (isOfBoard(screen) ? undefined : screen.beat);
const clock = new TourClock();
const browser = await openChromium();

async function visit(board: TourBoard): Promise<void> {
  const last = board.chapters.findLastIndex((chapter) => wanted(chapter, board));
  if (last === -1) return;
  clock.travel(board.chapters[0]?.on ?? '');
  const server = await startServer({ now: clock.now, ...(board.env && { env: board.env }) });
  try {
    await play(server, board, last);
  } finally {
    await server.stop();
  }
}

/** A board's chapters up to the last that somebody wants to see. */
async function play(server: TestServer, board: TourBoard, last: number): Promise<void> {
  const story = new Story(await openMeeting(server, board.tale.board), board.tale);
  const visitors = board.languages.map((language) => ({
    language,
    visit: new Visitors(browser, story, language, clock),
  }));
  for (const chapter of board.chapters.slice(0, last + 1)) {
    if (chapter.on !== undefined) clock.travel(chapter.on);
    if (chapter.screens.some((screen) => beatOf(screen) !== undefined)) clock.stop();
    await chapter.begin(story);
    for (const screen of chapter.screens) {
      for (const { language, visit } of visitors) {
        if (!namesOf(screen, language).some(isWanted)) continue;
        try {
          const beat = beatOf(screen);
          const moment = momentOf(story.leader.sections.board);
          if (moment === null) clock.go();
          else if (beat === undefined) clock.pass(moment);
          else clock.hold(moment, beat);
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
    clock.go();
    for (const { visit } of visitors) await visit.rest();
  }
  for (const { visit } of visitors) await visit.close();
  story.end();
}

try {
  for (const board of BOARDS) await visit(board);
} finally {
  await browser.close();
}

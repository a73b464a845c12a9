import { say } from '@nemawashi/shared/words/say';
import type { Language } from '@nemawashi/shared/words/languages';
import { cleanup } from 'vitest-browser-svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoardScreen, CHAPTERS, isOfBoard } from '../../tour/screens.ts';
import { BOARD, Story } from '../../tour/story.ts';
import { gatherHere } from '../house/gather.ts';
import { LAPTOP, ROOM, show } from '../house/mount.ts';
import type { HouseSeat } from '../house/seat.ts';
import { open } from '../open.ts';
import { judge } from './judge.ts';
import { type Part, PARTS } from './parts.ts';

/** A limit against hanging: the longest pages are looked through five times. */
const LONGEST_MS = 240_000;

async function look(story: Story<HouseSeat>, screen: BoardScreen, language: Language): Promise<void> {
  const projected = screen.who === 'projector';
  await show(story.seatOf(screen.who), {
    language,
    page: screen.page ?? (projected ? 'screen' : 'board'),
    size: projected ? ROOM : LAPTOP,
  });
  if (screen.opens !== undefined) await open(screen.opens, (key, values = {}) => say(language, key, values));
}

/** Judges the screens of these chapters, each once the story has been played so far. */
export function judgeScreens(part: Part): void {
  const names: readonly string[] = PARTS[part];
  describe('everybody can use the screens of a meeting: nothing axe finds, nothing to scroll sideways', () => {
    let story: Story<HouseSeat>;
    let played = 0;
    beforeAll(() => {
      story = new Story(gatherHere({ ...BOARD, template: 'generative-ai' }));
    });
    afterAll(() => {
      cleanup();
      story.meeting.close();
    });
    for (const [index, { name, screens }] of CHAPTERS.entries()) {
      if (!names.includes(name)) continue;
      describe(name, () => {
        // All chapters up to this one, also where only its screens are asked for.
        beforeAll(async () => {
          for (; played <= index; played += 1) await CHAPTERS[played]?.begin(story);
        });
        for (const screen of screens.filter(isOfBoard).filter(({ who }) => who !== 'removed'))
          it(screen.name, { timeout: LONGEST_MS }, async () => {
            const found = await judge((language) => look(story, screen, language), screen.who === 'projector');
            expect(found).toEqual([]);
          });
      });
    }
  });
}

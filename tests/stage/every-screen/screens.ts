import { say } from '@nemawashi/shared/words/say';
import type { Language } from '@nemawashi/shared/words/languages';
import { describe, expect, it } from 'vitest';
import { type BoardScreen, isOfBoard } from '../../tour/screen.ts';
import type { Story } from '../../tour/story.ts';
import { LAPTOP, ROOM, show } from '../house/mount.ts';
import type { HouseSeat } from '../house/seat.ts';
import { tellChapters } from '../house/tell-chapters.ts';
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
  describe('M168 everybody can use the screens of a meeting: nothing axe finds, nothing to scroll sideways', () => {
    tellChapters(PARTS[part], ({ screens }, told) => {
      for (const screen of screens.filter(isOfBoard).filter(({ who }) => who !== 'removed'))
        it(screen.name, { timeout: LONGEST_MS }, async () => {
          const found = await judge((language) => look(told(), screen, language), screen.who === 'projector');
          expect(found).toEqual([]);
        });
    });
  });
}

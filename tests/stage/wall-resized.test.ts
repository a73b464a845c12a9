import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { gather, SIX } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';

const BEAMER = { width: 1280, height: 720 } as const;
type Leader = ReturnType<typeof gatherHere>['leader'];

/** How close what stands there is set, and how large its names are. */
const set = () => ({
  densities: [...document.querySelectorAll<HTMLElement>('[data-density]')].map(({ dataset }) => dataset['density']),
  sizes: [...document.querySelectorAll('[data-whole]')].map((name) => getComputedStyle(name).fontSize),
});

async function openedAt(leader: Leader, language: Language, size: typeof ROOM | typeof BEAMER) {
  await show(leader, { language, page: 'screen', size });
  await rest(size);
  return set();
}

it.each(LANGUAGES)(
  'M169 a wall that became smaller is set like one that was so from the start: %s',
  async (language) => {
    const meeting = gatherHere({ template: 'generative-ai', privacy: 'named' });
    const { leader } = meeting;
    const judge = async () => {
      const small = await openedAt(leader, language, BEAMER);
      expect(small.sizes.length).toBeGreaterThanOrEqual(SIX.length);
      await openedAt(leader, language, ROOM);
      await page.viewport(BEAMER.width, BEAMER.height);
      await rest(BEAMER);
      await expect.poll(set).toEqual(small);
    };
    await judge();
    await gather(meeting, SIX);
    await judge();
    await leader.do({ type: 'startAssessment' });
    await judge();
  },
);

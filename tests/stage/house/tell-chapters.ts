import { cleanup } from 'vitest-browser-svelte';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Chapter } from '../../tour/chapter.ts';
import { CHAPTERS } from '../../tour/screens.ts';
import { JAPANESE } from '../../tour/japanese.ts';
import { Story } from '../../tour/story.ts';
import { gatherHere } from './gather.ts';
import type { HouseSeat } from './seat.ts';

/** Tells the tour's story on the stage, for tests of these chapters; `judge`: of one, whose story has been told so far once they run. */
export function tellChapters(
  names: readonly string[],
  judge: (chapter: Chapter, told: () => Story<HouseSeat>) => void,
  tale = JAPANESE,
): void {
  let story: Story<HouseSeat>;
  let told = 0;
  beforeAll(() => {
    story = new Story(gatherHere({ ...tale.board, template: 'generative-ai' }), tale);
  });
  afterAll(() => {
    cleanup();
    story.meeting.close();
  });
  for (const [index, chapter] of CHAPTERS.entries()) {
    if (!names.includes(chapter.name)) continue;
    describe(chapter.name, () => {
      // All chapters up to this one, also where only its screens are asked for; no page follows what nobody looks at.
      beforeAll(async () => {
        cleanup();
        for (; told <= index; told += 1) await CHAPTERS[told]?.begin(story);
      });
      judge(chapter, () => story);
    });
  }
}

import { headline } from '@nemawashi/shared/sentences/headline';
import { phrasesOf } from '@nemawashi/web/src/lib/ui/phrases.ts';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { lookAs, SMALL_LAPTOP } from './acceptance/looks.ts';
import { LAPTOP, PHONE, ROOM, show } from './house/mount.ts';
import { tellChapters } from './house/tell-chapters.ts';

/** As in browsers that know no phrases by themselves. */
function withoutAutoPhrase(): () => void {
  const style = document.createElement('style');
  style.textContent = '* { word-break: normal !important }';
  document.head.append(style);
  return () => {
    style.remove();
  };
}

/** On how many lines these letters of an element's text stand. */
function linesOf(box: Element, from: number, to: number): number {
  const range = document.createRange();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const end = at + (node.textContent?.length ?? 0);
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

tellChapters(['preview', 'revealed'], ({ name }, told) => {
  if (name === 'preview') {
    it('M177 most statements of the list on the wall break between phrases where the browser knows none', async () => {
      const { leader } = told();
      await show(leader, { page: 'screen', size: ROOM });
      const end = withoutAutoPhrase();
      try {
        await lookAs({ size: ROOM, theme: 'light' });
        const rows = [...document.querySelectorAll<HTMLElement>('.wall li h3')];
        expect(rows.map(({ innerText }) => innerText)).toEqual(rows.map(({ dataset }) => dataset['whole']));
        expect(rows.length).toBeGreaterThan(20);
        const broken = rows.filter((row) => {
          let at = 0;
          return phrasesOf(row.innerText).some((phrase) => linesOf(row, at, (at += phrase.length)) > 1);
        });
        // Of some the phrases are too long for two lines.
        expect(broken.length).toBeLessThanOrEqual(rows.length / 4);
      } finally {
        end();
        await page.viewport(LAPTOP.width, LAPTOP.height);
      }
    });
    return;
  }
  it.each([
    { on: 'board', size: PHONE },
    { on: 'board', size: SMALL_LAPTOP },
    { on: 'board', size: LAPTOP },
    { on: 'screen', size: ROOM },
    { on: 'screen', size: { width: 1280, height: 720 } },
  ] as const)(
    'M174 no line of the headline breaks within a phrase where the browser knows none: $on $size.width',
    async ({ on, size }) => {
      const { leader } = told();
      const { assessment } = leader.sections;
      const sentence = assessment && headline('ja', assessment.pattern);
      if (sentence === null) throw new Error('Nothing is revealed');
      const shown = await show(leader, { page: on, size });
      const end = withoutAutoPhrase();
      try {
        await lookAs({ size, theme: 'light' });
        // It is read out and copied as it is written.
        const heading = shown.getByRole('heading', { name: sentence, exact: true }).first();
        await expect.element(heading).toBeVisible();
        const box = heading.element() as HTMLElement;
        expect(box.innerText).toBe(sentence);
        let at = 0;
        const split = phrasesOf(sentence).filter((phrase) => linesOf(box, at, (at += phrase.length)) > 1);
        expect(split).toEqual([]);
        expect(linesOf(box, 0, sentence.length)).toBeGreaterThan(size === PHONE ? 1 : 0);
      } finally {
        end();
        await page.viewport(LAPTOP.width, LAPTOP.height);
      }
    },
  );
});

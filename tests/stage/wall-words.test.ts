import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { largest, play } from './acceptance/largest.ts';
import { ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';

const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(`.wall ${selector}`)]
    .filter((each) => each.checkVisibility())
    .map(({ textContent }) => textContent.trim());

it('M117 M118 M119 on the wall everybody’s name is another; the verdict and the ranking say nothing twice', async () => {
  const meeting = largest();
  const looked: string[] = [];
  for await (const { scene } of play(meeting)) {
    if (!['lobby', 'answering', 'verdict', 'ranking'].includes(scene)) continue;
    looked.push(scene);
    for (const language of LANGUAGES) {
      await show(meeting.leader, { language, page: 'screen', size: ROOM });
      await rest(ROOM);
      const names = [...document.querySelectorAll<HTMLElement>('.wall [data-whole]')].filter(
        ({ clientWidth }) => clientWidth > 0,
      );
      if (scene === 'lobby' || scene === 'answering') {
        expect(names.length).toBeGreaterThanOrEqual(30);
        expect(new Set(names.map(({ textContent }) => textContent)).size).toBe(
          new Set(names.map(({ dataset }) => dataset['whole'])).size,
        );
      } else if (scene === 'verdict') {
        const headline = textsOf('h2')[0] ?? '';
        expect(headline).not.toBe('');
        for (const sentence of textsOf('.said ul > li')) expect(sentence.replace(/[。.]$/, '')).not.toBe(headline);
      } else {
        const said = textsOf('.rank > span:not(.visually-hidden)');
        expect(said.length).toBeGreaterThan(0);
        expect(said.every((place, at) => place !== said[at - 1])).toBe(true);
      }
    }
    if (scene === 'ranking') break;
  }
  expect(looked).toEqual(['lobby', 'answering', 'verdict', 'ranking']);
}, 400_000);

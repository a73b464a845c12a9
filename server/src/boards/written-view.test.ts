import { agreedBoard, answerAnew } from '@nemawashi/shared/testing/assessed-again';
import { expect, it } from 'vitest';
import { textOf } from './pieces.ts';
import { WrittenView } from './written-view.ts';

it('U12 tells a file of every assessment what a page is told of the first and the newest', () => {
  const story = agreedBoard(
    'named',
    { items: 1 },
    () => 5,
    () => 'はじめのわけ',
  );
  for (const why of ['二回目のわけ', '三回目のわけ'])
    answerAnew(
      story,
      () => 5,
      () => why,
    );
  const view = new WrittenView();
  const surroundings = { online: new Set<never>(), waiting: [], codeOf: () => null };
  view.see({ state: story.state, results: story.results(), ...surroundings });
  const [page, file] = [textOf(view.whole('voter')), view.forFile('voter')];
  expect(page).not.toContain('二回目のわけ');
  for (const why of ['はじめのわけ', '三回目のわけ']) expect(page).toContain(why);
  for (const why of ['はじめのわけ', '二回目のわけ', '三回目のわけ']) expect(file).toContain(why);
  expect(Object.keys(JSON.parse(file) as object).sort()).toEqual(Object.keys(JSON.parse(page) as object).sort());
});

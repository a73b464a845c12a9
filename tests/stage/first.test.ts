import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadCatalogue } from '@nemawashi/shared/words/load';
import { Story } from '@nemawashi/shared/testing/story';
import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import { render } from 'vitest-browser-svelte';
import { enter, House } from './house/house.ts';
import Stage from './house/Stage.svelte';

it('shows a board', async () => {
  await loadCatalogue('ja');
  const story = new Story();
  const seat = story.join('a', 'executive', null, '社長');
  const house = new House(story);
  enter(house);
  render(Stage, { props: { of: Board, props: { board: story.state.id, seat }, language: 'ja' } });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  story.do('leader', { type: 'startAssessment' });
  house.tell();
  await expect.element(page.getByRole('radio').first()).toBeInTheDocument();
});

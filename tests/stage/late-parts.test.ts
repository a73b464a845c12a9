import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import Lazy from '@nemawashi/web/src/lib/parts/Lazy.svelte';
import { patiently } from '@nemawashi/web/src/lib/patiently.ts';
import { type Component, createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { gatherHere } from './house/gather.ts';
import { partsComing } from './house/lazily.ts';
import { gone, there } from './house/hands.ts';
import { ja, mount } from './house/mount.ts';
import { rest } from './house/rest.ts';

it('a part that pages fetch is never there at once, so that no test finds it by luck; at rest it is', async () => {
  const { board, leader } = gatherHere();
  await mount(Board as unknown as Component<Record<string, unknown>>, { board, seat: leader.seat });
  expect(partsComing()).toBeGreaterThan(0);
  await rest();
  expect(partsComing()).toBe(0);
});

it('P5 a part that comes when nobody waits for it any more is shown in the place of what said that it was missing', async () => {
  let come: (part: string) => void = () => undefined;
  const part = patiently(() => new Promise<string>((resolve) => (come = resolve)), 1);
  const children = createRawSnippet((text: () => string) => ({ render: () => `<p>${text()}</p>` }));
  const shown = await mount(Lazy as unknown as Component<Record<string, unknown>>, { part, children });
  const missing = shown.getByText(ja('page.part-missing'));
  await there(missing);
  come('その部品');
  await there(shown.getByText('その部品'));
  await gone(missing);
});

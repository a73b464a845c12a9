import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import { gatherHere } from './house/gather.ts';
import { partsComing } from './house/lazily.ts';
import { mount } from './house/mount.ts';
import { rest } from './house/rest.ts';

it('a part that pages fetch is never there at once, so that no test finds it by luck; at rest it is', async () => {
  const { board, leader } = gatherHere();
  await mount(Board as unknown as Component<Record<string, unknown>>, { board, seat: leader.seat });
  expect(partsComing()).toBeGreaterThan(0);
  await rest();
  expect(partsComing()).toBe(0);
});

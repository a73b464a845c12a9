import type { BoardClient } from '@nemawashi/server/demo/client';

/** Resolves when its line has ended: asked for before whatever ends it. */
export const ended = ({ line }: Pick<BoardClient, 'line'>): Promise<unknown> =>
  new Promise((resolve) => line.once('disconnect', resolve));

import type { BoardId } from '../board/ids.ts';

const ID = /^[A-Za-z0-9_-]{1,64}$/;
export const isBoardId = (given: unknown): given is BoardId => typeof given === 'string' && ID.test(given);

/** The board that somebody names by its id or by the address of one of its pages; null: none. */
export function boardNamed(given: string): BoardId | null {
  const named = /\/(?:b|join|return)\/+([A-Za-z0-9_-]{1,64})/i.exec(given)?.[1] ?? given.trim();
  return isBoardId(named) ? named : null;
}

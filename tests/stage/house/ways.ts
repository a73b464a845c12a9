import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { Language } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';
import type { Door } from '@nemawashi/web/src/lib/arriving/doors.ts';
import Board from '@nemawashi/web/src/lib/board/Board.svelte';
import ChooseSeat from '@nemawashi/web/src/lib/board/ChooseSeat.svelte';
import AtTheDoor from '@nemawashi/web/src/lib/door/AtTheDoor.svelte';
import Join from '@nemawashi/web/src/lib/join/Join.svelte';
import Return from '@nemawashi/web/src/lib/join/Return.svelte';
import type { Component } from 'svelte';
import type { Locator } from 'vitest/browser';
import Arriving from './Arriving.svelte';
import type { HouseGathering } from './gather.ts';
import { mount } from './mount.ts';

// The pages by which one comes to a board, and what stands on them.

type Page = Component<Record<string, unknown>>;
type Opens = (meeting: HouseGathering) => { page: unknown; given: Record<string, unknown>; whole?: boolean };
const nothing = () => undefined;
export const CODE = 'K7QM2XPA';

const WAYS = {
  link: ({ board, link }) => ({
    page: Join,
    given: { board, secret: link('representative').secret, onjoined: nothing },
  }),
  'personal link': ({ board }) => ({
    page: Return,
    given: { board, secret: 'secret-of-nobody', before: () => Promise.resolve(), onreturned: nothing },
  }),
  code: () => ({ page: AtTheDoor, given: { code: CODE, onenter: nothing } }),
  board: ({ board, leader }) => ({ page: Board, given: { board, seat: leader.seat }, whole: true }),
  'board without a seat': ({ board }) => ({ page: ChooseSeat, given: { board, onchoose: nothing }, whole: true }),
} as const satisfies Record<string, Opens>;

export type Way = keyof typeof WAYS;

/** What each asks the server first, by the last step of its address; a board's own page asks for a line. */
const FIRST: Partial<Record<Way, string>> = {
  link: 'invitation',
  'personal link': 'return',
  code: 'door',
  'board without a seat': 'boards',
};

/** What is asked first is refused. */
export function refuseFirst({ house }: HouseGathering, way: Way, refusal: Refusal): void {
  const asked = FIRST[way];
  if (asked === undefined) house.refusesLine = refusal.kind;
  else house.refuses.set(asked, refusal);
}

export function comeBy(way: Way, meeting: HouseGathering, language: Language = 'ja'): Promise<Locator> {
  const { page, given, whole = false }: ReturnType<Opens> = WAYS[way](meeting);
  return whole
    ? mount(page as Page, given, { language })
    : mount(Arriving as unknown as Page, { way: page, given }, { language });
}

/** The doors that stand on a page, by what one sees of them. */
export function doorsThere(shown: Locator, language: Language): readonly Door[] {
  const main = shown.element().querySelector('main');
  const has = (selector: string, key: Key): boolean =>
    [...(main?.querySelectorAll(selector) ?? [])].some((each) => each.textContent.trim() === say(language, key));
  const found: Record<Door, boolean> = {
    link: has('button', 'door.paste.go'),
    code: has('button', 'door.go'),
    seat: has('a', 'here.held'),
    back: has('p', 'here.ways'),
    address: has('a', 'page.right-address'),
    reload: has('button', 'page.reload'),
  };
  return (Object.keys(found) as Door[]).filter((door) => found[door]).toSorted();
}

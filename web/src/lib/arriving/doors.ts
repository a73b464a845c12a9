import type { RefusalKind } from '@nemawashi/shared/board/refusal';

/** How somebody tried to come in: by an invitation or a personal link, by a short code, or by a board's own address. */
export type Way = 'link' | 'code' | 'board';

/**
 * A way on from a refusal. `link`: another link is pasted. `code`: the code is typed anew. `seat`: a seat that this browser
 * holds at the board. `back`: how one's own seat is come by from here. `address`: the server's right address. `reload`: the
 * page, loaded again, is another one.
 */
export type Door = 'link' | 'code' | 'seat' | 'back' | 'address' | 'reload';

/** Of what trying again can't mend: the doors that can, none where only people can help. What isn't listed was none of this. */
const DOORS: Partial<Record<RefusalKind, readonly Door[]>> = {
  'not-found': ['link'],
  malformed: ['link', 'seat'],
  'link-unknown': ['link', 'seat'],
  'link-revoked': ['link', 'seat'],
  'link-used': ['back', 'link', 'seat'],
  'only-themselves': ['back', 'link', 'seat'],
  'person-unknown': ['link', 'seat'],
  'code-unknown': ['code'],
  'no-session': ['link', 'back', 'seat'],
  'not-your-seat': ['link', 'back', 'seat'],
  merged: ['back', 'seat'],
  'seat-moved': ['link', 'seat'],
  'origin-refused': ['address'],
  'protocol-outdated': ['reload'],
  // Only whoever leads, or runs the server, can help: the sentence says so.
  removed: [],
  'board-damaged': [],
  'board-deleted': [],
};

/** Whether what was asked for can't be had, whatever one fills in and however often one tries. */
export const isEnd = (kind: RefusalKind): boolean => kind in DOORS;

/** The doors that lead on, in the order in which they are tried. */
export const doorsOf = (kind: RefusalKind): readonly Door[] => DOORS[kind] ?? ['reload'];

/** What the page is called that says so. */
export function titleOf(way: Way, kind: RefusalKind) {
  if (kind === 'code-unknown') return 'door.go';
  return way === 'link' && doorsOf(kind).includes('link') && kind !== 'not-found'
    ? 'join.failed.title'
    : 'board.closed-to-you';
}

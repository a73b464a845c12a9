import { CANDIDATE_KEYS } from '@nemawashi/shared/protocol/documents';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Deletion } from '../wire/update.ts';
import type { KnownText, Spot } from './known-text.ts';
import type { Writers } from './writers.ts';

/** Put in with a candidate, once: its texts are written in, never exchanged for others. */
const FIXED: ReadonlySet<string> = new Set([CANDIDATE_KEYS.id, CANDIDATE_KEYS.title, CANDIDATE_KEYS.detail]);

/** What taking a candidate off the list, merging it or setting its figures costs, in characters of others' text. */
const MARK = 50;

/**
 * How much of what others wrote goes by this, in characters; null: it takes a candidate out of the document, or a text out
 * of a candidate. A page never does that: it marks what is removed, so that it can be put back (SPEC Y24).
 */
export function erasedBy(
  added: readonly Spot[],
  deletions: readonly Deletion[],
  { seat, known, writers }: { seat: SeatId; known: KnownText; writers: Writers },
): number | null {
  /** A client that nobody has written as yet is going to be one's own. */
  const ofOthers = (client: number): boolean => (writers.ownerOf(client) ?? seat) !== seat;
  let erased = 0;
  for (const { key, container } of added) {
    if (key === null || container === null) continue;
    if (FIXED.has(key) && known.isRow(container) && known.holds(container, key)) return null;
    if (ofOthers(container.client)) erased += MARK;
  }
  for (const range of deletions) {
    const others = ofOthers(range.client);
    for (const { row, length, key, container } of known.aliveIn(range)) {
      if (row) return null;
      if (key !== null && container !== null && FIXED.has(key) && known.isRow(container)) return null;
      // What stands under a key goes with what is put in its place, which is counted above.
      if (others && key === null) erased += length;
    }
  }
  return erased;
}

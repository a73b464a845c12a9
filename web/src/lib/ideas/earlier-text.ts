import { seen } from '@nemawashi/shared/board/characters';
import { readEntries, type SharedEntry } from '@nemawashi/shared/candidates/entries';
import { placeOf, type TextPlace } from '@nemawashi/shared/candidates/place';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { DocumentEarlier } from '@nemawashi/shared/protocol/http';
import type * as Y from 'yjs';
import { changeBetween } from './text-change.ts';

/** A text that others took words out of, and what it said before. */
export interface EarlierText extends TextPlace {
  readonly before: string;
}

/** Of one candidate, or one note. */
export interface Earlier {
  /** Of this step: a text that several people lost words of has several. */
  readonly id: string;
  /** Null: a note. */
  readonly entry: SharedEntry | null;
  /** The candidate is marked as removed besides. */
  readonly removed: boolean;
  /** At most one each of its texts. */
  readonly texts: readonly EarlierText[];
}

/** In UTF-16 units: a slip of the pen that somebody put right is nothing to put back. */
const SLIP = 10;

/** What of `before` doesn't stand in the text any more, from the first such character to the last. */
export function isMissing(before: string, now: string): boolean {
  if (before.trim() === '' || now.includes(before)) return false;
  const gone = changeBetween(before, now)?.remove ?? 0;
  return gone > SLIP || 2 * gone >= before.length;
}

/** Candidates of which something is missing, removed ones too, in order of creation. */
export function earlierCandidates(doc: Y.Doc, kept: readonly DocumentEarlier[]): readonly Earlier[] {
  const { entries, removed } = readEntries(doc);
  return [...entries, ...removed].flatMap((entry, at) =>
    steps({ id: entry.id, entry, removed: at >= entries.length }, [
      versionsOf(entry.titleText, kept),
      versionsOf(entry.detailText, kept),
    ]),
  );
}

export const earlierNotes = (doc: Y.Doc, item: string, kept: readonly DocumentEarlier[]): readonly Earlier[] =>
  steps({ id: item, entry: null, removed: false }, [versionsOf(doc.getText(noteName(item)), kept)]);

/** The fullest first. */
function versionsOf(text: Y.Text, kept: readonly DocumentEarlier[]): readonly EarlierText[] {
  const found = placeOf(text);
  if (found === null) return [];
  const now = seen(text.toString());
  return kept
    .filter(({ place }) => place === found.place)
    .map((each) => ({ ...found, before: seen(each.text) }))
    .filter(({ before }) => isMissing(before, now))
    .sort((one, other) => other.before.length - one.before.length);
}

/** What several people lost in the same texts is put back in as many steps, the fullest first. */
function steps(of: Omit<Earlier, 'texts'>, texts: readonly (readonly EarlierText[])[]): readonly Earlier[] {
  const most = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    ...of,
    id: `${of.id}/${String(at)}`,
    texts: texts.flatMap((each) => each[at] ?? []),
  }));
}

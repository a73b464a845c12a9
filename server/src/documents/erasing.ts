import type { Blackening } from '@nemawashi/shared/board/erasure/blackened';
import { noteName } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';
import type { EarlierText, StoredDocument } from '../store/store.ts';
import { withoutParts, wordsOf } from './pieces.ts';
import { rebuild } from './stored.ts';

export interface Erasing {
  readonly seats: ReadonlySet<string>;
  readonly names: Blackening;
  /** Notes in which nothing but theirs stands go too. Where answers have no names it would tell which those are. */
  readonly ownNotes: boolean;
}

/** Null: nothing of it is to be replaced. */
export interface WithoutPerson {
  readonly merged: Uint8Array | null;
  readonly earlier: readonly EarlierText[];
}

/** A document without a person's name, what only they wrote of its notes, and what was kept for them of earlier texts. */
export function withoutPerson({ updates, writers, earlier }: StoredDocument, erasing: Erasing): WithoutPerson {
  const doc = rebuild(updates);
  const own = new Set([...writers].flatMap(([client, seat]) => (erasing.seats.has(seat) ? client : [])));
  doc.transact(() => {
    for (const { text, isNote } of textsOf(doc))
      if (isNote && erasing.ownNotes && isOf(text, own)) text.delete(0, text.length);
      else unname(text, erasing.names);
    for (const [map, key] of valuesWith(doc, erasing.names)) map.delete(key);
  });
  // Also where nothing was to be taken out: what was typed and deleted since stands in updates that weren't made one yet.
  const merged = updates.length === 0 ? null : Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { merged, earlier: earlier.flatMap((each) => changed(each, erasing)) };
}

interface Text {
  readonly text: Y.Text;
  readonly isNote: boolean;
}

function* itemsOf(doc: Y.Doc): Generator<Y.Item> {
  for (const structs of doc.store.clients.values())
    for (const item of structs) if (item instanceof Y.Item && !item.deleted) yield item;
}

function textsOf(doc: Y.Doc): Text[] {
  const found = new Map<Y.Text, boolean>();
  for (const [name, root] of doc.share)
    if (root instanceof Y.Text || root._start?.content instanceof Y.ContentString)
      found.set(doc.getText(name), name.startsWith(noteName('')));
  for (const { content } of itemsOf(doc))
    if (content instanceof Y.ContentType && content.type instanceof Y.Text) found.set(content.type, false);
  return [...found].map(([text, isNote]) => ({ text, isNote }));
}

function* standing(text: Y.Text): Generator<Y.Item> {
  for (let item = text._start; item !== null; item = item.right) if (!item.deleted && item.countable) yield item;
}

const isOf = (text: Y.Text, clients: ReadonlySet<number>): boolean =>
  [...standing(text)].every(({ id }) => clients.has(id.client));

function unname(text: Y.Text, names: Blackening): void {
  const words = [...standing(text)].map(({ content, length }) =>
    // What is no letter takes its place.
    content instanceof Y.ContentString ? content.str : '\uFFFC'.repeat(length),
  );
  for (const { at, length } of [...names.places(words.join(''))].reverse()) text.delete(at, length);
}

function* valuesWith(doc: Y.Doc, names: Blackening): Generator<readonly [Y.Map<unknown>, string]> {
  for (const { content, parent, parentSub } of itemsOf(doc)) {
    if (!(parent instanceof Y.Map) || parentSub === null || !(content instanceof Y.ContentAny)) continue;
    const isNamed = (content.arr as readonly unknown[]).some(
      (value) => typeof value === 'string' && names.places(value).length > 0,
    );
    if (isNamed) yield [parent, parentSub];
  }
}

function changed(kept: EarlierText, { seats, names }: Erasing): EarlierText[] {
  if (seats.has(kept.seat)) return [{ ...kept, pieces: [] }];
  const parts = names.places(wordsOf(kept.pieces));
  return parts.length === 0 ? [] : [{ ...kept, pieces: withoutParts(kept.pieces, parts) }];
}

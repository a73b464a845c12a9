import * as Y from 'yjs';
import { CANDIDATES, noteName } from '@nemawashi/shared/protocol/documents';
import type { Writers } from './guard/writers.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const NOTE = noteName('');

/**
 * The document as plain JSON, by the layout of `protocol/documents`: candidates as a list, each note as a text.
 * Top-level names outside the layout are left out, so that nobody can turn a list into something else by writing to it
 * in another way. The guards bound how deep it goes.
 */
export function contentOf(doc: Y.Doc, writers: Pick<Writers, 'ownerOf'>): Readonly<Record<string, Json>> {
  const content: Record<string, Json> = {};
  for (const name of doc.share.keys()) {
    if (name === CANDIDATES) content[name] = candidates(doc, writers);
    else if (name.startsWith(NOTE)) content[name] = doc.getText(name).toString();
  }
  return content;
}

/**
 * Who wrote a candidate is the seat that put it into the list, by the client id that the guards bound to it; whatever the
 * document itself says of it is the writer's own word, and is passed over.
 */
function candidates(doc: Y.Doc, writers: Pick<Writers, 'ownerOf'>): Json[] {
  const list: Json[] = [];
  for (let item = doc.getArray(CANDIDATES)._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const author = writers.ownerOf(item.id.client) ?? null;
    for (const value of item.content.getContent()) {
      const entry = plain(value);
      list.push(isObject(entry) ? { ...entry, author } : entry);
    }
  }
  return list;
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plain(value: unknown): Json {
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Array) return plain(value.toArray());
  if (value instanceof Y.Map) return plain(Object.fromEntries(value.entries()));
  if (Array.isArray(value)) return value.map(plain);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null
        ? null
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
    default:
      return null;
  }
}

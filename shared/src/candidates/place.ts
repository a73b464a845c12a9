import * as Y from 'yjs';
import { CANDIDATE_KEYS, noteName } from '../protocol/documents.ts';
import { listOf } from './entries.ts';

const NOTE = noteName('');

export type TextKind = 'title' | 'detail' | 'note';

/** Which of the document's texts this is: one of a candidate, or a note. */
export interface TextPlace {
  readonly kind: TextKind;
  /** The same on every copy of the document, and never another text's. */
  readonly place: string;
  readonly text: Y.Text;
}

/** Null: it is no text that the product knows. */
export function placeOf(type: Pick<Y.Text, '_item' | 'doc'>): TextPlace | null {
  const { _item: item, doc } = type;
  if (doc === null) return null;
  if (item === null) {
    // What nobody has asked for by its kind yet is of none.
    const [name] = [...doc.share].find(([, root]) => root === type) ?? [''];
    return name.startsWith(NOTE) ? { kind: 'note', place: name, text: doc.getText(name) } : null;
  }
  // Asked for first: until somebody does, it is of no kind, and after that another object.
  const list = listOf(doc);
  const { parent: row, parentSub: key } = item;
  if (!(type instanceof Y.Text) || !(row instanceof Y.Map) || row.parent !== list) return null;
  if (key !== CANDIDATE_KEYS.title && key !== CANDIDATE_KEYS.detail) return null;
  return { kind: key, place: `${String(item.id.client)}:${String(item.id.clock)}`, text: type };
}

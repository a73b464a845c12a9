import { restoreCandidate } from '@nemawashi/shared/candidates/write';
import * as Y from 'yjs';
import type { Earlier } from './earlier-text.ts';
import { changeBetween } from './text-change.ts';

/**
 * In UTF-16 units, for one page: less than one may delete at once of what others wrote (SPEC Y23). What stands in the place
 * of texts beyond that is left standing behind them: a page that deletes more has to begin anew.
 */
const MOST_DELETED = 3_500;

/** Puts earlier texts back, as edits of whoever does it. */
export class PuttingBack {
  readonly #doc: Y.Doc;
  #undo: Y.UndoManager | null = null;
  #deleted = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** In place of what stands; a candidate that was removed besides is there again. */
  put({ entry, removed, texts }: Earlier): void {
    this.#undo?.destroy();
    // The candidate with its mark, or the note.
    const within = texts.flatMap(({ text }) => (entry === null ? text : (text.parent ?? [])));
    this.#undo = new Y.UndoManager(within, { trackedOrigins: new Set([this]) });
    this.#doc.transact(() => {
      for (const { text, before, kind } of texts) this.#write(text, before, kind === 'title' ? ' ' : '\n');
      if (removed && entry !== null) restoreCandidate(this.#doc, [entry.id]);
    }, this);
  }

  /** Takes back the last of it, and nothing that others wrote since. */
  undo(): void {
    this.#undo?.undo();
    this.forget();
  }

  /** It can't be taken back any more. */
  forget(): void {
    this.#undo?.destroy();
    this.#undo = null;
  }

  #write(text: Y.Text, before: string, between: string): void {
    const change = changeBetween(text.toString(), before);
    if (change === null) return;
    const { index, remove, insert } = change;
    if (this.#deleted + remove > MOST_DELETED) {
      text.insert(0, before + between);
      return;
    }
    this.#deleted += remove;
    text.delete(index, remove);
    text.insert(index, insert);
  }
}

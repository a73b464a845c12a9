import * as Y from 'yjs';

/** A person's own copy of a document, writing under a chosen client id. */
export class Writer {
  readonly doc = new Y.Doc();
  readonly #updates: Uint8Array[] = [];

  constructor(client: number) {
    this.doc.clientID = client;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#updates.push(update);
    });
  }

  /** Writes at the end of a note; answers the update that says so. */
  write(text: string, note = 'note:a'): Uint8Array {
    const into = this.doc.getText(note);
    into.insert(into.length, text);
    return this.#last();
  }

  change(act: (doc: Y.Doc) => void): Uint8Array {
    this.doc.transact(() => act(this.doc));
    return this.#last();
  }

  hear(update: Uint8Array): void {
    // Yjs takes a new id, loudly, when it hears its own; a forger keeps it.
    const client = this.doc.clientID;
    this.doc.clientID = 0xffff_ffff;
    Y.applyUpdate(this.doc, update, this);
    this.doc.clientID = client;
  }

  /** Everything, as one would send it to somebody who has nothing. */
  all(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  #last(): Uint8Array {
    const last = this.#updates.at(-1);
    if (last === undefined) throw new Error('nothing was written');
    return last;
  }
}

export const noteOf = (doc: Y.Doc, note = 'note:a'): string => doc.getText(note).toString();

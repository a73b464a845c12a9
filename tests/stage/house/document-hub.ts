import { EarlierTexts } from '@nemawashi/server/documents/earlier-texts';
import { knownText } from '@nemawashi/server/documents/guard/known-text';
import type { Brought } from '@nemawashi/shared/candidates/brought';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Presence } from '@nemawashi/shared/protocol/documents';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';

/** A copy of a shared document, as somebody has it open. */
export interface Copy {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
}
export type Writer = NonNullable<Presence['user']>;

/** One document as the server holds it: what is written in a copy reaches all others at once. */
class Held implements Copy {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  /** Which seat writes as which client of Yjs. */
  readonly writers = new Map<number, Writer>();

  /** What texts said before others took words out of them, as the server keeps it. */
  readonly earlier = new EarlierTexts([], {
    ownerOf: (client) => this.writers.get(client)?.seat as SeatId | undefined,
  });

  /** What ends the lines of pages that have it open. */
  readonly ends = new Set<() => void>();

  /** Ends every line to it, as the server does before the board says that it is frozen. */
  freeze(): void {
    for (const end of this.ends) end();
  }

  /** Before the update of that seat is applied. */
  keepEarlier(update: Uint8Array, seat: SeatId): void {
    const deletions = [...Y.decodeUpdate(update).ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, clock, end: clock + len })),
    );
    this.earlier.keep(this.earlier.changedBy(deletions, seat, this.doc, knownText(this.doc)));
  }

  /** Joins a copy; answers how to part them. Who writes in it is what the server says, whatever the copy does. */
  join(copy: Copy, writer: Writer): () => void {
    this.writers.set(copy.doc.clientID, writer);
    const parts = [
      passText(copy, this, (update) => this.keepEarlier(update, writer.seat as SeatId)),
      passText(this, copy),
      passPresence(copy, this, writer),
      passPresence(this, copy),
    ];
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(copy.doc), copy);
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(this.doc), this);
    return () => {
      for (const part of parts) part();
    };
  }
}

/** Hands on what is written in one copy to another, but what came from there. */
function passText(from: Copy, to: Copy, first: (update: Uint8Array) => void = () => undefined): () => void {
  const written = (update: Uint8Array, origin: unknown) => {
    if (origin === to) return;
    first(update);
    Y.applyUpdate(to.doc, update, from);
  };
  from.doc.on('update', written);
  return () => from.doc.off('update', written);
}

function passPresence(from: Copy, to: Copy, stamped?: Writer): () => void {
  const told = (changed: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
    if (origin === to) return;
    const clients = [...changed.added, ...changed.updated, ...changed.removed];
    const own = from.awareness.states.get(from.doc.clientID);
    if (stamped !== undefined && own !== undefined) own.user = stamped;
    applyAwarenessUpdate(to.awareness, encodeAwarenessUpdate(from.awareness, clients), from);
  };
  from.awareness.on('update', told);
  return () => from.awareness.off('update', told);
}

/** In the place of a person, where there is none. */
const nobody = (seat: string): Writer => ({ seat, name: '', role: '', department: null });

/** The shared documents of a board, by their names. */
export class DocumentHub {
  readonly #held = new Map<string, Held>();

  held(name: string): Held {
    const held = this.#held.get(name) ?? new Held();
    this.#held.set(name, held);
    return held;
  }

  /** What the board itself brings; once, however often. */
  bring(name: string, all: readonly Brought[]): void {
    const held = this.held(name);
    for (const { update, writers } of all) {
      for (const [client, seat] of writers) held.writers.set(client, nobody(seat));
      Y.applyUpdate(held.doc, update, this);
    }
  }

  /** A copy of the document in somebody's hands. */
  open(name: string, writer: Writer): Copy {
    const doc = new Y.Doc();
    const copy = { doc, awareness: new Awareness(doc) };
    this.held(name).join(copy, writer);
    return copy;
  }
}

import * as Y from 'yjs';
import type { Deletion, Id } from '../wire/update.ts';

export interface Spot {
  /** How many containers deep: 0 in a top-level name. */
  readonly depth: number;
  /** Under a key of a map, not in a list or text. */
  readonly keyed: boolean;
}

/** What the guards ask of a document; they never change it. */
export interface KnownText {
  /** The first clock of this client that the document lacks. */
  clockOf(client: number): number;
  /** Where the (known) piece with this id stands. */
  spotOf(id: Id): Spot;
  hasRoot(name: string): boolean;
  /** Whether the (known) range still holds anything that isn't deleted. */
  alive(range: Deletion): boolean;
  readonly roots: number;
  readonly structs: number;
}

export function knownText(doc: Y.Doc): KnownText {
  const { clients } = doc.store;
  return {
    clockOf: (client) => Y.getState(doc.store, client),
    spotOf(id) {
      const item = Y.getItem(doc.store, Y.createID(id.client, id.clock));
      // A piece that was collected has no place any more, and what hangs on it is collected at once.
      if (!(item instanceof Y.Item)) return { depth: 0, keyed: false };
      return { depth: depthOfItem(item), keyed: item.parentSub !== null };
    },
    hasRoot: (name) => doc.share.has(name),
    alive({ client, clock, end }) {
      const structs = clients.get(client);
      if (structs === undefined) return false;
      for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
        const struct = structs[i];
        if (struct === undefined || struct.id.clock >= end) return false;
        if (!struct.deleted) return true;
      }
      return false;
    },
    get roots() {
      return doc.share.size;
    },
    get structs() {
      let count = 0;
      for (const structs of clients.values()) count += structs.length;
      return count;
    },
  };
}

function depthOfItem(item: Y.Item): number {
  let depth = 0;
  let parent = item.parent;
  while (parent instanceof Y.AbstractType && parent._item !== null) {
    depth += 1;
    parent = parent._item.parent;
  }
  return depth;
}

import { CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';
import type { Deletion, Id } from '../wire/update.ts';

export interface Spot {
  /** How many containers deep: 0 in a top-level name. */
  readonly depth: number;
  /** Of a map; null: it stands in a list or text. */
  readonly key: string | null;
  /** What it stands in, where that has a place itself; null: a top-level name, or nothing that is known. */
  readonly container: Id | null;
  /** In the list of candidates itself. */
  readonly row: boolean;
}

/** A piece that isn't deleted. */
export interface Standing extends Omit<Spot, 'depth'> {
  readonly id: Id;
  readonly length: number;
}

/** What somebody's pieces take up. */
export interface Taken {
  /** About as many as they take in an update. */
  readonly bytes: number;
  readonly pieces: number;
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
  /** The pieces of a (known) range that aren't deleted. */
  aliveIn(range: Deletion): Iterable<Standing>;
  /** Whether it stands in the list of candidates itself. */
  isRow(id: Id): boolean;
  /** Whether the map with this id has something under the key. */
  holds(map: Id, key: string): boolean;
  taken(clients: Iterable<number>): Taken;
  /** Whose pieces stand in the list of candidates, row by row. */
  rowWriters(): Iterable<number>;
  /** Whose piece stands first under each top-level name. */
  rootWriters(): Iterable<number>;
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
      if (!(item instanceof Y.Item)) return { depth: 0, key: null, container: null, row: false };
      return { depth: depthOfItem(item), key: item.parentSub, container: containerOf(item), row: isRow(doc, item) };
    },
    hasRoot: (name) => doc.share.has(name),
    *aliveIn({ client, clock, end }) {
      const structs = clients.get(client);
      if (structs === undefined || clock >= Y.getState(doc.store, client)) return;
      for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
        const item = structs[i];
        if (item === undefined || item.id.clock >= end) return;
        if (!(item instanceof Y.Item) || item.deleted) continue;
        const length = Math.min(end, item.id.clock + item.length) - Math.max(clock, item.id.clock);
        yield { id: item.id, length, key: item.parentSub, container: containerOf(item), row: isRow(doc, item) };
      }
    },
    isRow(id) {
      const item = itemAt(doc, id);
      return item !== null && isRow(doc, item);
    },
    holds(map, key) {
      const content = itemAt(doc, map)?.content;
      const held = content instanceof Y.ContentType ? content.type._map.get(key) : undefined;
      return held !== undefined && !held.deleted;
    },
    taken(of) {
      let [bytes, pieces] = [0, 0];
      for (const client of of)
        for (const struct of clients.get(client) ?? []) {
          const own = struct.deleted || !goesOn(struct);
          bytes += bytesOf(struct) + (own ? HEADER_BYTES : 0);
          pieces += own ? 1 : 0;
        }
      return { bytes, pieces };
    },
    *rowWriters() {
      for (let item = doc.share.get(CANDIDATES)?._start ?? null; item !== null; item = item.right)
        if (!item.deleted) for (let n = 0; n < item.length; n += 1) yield item.id.client;
    },
    *rootWriters() {
      for (const { _start, _map } of doc.share.values()) {
        const first = _start ?? _map.values().next().value;
        if (first !== undefined) yield first.id.client;
      }
    },
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

const itemAt = (doc: Y.Doc, { client, clock }: Id): Y.Item | null => {
  if (clock >= Y.getState(doc.store, client)) return null;
  const item = Y.getItem(doc.store, Y.createID(client, clock));
  return item instanceof Y.Item ? item : null;
};

const isRow = (doc: Y.Doc, { parent, parentSub }: Y.Item): boolean =>
  parentSub === null && parent instanceof Y.AbstractType && parent === doc.share.get(CANDIDATES);

const containerOf = ({ parent }: Y.Item): Id | null =>
  parent instanceof Y.AbstractType ? (parent._item?.id ?? null) : null;

/** What a piece takes beside its text. */
const HEADER_BYTES = 16;
const bytesOf = (struct: Y.Item | Y.GC): number =>
  (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? Buffer.byteLength(struct.content.str) : 0) +
  (struct instanceof Y.Item && struct.content instanceof Y.ContentAny ? bytesOfJson(struct.content.arr) : 0);
const bytesOfJson = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Only because others wrote into it, or took something out of it, is it a piece of its own. */
const goesOn = (struct: Y.Item | Y.GC): boolean =>
  struct instanceof Y.Item && struct.origin?.client === struct.id.client && struct.origin.clock === struct.id.clock - 1;

function depthOfItem(item: Y.Item): number {
  let depth = 0;
  let parent = item.parent;
  while (parent instanceof Y.AbstractType && parent._item !== null) {
    depth += 1;
    parent = parent._item.parent;
  }
  return depth;
}

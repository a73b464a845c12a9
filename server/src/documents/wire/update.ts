import * as decoding from 'lib0/decoding';
import { readKey, skipAny } from './any-value.ts';
import {
  MAX_CLIENT,
  MAX_CLOCK,
  type Malformed,
  Unreadable,
  expectEnd,
  readByte,
  readCount,
  readUint,
  reading,
} from './reader.ts';

/** A place in a Yjs document: the `clock`-th piece that `client` wrote. */
export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** One piece of content, without the content. */
export interface Struct {
  readonly clock: number;
  /** Clocks it takes up, at least 1. */
  readonly length: number;
  readonly left: Id | null;
  readonly right: Id | null;
  /** Where it hangs if it has no neighbour: inside another piece, or in a top-level name. */
  readonly parent: Id | null;
  readonly root: string | null;
  /** The key of a map under which it says itself that it stands. */
  readonly key: string | null;
  /** It is itself a container (map, list, text). */
  readonly container: boolean;
  /** What it held is gone; only the clocks are left. */
  readonly deleted: boolean;
  /** Its size in the update. */
  readonly bytes: number;
}

/** What one client wrote, without a gap from `clock` up to before `end`. */
export interface Section {
  readonly client: number;
  readonly clock: number;
  readonly end: number;
  readonly structs: readonly Struct[];
}

/** Clocks from `clock` up to before `end`. */
export interface Deletion {
  readonly client: number;
  readonly clock: number;
  readonly end: number;
}

export interface ParsedUpdate {
  readonly kind: 'update';
  readonly sections: readonly Section[];
  readonly deletions: readonly Deletion[];
}

/** Kinds of content, by Yjs' numbers. The others (JSON, binary, embeds, formats, subdocuments) this product never writes. */
const CONTENT = { collected: 0, deleted: 1, string: 4, type: 7, any: 8 } as const;
/** Array, map, text. The XML kinds are refused. */
const LAST_TYPE = 2;

const HAS_LEFT = 0x80;
const HAS_RIGHT = 0x40;
const HAS_KEY = 0x20;

/**
 * Reads the outline of a Yjs update (encoding V1) byte for byte as Yjs would, making nothing larger than the bytes
 * themselves: `Y.applyUpdate` allocates room for every piece an update claims to hold before it looks for the first.
 * `maxStructs` bounds pieces and deletions together.
 */
export function readUpdate(bytes: Uint8Array, maxStructs: number): ParsedUpdate | Malformed {
  return reading(bytes, (decoder): ParsedUpdate => {
    const budget = { left: maxStructs };
    const sections = readSections(decoder, budget);
    const deletions = readDeletions(decoder, budget);
    expectEnd(decoder);
    return { kind: 'update', sections, deletions };
  });
}

interface Budget {
  left: number;
}

function spend(budget: Budget, count: number): void {
  budget.left -= count;
  if (budget.left < 0) throw new Unreadable('too many pieces');
}

function readSections(decoder: decoding.Decoder, budget: Budget): Section[] {
  const count = readCount(decoder, 5, 'writers');
  const sections: Section[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const pieces = readCount(decoder, 2, 'pieces');
    if (pieces === 0) throw new Unreadable('a writer without pieces');
    spend(budget, pieces);
    const client = readUint(decoder, MAX_CLIENT, 'client id');
    if (seen.has(client)) throw new Unreadable('a writer twice');
    seen.add(client);
    sections.push(readSection(decoder, client, pieces));
  }
  return sections;
}

function readSection(decoder: decoding.Decoder, client: number, pieces: number): Section {
  const clock = readUint(decoder, MAX_CLOCK, 'clock');
  const structs: Struct[] = [];
  let end = clock;
  for (let i = 0; i < pieces; i++) {
    const struct = readStruct(decoder, end);
    end += struct.length;
    if (struct.length < 1 || end > MAX_CLOCK) throw new Unreadable('length out of range');
    structs.push(struct);
  }
  return { client, clock, end, structs };
}

function readStruct(decoder: decoding.Decoder, clock: number): Struct {
  const start = decoder.pos;
  const info = readByte(decoder);
  const content = info & 0x1f;
  const none = { left: null, right: null, parent: null, root: null, key: null, container: false, deleted: true };
  if (content === CONTENT.collected) {
    const length = readUint(decoder, MAX_CLOCK, 'length');
    return { clock, length, ...none, bytes: decoder.pos - start };
  }
  const left = (info & HAS_LEFT) === 0 ? null : readId(decoder);
  const right = (info & HAS_RIGHT) === 0 ? null : readId(decoder);
  let parent: Id | null = null;
  let root: string | null = null;
  let key: string | null = null;
  if (left === null && right === null) {
    if (decoding.readVarUint(decoder) === 1) root = readKey(decoder);
    else parent = readId(decoder);
    if ((info & HAS_KEY) !== 0) key = readKey(decoder);
  }
  const length = readContent(decoder, content);
  const container = content === CONTENT.type;
  const deleted = content === CONTENT.deleted;
  return { clock, length, left, right, parent, root, key, container, deleted, bytes: decoder.pos - start };
}

const readId = (decoder: decoding.Decoder): Id => ({
  client: readUint(decoder, MAX_CLIENT, 'client id'),
  clock: readUint(decoder, MAX_CLOCK, 'clock'),
});

/** The number of clocks the content takes up. */
function readContent(decoder: decoding.Decoder, content: number): number {
  switch (content) {
    case CONTENT.deleted:
      return readUint(decoder, MAX_CLOCK, 'length');
    case CONTENT.string:
      return decoding.readVarString(decoder).length;
    case CONTENT.type:
      readUint(decoder, LAST_TYPE, 'kind of container');
      return 1;
    case CONTENT.any: {
      const values = readCount(decoder, 1, 'values');
      for (let i = 0; i < values; i++) skipAny(decoder);
      return values;
    }
    default:
      throw new Unreadable('a kind of content that is not accepted');
  }
}

function readDeletions(decoder: decoding.Decoder, budget: Budget): Deletion[] {
  const writers = readCount(decoder, 2, 'writers with deletions');
  const deletions: Deletion[] = [];
  for (let i = 0; i < writers; i++) {
    const client = readUint(decoder, MAX_CLIENT, 'client id');
    const ranges = readCount(decoder, 2, 'deletions');
    spend(budget, ranges);
    for (let j = 0; j < ranges; j++) {
      const clock = readUint(decoder, MAX_CLOCK, 'clock');
      const end = clock + readUint(decoder, MAX_CLOCK, 'length');
      if (end === clock || end > MAX_CLOCK) throw new Unreadable('deletion out of range');
      deletions.push({ client, clock, end });
    }
  }
  return deletions;
}

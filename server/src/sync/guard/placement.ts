import type { Id, ParsedUpdate, Section, Struct } from '../wire/update.ts';
import type { KnownText } from './known-text.ts';

/**
 * - `whole`: every piece finds all it refers to, in the document or earlier in the update.
 * - `gap`: something it builds on is missing. Applying it would leave it pending inside the document.
 * - `too-deep`: containers inside containers beyond `MAX_DEPTH`; deleting such a tree would overflow Yjs' stack.
 */
export type Placement = 'whole' | 'gap' | 'too-deep';

const MAX_DEPTH = 8;

interface Reader {
  readonly section: Section;
  /** Depth of each piece placed so far. */
  readonly depths: number[];
}

/** Plays the order in which Yjs will put the pieces in, without putting them in. */
export function place(update: ParsedUpdate, known: KnownText): Placement {
  const readers = new Map<number, Reader>();
  for (const section of update.sections) {
    if (section.clock > known.clockOf(section.client)) return 'gap';
    readers.set(section.client, { section, depths: [] });
  }

  /** Null: not there (yet). */
  const depthAt = (id: Id): number | null => {
    if (id.clock < known.clockOf(id.client)) return known.depthOf(id);
    const reader = readers.get(id.client);
    if (reader === undefined) return null;
    const index = indexAt(reader.section.structs, id.clock);
    return index === null ? null : (reader.depths[index] ?? null);
  };

  /** Null: refers to something that isn't there (yet). */
  const depthOf = (struct: Struct): number | null => {
    const left = struct.left === null ? 0 : depthAt(struct.left);
    const right = struct.right === null ? 0 : depthAt(struct.right);
    if (left === null || right === null) return null;
    if (struct.parent !== null) {
      const parent = depthAt(struct.parent);
      return parent === null ? null : parent + 1;
    }
    return Math.max(left, right);
  };

  let waiting = [...readers.values()];
  while (waiting.length > 0) {
    let moved = false;
    for (const { section, depths } of waiting) {
      for (let struct = section.structs[depths.length]; struct !== undefined; struct = section.structs[depths.length]) {
        const depth = depthOf(struct);
        if (depth === null) break;
        if (depth + (struct.container ? 1 : 0) > MAX_DEPTH) return 'too-deep';
        depths.push(depth);
        moved = true;
      }
    }
    if (!moved) return 'gap';
    waiting = waiting.filter(({ section, depths }) => depths.length < section.structs.length);
  }

  const reaches = ({ client, end }: { client: number; end: number }): boolean =>
    end <= Math.max(known.clockOf(client), readers.get(client)?.section.end ?? 0);
  return update.deletions.every(reaches) ? 'whole' : 'gap';
}

/** Which piece holds this clock; pieces follow each other without gaps. */
function indexAt(structs: readonly Struct[], clock: number): number | null {
  let low = 0;
  let high = structs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (struct === undefined || clock < struct.clock) high = middle - 1;
    else if (clock >= struct.clock + struct.length) low = middle + 1;
    else return middle;
  }
  return null;
}

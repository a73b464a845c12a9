import { CANDIDATES } from '@nemawashi/shared/protocol/documents';
import type { Id, ParsedUpdate, Section, Struct } from '../wire/update.ts';
import type { KnownText, Spot } from './known-text.ts';

/**
 * - `whole`: every piece finds all it refers to, in the document or earlier in the update.
 * - `gap`: something it builds on is missing. Applying it would leave it pending inside the document.
 * - `impossible`: what Yjs never writes and can't cope with. Containers nested beyond `MAX_DEPTH` overflow its stack when
 *   they are deleted; several values under one key of a map, once they are split, make it stop half-way.
 */
export type Placement = 'whole' | 'gap' | 'impossible';

const MAX_DEPTH = 8;
const TOP: Spot = { depth: 0, key: null, container: null, row: false };

interface Reader {
  readonly section: Section;
  /** Of each piece placed so far. */
  readonly spots: Spot[];
}

/**
 * Plays the order in which Yjs will put the pieces in, without putting them in. `onPlaced` hears of each piece that isn't
 * in the document yet.
 */
export function place(
  update: ParsedUpdate,
  known: KnownText,
  onPlaced: (spot: Spot, struct: Struct) => void = () => undefined,
): Placement {
  const readers = new Map<number, Reader>();
  for (const section of update.sections) {
    if (section.clock > known.clockOf(section.client)) return 'gap';
    readers.set(section.client, { section, spots: [] });
  }

  /** Null: not there (yet). */
  const spotAt = (id: Id): Spot | null => {
    if (id.clock < known.clockOf(id.client)) return known.spotOf(id);
    const reader = readers.get(id.client);
    if (reader === undefined) return null;
    const index = indexAt(reader.section.structs, id.clock);
    return index === null ? null : (reader.spots[index] ?? null);
  };

  /** Null: refers to something that isn't there (yet). */
  const spotOf = (struct: Struct): Spot | null => {
    const left = struct.left === null ? TOP : spotAt(struct.left);
    const right = struct.right === null ? TOP : spotAt(struct.right);
    const parent = struct.parent === null ? null : spotAt(struct.parent);
    if (left === null || right === null || (parent === null && struct.parent !== null)) return null;
    if (parent !== null) return { depth: parent.depth + 1, key: struct.key, container: struct.parent, row: false };
    const depth = Math.max(left.depth, right.depth);
    // Beside what stands under a key one stands under it too, whatever the piece says itself.
    const beside = left.key !== null ? left : right;
    if (beside.key !== null) return { ...beside, depth };
    const row = struct.root === null ? left.row || right.row : struct.root === CANDIDATES && struct.key === null;
    return { depth, key: struct.key, container: null, row };
  };

  let waiting = [...readers.values()];
  while (waiting.length > 0) {
    let moved = false;
    for (const { section, spots } of waiting) {
      for (let struct = section.structs[spots.length]; struct !== undefined; struct = section.structs[spots.length]) {
        const spot = spotOf(struct);
        if (spot === null) break;
        if (spot.depth + (struct.container ? 1 : 0) > MAX_DEPTH) return 'impossible';
        if (spot.key !== null && struct.length > 1 && !struct.deleted) return 'impossible';
        spots.push(spot);
        if (struct.clock + struct.length > known.clockOf(section.client)) onPlaced(spot, struct);
        moved = true;
      }
    }
    if (!moved) return 'gap';
    waiting = waiting.filter(({ section, spots }) => spots.length < section.structs.length);
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

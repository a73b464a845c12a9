import { Map as ImmutableMap, OrderedMap, Set as ImmutableSet } from 'immutable';
import type { BoardState } from '../state.ts';

/** More entries than this stand in lines of their own, so many in each: some ten kilobytes, written or read in a millisecond. */
const OF_A_LINE = 64;

/**
 * What isn't plain JSON stands as an object with the kind under `''`, a name that nothing of ours has; its entries stand in
 * it, or in the lines from number `from` to before `to`.
 */
export type Kind = 'list' | 'map' | 'ordered' | 'set';
export type Collected = { readonly '': Kind } & (
  { readonly of: readonly unknown[] } | { readonly from: number; readonly to: number }
);

/**
 * A state as lines of JSON, the whole in the last one. The same state gives the same lines, in whatever order its unordered
 * parts were filled. A line is little work: whoever holds up others takes a break between two.
 */
export function* snapshotLines(state: BoardState): Generator<string, void> {
  let lines = 0;
  function* put(value: unknown): Generator<string, void> {
    const text = JSON.stringify(yield* written(value));
    lines += 1;
    yield text;
  }
  function* collected(kind: Kind, entries: readonly unknown[]): Generator<string, unknown> {
    if (entries.length <= OF_A_LINE) return { '': kind, of: yield* eachOf(entries) };
    const pieces: unknown[][] = [];
    for (let at = 0; at < entries.length; at += OF_A_LINE)
      pieces.push(yield* eachOf(entries.slice(at, at + OF_A_LINE)));
    const from = lines;
    for (const piece of pieces) {
      lines += 1;
      yield JSON.stringify(piece);
    }
    return { '': kind, from, to: lines };
  }
  function* eachOf(entries: readonly unknown[]): Generator<string, unknown[]> {
    const all: unknown[] = [];
    for (const entry of entries) all.push(yield* written(entry));
    return all;
  }
  function* written(value: unknown): Generator<string, unknown> {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.length > OF_A_LINE ? yield* collected('list', value) : yield* eachOf(value);
    if (OrderedMap.isOrderedMap(value)) return yield* collected('ordered', [...value]);
    if (ImmutableMap.isMap(value))
      return yield* collected(
        'map',
        sorted([...value], ([key]) => String(key)),
      );
    if (ImmutableSet.isSet(value)) return yield* collected('set', sorted([...value], String));
    const object: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(value)) {
      if (name === '') throw new Error('A state with a nameless part');
      if (each !== undefined) object[name] = yield* written(each);
    }
    return object;
  }
  yield* put(state);
}

const sorted = <Entry>(entries: Entry[], key: (entry: Entry) => string): Entry[] =>
  entries.sort((one, other) => (key(one) < key(other) ? -1 : 1));

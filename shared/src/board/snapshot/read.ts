import { Map as ImmutableMap, OrderedMap, Set as ImmutableSet } from 'immutable';
import type { BoardState } from '../state.ts';
import type { Collected, Kind } from './write.ts';

const MADE: Readonly<Record<Kind, (entries: readonly unknown[]) => unknown>> = {
  list: (entries) => entries,
  map: (entries) => ImmutableMap(entries as readonly [unknown, unknown][]),
  ordered: (entries) => OrderedMap(entries as readonly [unknown, unknown][]),
  set: (entries) => ImmutableSet(entries),
};

/** A state from its `snapshotLines`, line by line, so that whoever reads can let others go on in between. */
export class SnapshotReader {
  readonly #lines: unknown[] = [];

  take(line: string): void {
    this.#lines.push(this.#read(JSON.parse(line)));
  }

  /** After the last line. They were written by this program, from a state. */
  get state(): BoardState {
    return this.#lines.at(-1) as BoardState;
  }

  #read(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.#read(each));
    if (Object.hasOwn(value, '')) return this.#collected(value as Collected);
    for (const [name, each] of Object.entries(value)) (value as Record<string, unknown>)[name] = this.#read(each);
    return value;
  }

  #collected(collected: Collected): unknown {
    // Lines were read when they came.
    const entries =
      'of' in collected
        ? collected.of.map((each) => this.#read(each))
        : this.#lines.slice(collected.from, collected.to).flat(1);
    return MADE[collected['']](entries);
  }
}

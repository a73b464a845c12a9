import type { Identity } from './gate.ts';
import { type AwarenessEntry, writeAwarenessEntry } from './wire/awareness.ts';

type State = Readonly<Record<string, unknown>>;

interface Place {
  readonly client: number;
  /** The last clock its own client gave. */
  clock: number;
  /** Null: still on the line, but not to be shown. */
  state: State | null;
  identity: Identity;
}

/** A client's awareness as others are told it, ready to send. */
export interface AwarenessNews {
  readonly client: number;
  readonly bytes: Uint8Array;
}

/**
 * Who is in a document, and what each says about it. Each line speaks for one client only, its own, and `user` is
 * always the server's. Clocks given to others are the server's too (milliseconds, rising): a person who comes back
 * with an old clock is seen at once, after a restart of the server as well.
 */
export class Awareness<Line extends object> {
  readonly #now: () => number;
  readonly #maxBytes: number;
  readonly #places = new Map<Line, Place>();
  readonly #changed = new Set<number>();
  #clock = 0;

  constructor(options: { now: () => number; maxBytes: number }) {
    this.#now = options.now;
    this.#maxBytes = options.maxBytes;
  }

  /** The client a line speaks for; undefined before it has said anything. */
  clientOf(line: Line): number | undefined {
    return this.#places.get(line)?.client;
  }

  /** True if there is news. The caller has made sure that the client belongs to the line's seat. */
  put(line: Line, entry: AwarenessEntry, identity: Identity): boolean {
    const state = readState(entry.json, this.#maxBytes);
    if (state === 'unreadable') return false;
    const place = this.#places.get(line);
    if (place === undefined) {
      if (state === null) return false;
      this.#takeOver(entry.client);
      this.#places.set(line, { client: entry.client, clock: entry.clock, state, identity });
    } else {
      const leaves = state === null && place.state !== null && entry.clock === place.clock;
      if (place.client !== entry.client || (entry.clock <= place.clock && !leaves)) return false;
      const same = JSON.stringify(place.state) === JSON.stringify(state);
      place.clock = entry.clock;
      place.state = state;
      if (same) return false;
    }
    this.#changed.add(entry.client);
    return true;
  }

  /** A line that was cut off may still stand for the client of a new one. */
  #takeOver(client: number): void {
    for (const [line, place] of this.#places) if (place.client === client) this.#places.delete(line);
  }

  /** The list of participants says something else about this person now. */
  rename(line: Line, identity: Identity): boolean {
    const place = this.#places.get(line);
    if (place === undefined || JSON.stringify(place.identity) === JSON.stringify(identity)) return false;
    place.identity = identity;
    this.#changed.add(place.client);
    return true;
  }

  leave(line: Line): boolean {
    const place = this.#places.get(line);
    if (place === undefined) return false;
    this.#places.delete(line);
    this.#changed.add(place.client);
    return true;
  }

  /** What changed since the last call. */
  news(): AwarenessNews[] {
    const clock = this.#tick();
    const here = new Map([...this.#places.values()].map((place) => [place.client, place]));
    const news = [...this.#changed].map((client) => write(client, clock, here.get(client)));
    this.#changed.clear();
    return news;
  }

  /** Everybody, with fresh clocks: clients forget a person they hear nothing new of for 30 seconds. */
  everybody(): AwarenessNews[] {
    const clock = this.#tick();
    const shown = [...this.#places.values()].filter(({ state }) => state !== null);
    return shown.map((place) => write(place.client, clock, place));
  }

  #tick(): number {
    this.#clock = Math.max(this.#now(), this.#clock + 1);
    return this.#clock;
  }
}

function write(client: number, clock: number, place: Place | undefined): AwarenessNews {
  const state = place === undefined || place.state === null ? null : { ...place.state, user: place.identity };
  return { client, bytes: writeAwarenessEntry(client, clock, state) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readState(json: Uint8Array, maxBytes: number): State | null | 'unreadable' {
  if (json.length > maxBytes) return 'unreadable';
  try {
    const state: unknown = JSON.parse(utf8.decode(json));
    if (state === null) return null;
    return typeof state === 'object' && !Array.isArray(state) ? (state as State) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

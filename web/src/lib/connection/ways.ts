/** How the live line reaches the server: a WebSocket, or polls where something between lets none through. */
export type Way = 'websocket' | 'polling';

/** When a WebSocket was last tried in vain in this tab, in milliseconds since 1970; null: not yet, or one got through. */
export interface WayMemory {
  recall(): number | null;
  remember(at: number | null): void;
}

/** After that a WebSocket is tried again, behind a line that polls already. */
const TRY_AGAIN_MS = 10 * 60_000;

/** Which way to try next. A WebSocket first; what is refused is remembered, so that the tab's next page doesn't wait again. */
export class Ways {
  readonly #memory: WayMemory;
  readonly #now: () => number;
  #next: Way;

  constructor(memory: WayMemory, now: () => number) {
    this.#memory = memory;
    this.#now = now;
    this.#next = memory.recall() === null ? 'websocket' : 'polling';
  }

  get next(): Way {
    return this.#next;
  }

  /** Whether a line that polls looks for a WebSocket meanwhile, of which nobody notices anything but its success. */
  get probes(): boolean {
    const last = this.#memory.recall();
    if (last === null) return true;
    const since = this.#now() - last;
    // A clock that was set back says nothing.
    return since < 0 || since >= TRY_AGAIN_MS;
  }

  /** The try came to nothing: the other way may be open. */
  failed(): void {
    this.#next = this.#next === 'websocket' ? 'polling' : 'websocket';
  }

  /** The line is open. By polls: after a WebSocket was tried, or looked for, in vain. */
  opened(way: Way): void {
    this.#next = way;
    if (way === 'websocket') this.#memory.remember(null);
    else if (this.probes) this.#memory.remember(this.#now());
  }
}

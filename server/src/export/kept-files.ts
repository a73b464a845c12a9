import type { Made } from './order.ts';

/** Files that may be asked for again as they are, those asked for last; never more than so many bytes. */
export class KeptFiles {
  readonly #most: number;
  readonly #files = new Map<string, Made>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Made | null {
    const made = this.#files.get(key) ?? null;
    if (made !== null) {
      this.#files.delete(key);
      this.#files.set(key, made);
    }
    return made;
  }

  put(key: string, made: Made): void {
    this.#drop(key);
    if (made.bytes.length > this.#most) return;
    this.#files.set(key, made);
    this.#bytes += made.bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest);
    }
  }

  /** Every file of which the key begins so. */
  forget(beginning: string): void {
    for (const key of this.#files.keys()) if (key.startsWith(beginning)) this.#drop(key);
  }

  #drop(key: string): void {
    this.#bytes -= this.#files.get(key)?.bytes.length ?? 0;
    this.#files.delete(key);
  }
}

import type { StoredDocument } from '../store/store.ts';

export interface CatchingUpOptions {
  /** What was loaded already. */
  readonly through: number;
  readonly load: (after: number) => Promise<StoredDocument>;
  /** Takes in what was written since, in order. */
  readonly take: (since: StoredDocument) => void;
}

/** Follows what is written in a document by other servers, as the store has it. */
export class CatchingUp {
  readonly #options: CatchingUpOptions;
  #through: number;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(options: CatchingUpOptions) {
    this.#options = options;
    this.#through = options.through;
  }

  /** Resolves once everything is taken in that was stored when it was asked for; rejects if it can't be read. */
  now(): Promise<void> {
    if (this.#running === null) return this.#run();
    // What is being read may have been looked for too early. Whoever asks meanwhile waits for the same.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#run();
      });
    return this.#next;
  }

  #run(): Promise<void> {
    const running = this.#read().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #read(): Promise<void> {
    const since = await this.#options.load(this.#through);
    this.#through = since.through;
    this.#options.take(since);
  }
}

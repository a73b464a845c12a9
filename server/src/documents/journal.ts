import type { DocumentUpdate } from '../store/store.ts';

/**
 * Brings a document's updates to disk in order: those that arrive in one turn, or while the one before is being
 * written, go together in one transaction. What depends on them (showing them, answering with them) waits here.
 */
export class Journal {
  readonly #append: (updates: readonly DocumentUpdate[]) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  #updates: DocumentUpdate[] = [];
  #acts: (() => void)[] = [];
  #running = false;
  #failure: Error | null = null;
  #waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];

  /** `failed` is called once, when the disk refuses; nothing is written, shown or answered after that. */
  constructor(options: {
    append: (updates: readonly DocumentUpdate[]) => Promise<void>;
    failed: (error: unknown) => void;
  }) {
    this.#append = options.append;
    this.#failed = options.failed;
  }

  add(update: DocumentUpdate): void {
    this.#updates.push(update);
    this.#start();
  }

  /** Acts once everything added so far is on disk; at once if it is already. */
  after(act: () => void): void {
    if (this.#failure !== null) return;
    if (this.#running) this.#acts.push(act);
    else act();
  }

  /** Resolves once everything added so far is on disk; rejects if it can't be. */
  settled(): Promise<void> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    if (!this.#running) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiting = { resolve, reject };
      this.#waiting.push(waiting);
      this.#acts.push(() => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve();
      });
    });
  }

  #start(): void {
    if (this.#running || this.#failure !== null) return;
    this.#running = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    while (this.#updates.length > 0 || this.#acts.length > 0) {
      const updates = this.#updates;
      const acts = this.#acts;
      this.#updates = [];
      this.#acts = [];
      try {
        if (updates.length > 0) await this.#append(updates);
        for (const act of acts) act();
      } catch (error) {
        this.#fail(error);
        return;
      }
    }
    this.#running = false;
  }

  #fail(cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error('could not write', { cause });
    this.#failure = error;
    this.#updates = [];
    this.#acts = [];
    for (const { reject } of this.#waiting) reject(error);
    this.#waiting = [];
    this.#failed(error);
  }
}

/** One caller's part of a transaction. */
interface Part<Query> {
  readonly queries: readonly Query[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what arrives while a transaction is under way into the next one: one fsync for all of it. If the whole fails,
 * each part is tried by itself, so that one caller's conflict is nobody else's.
 */
export class GroupCommit<Query> {
  readonly #commit: (queries: readonly Query[]) => Promise<unknown>;
  #gathering: Part<Query>[] = [];
  #running: Promise<void> | null = null;

  constructor(commit: (queries: readonly Query[]) => Promise<unknown>) {
    this.#commit = commit;
  }

  /** Resolves when durable; rejects with the engine's reason, and then nothing of these queries was kept. */
  add(queries: readonly Query[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#gathering.push({ queries, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // Other boards' batches of this turn come along.
    await Promise.resolve();
    while (this.#gathering.length > 0) {
      const parts = this.#gathering;
      this.#gathering = [];
      await this.#write(parts);
    }
    this.#running = null;
  }

  async #write(parts: readonly Part<Query>[]): Promise<void> {
    try {
      await this.#commit(parts.flatMap(({ queries }) => queries));
      for (const { resolve } of parts) resolve();
    } catch (error) {
      const [only] = parts;
      if (parts.length === 1 && only !== undefined) only.reject(error);
      else for (const part of parts) await this.#write([part]);
    }
  }
}

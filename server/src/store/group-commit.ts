/** One caller's part of a transaction. */
interface Part<Query> {
  readonly queries: readonly Query[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what arrives while a transaction is under way into the next one: one fsync for all of it. If the whole fails,
 * those are told whose conflict it is and the others go on together; where nobody can say whose, each part is tried by itself.
 * One caller's conflict is nobody else's.
 */
export class GroupCommit<Query> {
  readonly #commit: (queries: readonly Query[]) => Promise<unknown>;
  /** Whether it failed for these. */
  readonly #isOf: (error: unknown, queries: readonly Query[]) => boolean;
  #gathering: Part<Query>[] = [];
  #running: Promise<void> | null = null;

  constructor(
    commit: (queries: readonly Query[]) => Promise<unknown>,
    isOf: (error: unknown, queries: readonly Query[]) => boolean = () => false,
  ) {
    this.#commit = commit;
    this.#isOf = isOf;
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
      const to = parts.length === 1 ? parts : parts.filter(({ queries }) => this.#isOf(error, queries));
      for (const { reject } of to) reject(error);
      const others = parts.filter((part) => !to.includes(part));
      if (to.length > 0 && others.length > 0) await this.#write(others);
      else for (const part of others) await this.#write([part]);
    }
  }
}

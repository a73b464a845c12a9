import type { SyncLog } from './log.ts';

export interface CompactingOptions {
  readonly compact: () => Promise<void>;
  /** Updates after which it is due. */
  readonly every: number;
  readonly log: SyncLog;
}

/** Rewrites what is stored of a document as one update, one time after the other. */
export class Compacting {
  readonly #options: CompactingOptions;
  #since = 0;
  #running: Promise<void> | null = null;

  constructor(options: CompactingOptions) {
    this.#options = options;
  }

  /** One update more. */
  count(): void {
    this.#since += 1;
    if (this.#since >= this.#options.every) void this.now();
  }

  /** Resolves too where it can't be done: what is stored is whole as it is. */
  now(): Promise<void> {
    const { compact, log } = this.#options;
    this.#since = 0;
    this.#running ??= compact()
      .catch((error: unknown) => log.warn({ err: error }, 'could not compact a shared document'))
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }
}

import type { Elapsed } from '../elapsed.ts';
import type { Buckets } from './buckets.ts';
import { TIMES } from './limits.ts';
import { networkOf } from './network.ts';

/**
 * Wrong secrets, per board and address. An office shares one address, so a right secret is never refused because of them:
 * only what is wrong is counted. Where a secret is short enough to be found by trying, an address from which many wrong
 * ones came has each of its tries looked at in turn, slowly, the right one like the others, or nothing would slow a
 * guesser down.
 */
export interface Attempts {
  /** Counts a wrong one. In how many milliseconds the next may be tried; 0: at once. */
  failed(board: string, address: string): number;
  /**
   * Before a short secret is looked at: resolves with 0 when it may be, which is at once unless many wrong ones came from
   * there; else, without waiting, with the milliseconds after which to ask again.
   */
  turn(board: string, address: string): Promise<number>;
}

export interface AttemptsOptions {
  readonly elapsed: Elapsed;
  /** Of one kind of secret: what is wrong with one says nothing about another. */
  readonly mistakes: Buckets;
  /** Between two looks at tries from an address that is over its failures. */
  readonly paceMs: number;
  readonly pause?: (ms: number) => Promise<void>;
}

const realPause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function createAttempts({ elapsed, mistakes, paceMs, pause = realPause }: AttemptsOptions): Attempts {
  /** When the next try from there may be looked at. */
  const rows = new Map<string, number>();
  const keyOf = (board: string, address: string) => `${board} ${networkOf(address)}`;
  const forgetEmpty = () => {
    for (const [key, next] of rows) if (next <= elapsed()) rows.delete(key);
  };
  return {
    failed(board, address) {
      const bucket = mistakes.of(keyOf(board, address));
      return bucket.take() ? 0 : bucket.wait();
    },
    async turn(board, address) {
      const key = keyOf(board, address);
      if (mistakes.of(key).wait() === 0) return 0;
      const now = elapsed();
      const next = Math.max(now, rows.get(key) ?? 0) + paceMs;
      if (next - now > TIMES.row) return next - now - TIMES.row;
      if (rows.size > 10_000) forgetEmpty();
      rows.set(key, next);
      await pause(next - now);
      return 0;
    },
  };
}

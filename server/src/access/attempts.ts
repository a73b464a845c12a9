/**
 * Failed tries of a secret, per board and address. An office shares one address, so people with a valid link or seat
 * are never counted: only failures are.
 */
export interface Attempts {
  /** True if this board may still be tried from this address. */
  allowed(board: string, address: string): boolean;
  failed(board: string, address: string): void;
}

export function createAttempts(options: { most: number; windowMs: number; now: () => number }): Attempts {
  const failures = new Map<string, { count: number; until: number }>();
  const key = (board: string, address: string) => `${board} ${address}`;
  const current = (at: string) => {
    const entry = failures.get(at);
    return entry !== undefined && entry.until > options.now() ? entry : null;
  };
  const forgetOld = () => {
    for (const [at, entry] of failures) if (entry.until <= options.now()) failures.delete(at);
  };
  return {
    allowed: (board, address) => (current(key(board, address))?.count ?? 0) < options.most,
    failed(board, address) {
      if (failures.size > 10_000) forgetOld();
      const at = key(board, address);
      const entry = current(at) ?? { count: 0, until: options.now() + options.windowMs };
      failures.set(at, { ...entry, count: entry.count + 1 });
    },
  };
}

/** A token bucket: `burst` at once, `perSecond` after that. */
export interface Bucket {
  /** True if there is room for one more now. */
  take(): boolean;
}

export function createBucket(options: { burst: number; perSecond: number; now: () => number }): Bucket {
  let tokens = options.burst;
  let last = options.now();
  return {
    take() {
      const now = options.now();
      tokens = Math.min(options.burst, tokens + ((now - last) / 1000) * options.perSecond);
      last = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}

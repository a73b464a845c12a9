/**
 * When to publish: at once after a quiet time, then at most once in an interval that grows with the number of readers,
 * so that fanning out never takes more than a fixed part of the processor however many votes arrive.
 */
export interface Pace {
  /** Something changed. */
  nudge(): void;
  stop(): void;
}

const LEAST_MS = 50;
/** What one delivered frame costs at the most (measured: 6–17 µs), and the part of a core that publishing may take. */
const FRAME_MS = 0.017;
const SHARE = 0.4;

export const intervalFor = (readers: number): number => Math.max(LEAST_MS, (readers * FRAME_MS) / SHARE);

export function createPace(options: { publish: () => Promise<void>; readers: () => number }): Pace {
  let wanted = false;
  let busy = false;
  let stopped = false;
  let endPause: (() => void) | null = null;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const cycle = async () => {
    while (wanted && !stopped) {
      wanted = false;
      await options.publish();
      await pause(intervalFor(options.readers()));
    }
    busy = false;
  };

  return {
    nudge() {
      wanted = true;
      if (busy || stopped) return;
      busy = true;
      setImmediate(() => void cycle());
    },
    stop() {
      stopped = true;
      endPause?.();
    },
  };
}

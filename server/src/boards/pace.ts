/**
 * When to publish: at once after a quiet time, then at most once in an interval that grows with the number of readers,
 * so that fanning out never takes more than a fixed part of the processor however many votes arrive.
 */
export interface Pace {
  /** Something changed. */
  nudge(): void;
  /** Something changed that nobody should wait for: it is published without a pause. */
  hurry(): void;
  stop(): void;
}

const LEAST_MS = 50;
/** What one delivered frame costs at the most (measured: 6–17 µs), and the part of a core that publishing may take. */
const FRAME_MS = 0.017;
const SHARE = 0.4;

export const intervalFor = (readers: number): number => Math.max(LEAST_MS, (readers * FRAME_MS) / SHARE);

export interface PaceOptions {
  readonly publish: () => Promise<void>;
  readonly readers: () => number;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export function createPace({ publish, readers, after }: PaceOptions): Pace {
  let wanted = false;
  let urgent = false;
  let busy = false;
  let stopped = false;
  let endPause: (() => void) | null = null;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const callOff = after(ms, resolve);
      endPause = () => {
        callOff();
        resolve();
      };
    });

  const cycle = async () => {
    while (wanted && !stopped) {
      wanted = false;
      urgent = false;
      await publish();
      if (!urgent) await pause(intervalFor(readers()));
      endPause = null;
    }
    busy = false;
  };

  const nudge = () => {
    wanted = true;
    if (busy || stopped) return;
    busy = true;
    // What else happens in this turn of the event loop goes along.
    setImmediate(() => void cycle());
  };

  return {
    nudge,
    hurry() {
      urgent = true;
      nudge();
      endPause?.();
    },
    stop() {
      stopped = true;
      endPause?.();
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createPace, intervalFor } from './pace.ts';

/** A pace whose pauses end when they are told to. */
function paced(readers = 1) {
  let published = 0;
  let letGo: (() => void) | null = null;
  const pauses: { ms: number; end: () => void }[] = [];
  const pace = createPace({
    publish: () => {
      published += 1;
      return letGo === null ? Promise.resolve() : new Promise((resolve) => (letGo = resolve));
    },
    readers: () => readers,
    after(ms, callback) {
      const pause = { ms, end: callback };
      pauses.push(pause);
      return () => void pauses.splice(pauses.indexOf(pause), 1);
    },
  });
  /** Until nothing goes on by itself. */
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
  };
  return {
    pace,
    pauses,
    settle,
    get published() {
      return published;
    },
    /** From now on a publication takes until it is let go. */
    hold: () => (letGo = () => undefined),
    letGo: () => letGo?.(),
    endPause: async () => {
      pauses.shift()?.end();
      await settle();
    },
  };
}

describe('P10 when it is published', () => {
  it('at once after a quiet time, what comes in the same turn together', async () => {
    const room = paced();
    for (let n = 0; n < 5; n += 1) room.pace.nudge();
    await room.settle();
    expect([room.published, room.pauses.map(({ ms }) => ms)]).toEqual([1, [50]]);
  });

  it('then no sooner than the pause is over, and once for all that came in it', async () => {
    const room = paced();
    room.pace.nudge();
    await room.settle();
    for (let n = 0; n < 5; n += 1) room.pace.nudge();
    await room.settle();
    expect(room.published).toBe(1);
    await room.endPause();
    expect(room.published).toBe(2);
    await room.endPause();
    expect([room.published, room.pauses.length]).toEqual([2, 0]);
  });

  it('a phase that opens doesn’t wait for the pause, also where the one before is still being published', async () => {
    const room = paced();
    room.pace.nudge();
    await room.settle();
    room.pace.hurry();
    await room.settle();
    expect(room.published).toBe(2);
    await room.endPause();
    room.hold();
    room.pace.nudge();
    await room.settle();
    room.pace.hurry();
    await room.settle();
    expect(room.published).toBe(3);
    room.letGo();
    await room.settle();
    expect([room.published, room.pauses.length]).toEqual([4, 0]);
  });

  it('the more read, the more seldom; nothing once it is stopped', async () => {
    expect([intervalFor(1), intervalFor(1000)]).toEqual([50, 50]);
    expect(intervalFor(4000)).toBeCloseTo(170);
    const room = paced(4000);
    room.pace.nudge();
    await room.settle();
    expect(room.pauses[0]?.ms).toBeCloseTo(170);
    room.pace.stop();
    room.pace.nudge();
    await room.settle();
    expect(room.published).toBe(1);
  });
});

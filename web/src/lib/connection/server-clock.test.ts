import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ServerClock } from './server-clock.ts';

const START = Date.UTC(2026, 10, 26, 10);
const MINUTE = 60_000;

/** A device whose clock is wrong by `wrong`; both clocks go on together unless one is moved. */
function device(wrong = 0) {
  const at = { wall: START + wrong, steady: 5_000 };
  const clock = new ServerClock({ wall: () => at.wall, steady: () => at.steady });
  return {
    clock,
    passes(ms: number) {
      at.wall += ms;
      at.steady += ms;
    },
    isSet(ms: number) {
      at.wall += ms;
    },
    sleeps(ms: number) {
      at.wall += ms;
    },
  };
}

describe('the server’s time', () => {
  it('D44 is the device’s own until the server has told it', () => {
    expect(device(7).clock.now()).toBe(START + 7);
    expect(device(7).clock.inDoubt).toBe(false);
  });

  it('D44 doesn’t move when the device’s clock is set while the page is open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.array(fc.integer({ min: -1e10, max: 1e10 })),
        (wrong, sets) => {
          const { clock, passes, isSet } = device(wrong);
          clock.hear(START);
          for (const ms of sets) {
            isSet(ms);
            passes(1_000);
          }
          expect(clock.now()).toBe(START + sets.length * 1_000);
        },
      ),
    );
  });

  it('D44 is asked for anew when the device has slept or was given another time, and is right again with the answer', () => {
    const { clock, passes, sleeps, isSet } = device(-3 * MINUTE);
    clock.hear(START);
    passes(10 * MINUTE);
    expect(clock.inDoubt).toBe(false);
    sleeps(30 * MINUTE);
    expect(clock.inDoubt).toBe(true);
    clock.hear(START + 40 * MINUTE, clock.asking());
    expect([clock.inDoubt, clock.now()]).toEqual([false, START + 40 * MINUTE]);
    isSet(-5 * MINUTE);
    expect(clock.inDoubt).toBe(true);
    clock.hear(START + 40 * MINUTE, clock.asking());
    expect(clock.inDoubt).toBe(false);
  });

  it('D44 is told halfway between question and answer; an answer that took long tells nothing', () => {
    const { clock, passes } = device();
    const asked = clock.asking();
    passes(200);
    clock.hear(START + 100, asked);
    expect(clock.now()).toBe(START + 200);
    const again = clock.asking();
    passes(20_000);
    clock.hear(START, again);
    expect(clock.now()).toBe(START + 20_200);
  });

  it('M103 what was heard in a quiet moment isn’t given up for what a busy page heard late, and drifts by little', () => {
    const { clock, passes } = device();
    const ask = (there: number, back: number, at: number) => {
      const asked = clock.asking();
      passes(there + back);
      clock.hear(at + there, asked);
    };
    clock.hear(START);
    expect(clock.knownWell).toBe(false);
    ask(5, 5, START);
    expect([clock.now(), clock.knownWell]).toEqual([START + 10, true]);
    ask(5, 395, START + 10);
    expect(clock.now()).toBe(START + 410);
    // By and by an old answer tells less than a new one.
    passes(20 * MINUTE);
    ask(5, 395, START + 410 + 20 * MINUTE);
    expect(clock.now()).toBe(START + 615 + 20 * MINUTE);
  });

  it('M103 two pages that heard late in whatever order are no further apart than the quickest answers of either', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(answers, answers, (...pages) => {
        const known = pages.map((heard) => {
          const { clock, passes } = device();
          let at = START;
          for (const [there, back] of heard) {
            const asked = clock.asking();
            passes(there + back);
            clock.hear(at + there, asked);
            at += there + back;
          }
          return { off: clock.now() - at, best: Math.min(...heard.map(([there, back]) => there + back)) / 2 };
        });
        for (const { off, best } of known) expect(Math.abs(off)).toBeLessThanOrEqual(best + 3);
      }),
    );
  });

  it('M103 D44 a server’s clock that was set is believed at once', () => {
    const { clock, passes } = device();
    const asked = clock.asking();
    passes(10);
    clock.hear(START + 5, asked);
    passes(1_000);
    const again = clock.asking();
    passes(400);
    clock.hear(START + 60 * MINUTE, again);
    expect(clock.now()).toBe(START + 60 * MINUTE + 200);
  });
});

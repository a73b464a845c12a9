import { describe, expect, it } from 'vitest';
import { PresencePace } from './presence-pace.ts';

function paced() {
  const clock = { now: 1_000 };
  const waiting: { ms: number; callback: () => void }[] = [];
  let due = 0;
  const pace = new PresencePace({
    elapsed: () => clock.now,
    after(ms, callback) {
      const entry = { ms, callback };
      waiting.push(entry);
      return () => void waiting.splice(waiting.indexOf(entry), 1);
    },
    due: () => (due += 1),
  });
  return { pace, clock, waiting, due: () => due };
}

describe('P11 who is here', () => {
  it('is told at once on a small board, every time', () => {
    const { pace, waiting } = paced();
    expect([1, 2, 3].map(() => pace.mayTell(50))).toEqual([true, true, true]);
    expect(waiting).toEqual([]);
  });

  it('is told at most once a second on a large one, and what was held back as soon as that is over', () => {
    const { pace, clock, waiting, due } = paced();
    expect(pace.mayTell(51)).toBe(true);
    clock.now += 400;
    expect([pace.mayTell(51), pace.mayTell(51)]).toEqual([false, false]);
    expect(waiting.map(({ ms }) => ms)).toEqual([600]);
    clock.now += 600;
    waiting.shift()?.callback();
    expect(due()).toBe(1);
    expect(pace.mayTell(51)).toBe(true);
    clock.now += 10;
    expect(pace.mayTell(51)).toBe(false);
    // A board that became small tells it now, and owes nothing any more.
    expect(pace.mayTell(50)).toBe(true);
    expect(waiting).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Way, type WayMemory, Ways } from './ways.ts';

const MINUTE = 60_000;

function tab() {
  let at: number | null = null;
  const memory: WayMemory = { recall: () => at, remember: (when) => (at = when) };
  const clock = { now: 1_000_000 };
  /** A new page in the same tab. */
  return { clock, page: () => new Ways(memory, () => clock.now) };
}

/** Tries until the line is open; `let`: what gets through. Returns what was tried. */
function tryAll(ways: Ways, lets: readonly Way[]): Way[] {
  const tried: Way[] = [];
  for (;;) {
    const way = ways.next;
    tried.push(way);
    if (lets.includes(way)) {
      ways.opened(way);
      return tried;
    }
    ways.failed();
  }
}

describe('D1 the way of the live line', () => {
  it('is a WebSocket where one gets through, on every page', () => {
    const { page } = tab();
    expect(tryAll(page(), ['websocket', 'polling'])).toEqual(['websocket']);
    expect(tryAll(page(), ['websocket', 'polling'])).toEqual(['websocket']);
  });

  it('goes by polls where none does, and the tab’s next page doesn’t wait for one first', () => {
    const { page } = tab();
    const first = page();
    expect(tryAll(first, ['polling'])).toEqual(['websocket', 'polling']);
    expect(tryAll(page(), ['polling'])).toEqual(['polling']);
  });

  it('looks for a WebSocket again after some minutes, behind a line that polls, and once when it first polls', () => {
    const { page, clock } = tab();
    const first = page();
    first.failed();
    expect(first.probes).toBe(true);
    first.opened('polling');
    clock.now += 9 * MINUTE;
    expect(page().probes).toBe(false);
    clock.now += MINUTE;
    const later = page();
    expect([later.next, later.probes]).toEqual(['polling', true]);
    later.opened('polling');
    expect(page().probes).toBe(false);
    // Another network: the one it looks for gets through.
    clock.now += 10 * MINUTE;
    page().opened('websocket');
    expect(page().next).toBe('websocket');
  });

  it('tries one after the other while nothing gets through', () => {
    const { page } = tab();
    const ways = page();
    const tried = Array.from({ length: 4 }, () => {
      const { next } = ways;
      ways.failed();
      return next;
    });
    expect(tried).toEqual(['websocket', 'polling', 'websocket', 'polling']);
  });

  it('isn’t fooled by a clock that was set back', () => {
    const { page, clock } = tab();
    page().opened('polling');
    clock.now -= 60 * MINUTE;
    expect(page().probes).toBe(true);
  });
});

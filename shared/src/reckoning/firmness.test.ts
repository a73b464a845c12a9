import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose } from './privacy.ts';
import type { ReckoningInput } from './input.ts';
import { reckon, reckonCounts, reckonDisclosed } from './outcome.ts';
import { openSubjects } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

const counted = (input: ReckoningInput) => reckonCounts({ input, subjects: openSubjects(input) });
const some = anyMeeting({ executives: 3, representatives: 4, departments: 2 });

// Each run reckons anew many times over.
describe('how firmly it stands', { timeout: 60_000 }, () => {
  it('T31 reckoning anew at each share gives the same interval', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (meant, execShare) => {
        const at = (share: number) => counted({ ...meant, settings: { ...meant.settings, execShare: share } });
        const { leading, execShareInterval } = at(execShare);
        if (leading === null) {
          expect(execShareInterval).toBeNull();
          return;
        }
        const start = Math.floor(100 * execShare + 0.5);
        let [low, high] = [start, start];
        while (low > 0 && at((low - 1) / 100).leading === leading) low -= 1;
        while (high < 100 && at((high + 1) / 100).leading === leading) high += 1;
        expect(execShareInterval).toEqual([low / 100, high / 100]);
      }),
      { numRuns: 20 },
    );
  });

  it('T31 a merged item is held constant, and with all of them merged there is no interval', () => {
    const checklist = [item('c', 'culture'), item('t', 'talent'), item('e', 'executive'), item('g', 'safety')];
    const outcome = (silent: readonly number[]) => {
      const said = [1, 1, 5, 3] as const;
      const rows = ['e1', 'e2', 'e3'].map(
        (id, n) =>
          [executive(id), ...said.map((each, at) => (n === 0 && silent.includes(at) ? undefined : each))] as const,
      );
      const others = ['r1', 'r2', 'r3'].map((id) => [representative(id), 5, 5, 3, 3] as const);
      return reckonDisclosed(disclose(meeting({ checklist }, ...rows, ...others), 'anonymous'));
    };
    // Merged by head the executive axis stands at (2 · 5 + 3 · 3)/5 = 3.8, whatever the share: a lean of 0.3 − share.
    expect(outcome([2])).toMatchObject({ leading: 'topDown', execShareInterval: [0.46, 1] });
    // A merged gate decides nothing.
    expect(outcome([3]).execShareInterval).toEqual(outcome([]).execShareInterval);
    expect(outcome([0, 1, 2])).toMatchObject({ leading: 'hybrid', execShareInterval: null });
  });

  it('T31 without groups there is no interval', () => {
    expect(reckon(meeting({ settings: { groups: false } }, [executive('e'), 3, 3, 3])).execShareInterval).toBeNull();
  });

  it('T32 shares of draws sum to 1, and say so where nobody could tell', () => {
    fc.assert(
      fc.property(some, (input) => {
        const { topDown, hybrid, bottomUp, none } = reckon({ ...input, tasks: [] }).sensitivity;
        expect(topDown + hybrid + bottomUp + none).toBeCloseTo(1, 12);
      }),
      { numRuns: 10 },
    );
    const nobody = reckon(meeting({}));
    expect(nobody.sensitivity).toEqual({ topDown: 0, hybrid: 0, bottomUp: 0, none: 1 });
    expect(nobody.halo).toBeNull();
  });

  it('T34 the generator and the seed are named, and another seed is another sample', () => {
    const rows = [
      [executive('e'), 3, 3, 5],
      [executive('f'), 2, 4, 4],
      [representative('r', 'sales'), 3, 2, 4],
      [representative('s', 'field'), 1, 3, 3],
    ] as const;
    const [one, again, other] = [7, 7, 8].map((seed) => reckon(meeting({ settings: { seed } }, ...rows)));
    expect(one?.generator).toEqual({ name: 'sfc32', seed: 7 });
    expect(again).toEqual(one);
    expect(other?.sensitivity).not.toEqual(one?.sensitivity);
  });

  it('T25 T26 where other people of the same kind would turn the pattern it is unstable, and hybrid is recommended', () => {
    const outcome = reckon(
      meeting(
        {},
        [executive('e'), 3, 4, 4],
        [executive('f'), 3, 2, 4],
        [representative('r', 'sales'), 3, 3, 4],
        [representative('s', 'field'), 2, 3, 3],
        [representative('t', 'field'), 3, 3, 3],
      ),
    );
    expect(outcome.leading).toBe('topDown');
    expect(outcome.sensitivity.topDown).toBeLessThan(0.8);
    expect(outcome).toMatchObject({ doubtsBeforeSensitivity: [], basisBeforeSensitivity: 'clear' });
    expect(outcome).toMatchObject({ doubts: ['unstable'], basis: 'in-doubt', recommended: 'hybrid' });
  });

  it('T38 the halo is where nine of ten draws lie: around the lean, and no wider than the square', () => {
    fc.assert(
      fc.property(some, (input) => {
        const { halo, lean } = reckon({ ...input, tasks: [] });
        if (lean !== null) expect(halo).not.toBeNull();
        if (halo === null) return;
        const { lean: along, across } = halo;
        expect([-1, ...along, 1]).toEqual([-1, ...along, 1].sort((a, b) => a - b));
        expect([0, ...across, 1]).toEqual([0, ...across, 1].sort((a, b) => a - b));
      }),
      { numRuns: 10 },
    );
    const firm = reckon(meeting({}, ...Array.from({ length: 60 }, (_, n) => [executive(String(n)), 2, 2, 4] as const)));
    expect(firm.halo?.lean[0]).toBeGreaterThan(-0.58);
    expect(firm.halo?.lean[1]).toBeLessThan(-0.42);
    expect(firm.halo?.across.map((each) => Math.abs(each - 0.5) < 0.05)).toEqual([true, true]);
  });
});

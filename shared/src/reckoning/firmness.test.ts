import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReckoningInput } from './input.ts';
import { reckonCounts, reckon } from './outcome.ts';
import { openSubjects } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, meeting, representative, settings } from './testing/meeting.ts';

const counted = (input: ReckoningInput) => reckonCounts({ input, subjects: openSubjects(input) });
const some = anyMeeting({ executives: 3, representatives: 4, departments: 2 });

// Each run reckons anew many times over.
describe('how firmly it stands', { timeout: 60_000 }, () => {
  it('T30 leaving out each voter in turn and reckoning anew gives the same number', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (meant, groups) => {
        const input = { ...meant, settings: { ...meant.settings, groups } };
        const { leading } = counted(input);
        const changes = input.voters.filter(
          ({ id }) =>
            counted({ ...input, voters: input.voters.filter((voter) => voter.id !== id) }).leading !== leading,
        );
        expect(reckon({ ...input, tasks: [] }).leaveOneOutChanges).toBe(changes.length);
      }),
      { numRuns: 25 },
    );
  });

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

  it('T32 shares of draws sum to 1, and say so where nobody could tell', () => {
    fc.assert(
      fc.property(some, (input) => {
        const { topDown, hybrid, bottomUp, none } = reckon({ ...input, tasks: [] }).sensitivity;
        expect(topDown + hybrid + bottomUp + none).toBeCloseTo(1, 12);
      }),
      { numRuns: 10 },
    );
    expect(reckon(meeting({})).sensitivity).toEqual({ topDown: 0, hybrid: 0, bottomUp: 0, none: 1 });
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

  it('T25 T26 where small changes would turn the pattern it is unstable, and hybrid is recommended', () => {
    const rows = [
      [executive('e'), 2, 2, 4],
      [executive('f'), 1, 4, 4],
      [representative('r', 'sales'), 5, 1, 4],
      [representative('s', 'field'), 1, 1, 5],
    ] as const;
    const outcome = reckon({ ...meeting({}, ...rows), settings: settings({ band: 0.3 }) });
    expect(outcome.leading).toBe('topDown');
    expect(outcome.sensitivity.topDown).toBeLessThan(0.95);
    expect(outcome.doubts.includes('unstable')).toBe(outcome.sensitivity.topDown < 0.7);
    expect(outcome.recommended).toBe(outcome.doubts.length > 0 ? 'hybrid' : 'topDown');
  });
});

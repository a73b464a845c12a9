import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from './settings.ts';
import { disclose, openly } from './privacy.ts';
import { support } from './support.ts';
import { executive, meeting, representative, settings } from './testing/meeting.ts';

const topDown = [1, 1, 5] as const;
const bottomUp = [5, 5, 1] as const;
const input = meeting(
  { settings: { execShare: 0.6 } },
  [executive('e1'), ...topDown],
  [executive('e2'), 5, 5, null],
  [representative('r1', 'sales'), ...bottomUp],
  [representative('r2', 'sales'), ...bottomUp],
  [representative('r3', 'field'), ...topDown],
);

describe('support', () => {
  it('T27 only those with a number on every axis count, weighted as everywhere', () => {
    const { support: all, supportByGroup, supporters } = support(openly(input));
    expect(all).toEqual({ topDown: 0.6 + 0.4 / 2, hybrid: 0, bottomUp: expect.closeTo(0.2, 12) as unknown });
    expect(supportByGroup).toEqual({
      executive: { topDown: 1, hybrid: 0, bottomUp: 0 },
      representative: { topDown: 0.5, hybrid: 0, bottomUp: 0.5 },
    });
    expect(supporters).toEqual({
      executive: { topDown: 1, hybrid: 0, bottomUp: 0 },
      representative: { topDown: 1, hybrid: 0, bottomUp: 2 },
    });
  });

  it('T27 by head where groups aren’t compared, and then by no group', () => {
    const pooled = support(openly({ ...input, settings: settings({ groups: false }) }));
    expect(pooled.support).toEqual({ topDown: 0.5, hybrid: 0, bottomUp: 0.5 });
    expect(pooled.supportByGroup).toEqual({ executive: null, representative: null });
    expect(pooled.supporters).toEqual({ executive: null, representative: null });
  });

  it('T27 a group without a pattern of its own gives its share to the other', () => {
    const silent = meeting({}, [executive('e'), null, 5, 5], [representative('r'), ...bottomUp]);
    expect(support(openly(silent))).toMatchObject({
      support: { topDown: 0, hybrid: 0, bottomUp: 1 },
      supportByGroup: { executive: null, representative: { topDown: 0, hybrid: 0, bottomUp: 1 } },
    });
    expect(support(openly(meeting({}, [executive('e'), 1]))).support).toBeNull();
  });

  it.each<[PrivacyMode, boolean]>([
    ['executives-named', true],
    ['anonymous', false],
  ])('T27 of people whose answers aren’t open by name it says nothing: %s', (mode, executivesOpen) => {
    const rows = ['a', 'b', 'c'].map((id) => [representative(id), ...bottomUp] as const);
    const executives = ['e', 'f', 'g'].map((id) => [executive(id), ...topDown] as const);
    const of = support(disclose(meeting({}, ...executives, ...rows), mode));
    expect(of.support).toBeNull();
    expect(of.supportByGroup.representative).toBeNull();
    expect(of.supporters.representative).toBeNull();
    expect(of.supportByGroup.executive?.topDown ?? null).toBe(executivesOpen ? 1 : null);
    expect(of.supporters.executive?.topDown ?? null).toBe(executivesOpen ? 3 : null);
  });
});

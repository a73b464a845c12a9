import type { DepartmentId, SeatId } from '@nemawashi/shared/board/ids';
import { PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import { disclose } from '@nemawashi/shared/reckoning/privacy';
import { executive, item, meeting, representative } from '@nemawashi/shared/reckoning/testing/meeting';
import { describe, expect, it } from 'vitest';
import { advisedPrivacy } from './advice.ts';
import { votersExpected } from './expected-voters.ts';
import { type Fit, fitOf } from './fit.ts';

const MANY = [0, 1, 2, 3, 4];
const numbers = MANY.flatMap((executives) => MANY.map((representatives) => [executives, representatives] as const));
const several = (n: number) => Array.from({ length: n }, (_, index) => index);

/** What is shown of an item that everybody answered. */
const SHOWN: Record<Fit, string> = {
  fits: 'groups',
  pooled: 'merged',
  'left-out': 'executives-only',
  withheld: 'withheld',
};

describe('what a privacy mode comes to', () => {
  it('S20 S22 S23 is foretold as the reveal will have it', () => {
    for (const privacy of PRIVACY_MODES)
      for (const [executives, representatives] of numbers) {
        if (executives + representatives === 0) continue;
        const rows = [
          ...several(executives).map((n) => [executive(`e${String(n)}`), 3] as const),
          ...several(representatives).map((n) => [representative(`r${String(n)}`), 4] as const),
        ];
        const { subjects } = disclose(meeting({ checklist: [item('a', 'culture')] }, ...rows), privacy);
        expect([privacy, executives, representatives, subjects.a?.shown]).toEqual([
          privacy,
          executives,
          representatives,
          SHOWN[fitOf(privacy, executives, representatives)],
        ]);
      }
  });

  it('always fits where it is advised', () => {
    for (const [executives, representatives] of numbers)
      expect(fitOf(advisedPrivacy(executives, representatives), executives, representatives)).toBe('fits');
  });
});

it('counts who is here and who is still to come, each once', () => {
  const person = (role: 'executive' | 'representative' | 'observer', department: string | null, removed = false) => ({
    role,
    department: department as DepartmentId | null,
    removed,
  });
  const expected = (
    role: 'executive' | 'representative',
    department: string | null,
    seat: string | null,
    absent = false,
  ) => ({
    role,
    department: department as DepartmentId | null,
    seat: seat as SeatId | null,
    absent,
  });
  expect(
    votersExpected(
      {
        people: [
          person('executive', null),
          person('executive', null, true),
          person('observer', null),
          person('representative', 'sales'),
        ],
        expected: [
          expected('executive', null, 'came'),
          expected('executive', null, null),
          expected('executive', null, null, true),
          expected('representative', 'sales', null),
          expected('representative', 'sales', null),
        ],
      },
      { executives: 9, representatives: 9 },
    ),
  ).toEqual({ executives: 2, representatives: 3, departments: true, source: 'list' });
  const alone = { people: [person('executive', null)], expected: [] };
  expect(votersExpected(alone, null)).toMatchObject({ executives: 1, representatives: 0, source: 'here' });
  expect(votersExpected(alone, { executives: 2, representatives: 6 })).toMatchObject({
    executives: 2,
    representatives: 6,
    source: 'announced',
  });
  expect(votersExpected(alone, { executives: 0, representatives: 0 })).toMatchObject({ source: 'here' });
});

import type { OverTime } from '@nemawashi/shared/following/over-time';
import type { UseStep } from '#lib/charts/data.ts';

const SURVEYED = 0.833;

/** What pilots brought: far below the target, just above it, longer than before, once alone, without a scale of hours. */
export const OVER_TIME: Readonly<Record<string, OverTime>> = {
  reached: {
    hours: 40,
    points: [
      { on: '2026-12-03', share: 0.8 },
      { on: '2026-12-08', share: 0.65 },
      { on: '2026-12-11', share: 0.42 },
    ],
    target: 0.5,
    expected: 0.6,
    surveyed: SURVEYED,
  },
  longer: {
    hours: 12,
    points: [
      { on: '2026-12-03', share: 1.6 },
      { on: '2027-01-12', share: 1.05 },
    ],
    target: 0.75,
    expected: 0.7,
    surveyed: SURVEYED,
  },
  once: { hours: 8, points: [{ on: '2026-12-03', share: 0.7 }], target: null, expected: 0.6, surveyed: SURVEYED },
  'in shares': {
    hours: null,
    points: [
      { on: '2026-12-03', share: 0.5 },
      { on: '2026-12-04', share: 0.05 },
    ],
    target: 0.5,
    expected: null,
    surveyed: SURVEYED,
  },
};

export const USE_STEPS: readonly (readonly UseStep[])[] = [
  [
    { days: 30, day: '2027-01-12', count: { weekly: 3, people: 4 } },
    { days: 60, day: '2027-02-09', count: { weekly: 21, people: 40 } },
    { days: 90, day: '2027-03-11', count: { weekly: 30, people: 40 } },
  ],
  [
    { days: 30, day: '2027-01-12', count: { weekly: 0, people: 4 } },
    { days: 60, day: '2027-02-09', count: null },
    { days: 90, day: null, count: null },
  ],
];

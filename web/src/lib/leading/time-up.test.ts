import { expect, it } from 'vitest';
import { ranOut, type TimeLook } from './time-up.ts';

/** At which of the looks the chime rings. */
const rings = (looks: readonly TimeLook[]): number[] =>
  looks.flatMap((now, at) => (at > 0 && ranOut(looks[at - 1] ?? now, now) ? [at] : []));
const assess = (left: number | null): TimeLook => ({ phase: 'assess', left });

it('M60 the chime rings once, as the planned time of a phase is up', () => {
  expect(rings([2, 1, 1, 0, 0, -1, -7].map(assess))).toEqual([3]);
  // A laptop that slept through it.
  expect(rings([2, -5].map(assess))).toEqual([1]);
});

it('M60 not for whoever comes later, nor where nothing is planned, nor because the phase changed', () => {
  expect(rings([0, -1, -2].map(assess))).toEqual([]);
  expect(rings([null, null].map(assess))).toEqual([]);
  expect(rings([assess(2), { phase: 'discuss', left: 0 }])).toEqual([]);
});

it('M60 again where more minutes were planned meanwhile', () => {
  expect(rings([1, 0, 3, 1, 0].map(assess))).toEqual([1, 4]);
});

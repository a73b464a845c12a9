import { expect, it } from 'vitest';
import { HERE, readPlace, writePlace } from './place.ts';

it('M4 an address names a tab, a finished phase, or both, and comes back as it was written', () => {
  for (const place of [
    { phase: null, tab: 'topics' },
    { phase: 'discuss', tab: null },
    { phase: 'discuss', tab: 'topics' },
  ])
    expect(readPlace(writePlace(place))).toEqual(place);
});

it('M4 an address that names nothing is the phase of now; one that names a part of the page moves nobody', () => {
  expect(readPlace('')).toEqual(HERE);
  expect(readPlace('#')).toEqual(HERE);
  expect(readPlace('#main')).toBeNull();
  expect(readPlace('#plan-wave')).toBeNull();
});

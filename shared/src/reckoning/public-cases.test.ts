import { describe, expect, it } from 'vitest';
import { differences } from './compare-outcomes.ts';
import { reckon } from './outcome.ts';
import { publicCase } from './testing/public-case.ts';

/** Only what `published` names: beyond that an outcome says more. */
const same = (published: unknown, found: unknown): unknown => {
  if (Array.isArray(published) && Array.isArray(found))
    return published.length === found.length ? published.map((each, index) => same(each, found[index])) : found;
  if (typeof published !== 'object' || published === null || typeof found !== 'object' || found === null) return found;
  const fields = found as Record<string, unknown>;
  return Object.fromEntries(Object.entries(published).map(([key, value]) => [key, same(value, fields[key])]));
};

describe('public cases', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('T60 case %i comes out as published, to 1e-9', (number) => {
    const { input, published } = publicCase(number);
    const found = same(published, JSON.parse(JSON.stringify(reckon(input))));
    expect(differences(published, found, 1e-9)).toEqual([]);
  });
});

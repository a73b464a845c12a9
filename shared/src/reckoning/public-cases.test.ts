import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from './compare-outcomes.ts';
import { reckon } from './outcome.ts';
import { parseReckoning } from './parse-input.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));

/** Only what `published` names: beyond that an outcome says more. */
const same = (published: unknown, found: unknown): unknown => {
  if (Array.isArray(published) && Array.isArray(found))
    return published.length === found.length ? published.map((each, index) => same(each, found[index])) : found;
  if (typeof published !== 'object' || published === null || typeof found !== 'object' || found === null) return found;
  const fields = found as Record<string, unknown>;
  return Object.fromEntries(Object.entries(published).map(([key, value]) => [key, same(value, fields[key])]));
};

describe('public cases', () => {
  it.each(['1', '2', '3'])('T60 case %s comes out as published, to 1e-9', (number) => {
    const parsed = parseReckoning(read(`reckoning-${number}`));
    if (!parsed.ok) throw new Error(parsed.problem);
    const published = read(`outcome-${number}`);
    const found = same(published, JSON.parse(JSON.stringify(reckon(parsed.input))));
    expect(differences(published, found, 1e-9)).toEqual([]);
  });
});

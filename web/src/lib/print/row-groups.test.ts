import { expect, it } from 'vitest';
import { rowGroups } from './row-groups.ts';

const rows = (...firsts: readonly string[]) => firsts.map((first, at) => [first, String(at)]);

it.each([
  [[], []],
  [
    ['front', 'level', 'level', 'later'],
    [1, 2, 0, 1],
  ],
  [
    ['level', 'level', 'level'],
    [3, 0, 0],
  ],
  // Apart from each other they are no group.
  [
    ['level', 'later', 'level'],
    [1, 1, 1],
  ],
])('A45 on paper one cell holds together what stands alike: %j', (firsts, groups) => {
  expect(rowGroups(rows(...firsts))).toEqual(groups);
});

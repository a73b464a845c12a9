import { expect, it } from 'vitest';
import { advisedPrivacy } from './advice.ts';

it.each([
  [2, 6, 'executives-named'],
  [0, 6, 'executives-named'],
  [3, 6, 'anonymous'],
  [3, 2, 'named'],
  [1, 0, 'named'],
] as const)('with %i executives and %i representatives: %s', (executives, representatives, privacy) => {
  expect(advisedPrivacy(executives, representatives)).toBe(privacy);
});

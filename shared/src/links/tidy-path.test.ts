import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tidyPath } from './tidy-path.ts';

it.each([
  ['/join/B%23aB3d', '/join/B'],
  ['/join/B%2523aB3d', '/join/B'],
  ['/join/B%3Ffrom=x%23aB3d', '/join/B'],
  ['//join//B/', '/join/B'],
  ['/JOIN/B', '/join/B'],
  ['/return/B%E3%80%82', '/return/B'],
  ['/return/B%E0%A4', '/return/B'],
  ['/door%23ACDEFGHJ', '/door'],
  ['/door/', '/door'],
  ['/b/B)', '/b/B'],
  ['/b/B/screen.', '/b/B/screen'],
  ['/b/B/invitations/', '/b/B/invitations'],
  ['/guide%E3%80%82', '/guide'],
  ['/advisers)', '/advisers'],
  ['/', '/'],
  ['/elsewhere/x', '/elsewhere/x'],
  ['/elsewhere/%E0%A4', '/elsewhere/%25E0%25A4'],
])('D12 %s leads to %s', (path, page) => {
  expect(tidyPath(path)).toBe(page);
});

it('D12 whatever the path, the page can read it, and a tidy one stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyPath(`/${text}`);
      expect(() => decodeURI(tidy)).not.toThrow();
      expect(tidyPath(tidy)).toBe(tidy);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathOf, repaired } from './path.ts';

it('D12 leaves alone what can be read, and makes readable what can’t', () => {
  for (const target of ['/', '/join/B', '/join/B%23S?from=mail.example.com', '/api/boards?x=%E0%A4'])
    expect(repaired(target)).toBe(target);
  expect(repaired('/join/B%E0%A4?x=%E0')).toBe('/join/B%25E0%25A4?x=%E0');
  expect(repaired('//join//B?x=a//b')).toBe('/join/B?x=a//b');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeURIComponent(pathOf(repaired(`/${text}`)))).not.toThrow();
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cssString, pageRules } from './running-footer.ts';

/** What a CSS parser makes of a string token (CSS Syntax 3, 4.3.5). */
const read = (token: string): string =>
  token
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

it('X7 a board’s name stands in the running footer as it is, and can’t become a rule or a tag', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
      (text) => {
        const token = cssString(text);
        expect(read(token)).toBe(text);
        expect(token.slice(1, -1)).not.toMatch(/["<>{}\n]/);
      },
    ),
  );
  expect(pageRules('</style>"}')).not.toContain('</style>');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded, icsText } from './ics-line.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const text = fc.string({ unit: fc.constantFrom(...Array.from('aあ漢😀é,;\\ \n')), maxLength: 300 });

it('X5 folds at 75 octets without cutting a character, and unfolds to what it was', () => {
  fc.assert(
    fc.property(text, (written) => {
      const line = `SUMMARY:${icsText(written)}`;
      const lines = folded(line).split('\r\n');
      for (const each of lines) {
        expect(octets(each)).toBeLessThanOrEqual(75);
        expect(each.isWellFormed()).toBe(true);
      }
      expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});

it('X5 escapes so that what was written can be read back, and nothing can begin a line of its own', () => {
  fc.assert(
    fc.property(text, (written) => {
      const escaped = icsText(written);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped.replace(/\\(.)/g, (_match, mark: string) => (mark === 'n' ? '\n' : mark))).toBe(written);
    }),
  );
  expect(icsText('a\r\nEND:VEVENT')).toBe('a\\nEND:VEVENT');
});

import { describe, expect, it, vi } from 'vitest';
// First, before anything takes hold of the real randomness.
import '../support/seeded-crypto.ts';
import { figure, LONG, LONGEST_MS } from '../support/figure.ts';
import { collude, type Secret } from '../support/sealed-colluders.ts';
import { colludeInSilence, type Ideas } from '../support/silent-colluders.ts';
import type { Part } from '../support/sealed-script.ts';
import { differences } from '../support/told.ts';

vi.mock('node:crypto', async () => ({
  ...process.getBuiltinModule('node:crypto'),
  ...(await import('../support/seeded-crypto.ts')),
}));

const EXECUTIVE: Part = { name: '常務丙介', role: 'executive', department: null };
const REPRESENTATIVE: Part = { name: '人事二平', role: 'representative', department: 'hr' };
const range = (to: number) => Array.from({ length: to }, (_, index) => index);

/** How far somebody is, what they say and how often they change it, is theirs: in none of these has that one finished. */
const BEGUN: readonly Secret[] = [
  [() => [[0, 1]], () => []],
  [() => [], () => []],
  [(of) => range(of - 1).map((subject) => [subject, 5]), (of) => range(of - 1).map((subject) => [subject, 2])],
];
/** Who has finished is told; nothing else of it is. */
const FINISHED: readonly Secret[] = [
  [(of) => range(of).map((subject) => [subject, 1]), () => []],
  [(of) => range(of).map((subject) => [subject, 5]), (of) => range(of).map((subject) => [subject, null])],
];

describe('row 6: whatever one person answers, everybody else together hears the very same until the reveal', () => {
  it.each<[string, Parameters<typeof collude>[0]['privacy'], Part, readonly Secret[]]>([
    ['by name', 'named', REPRESENTATIVE, BEGUN],
    ['executives by name, an executive', 'executives-named', EXECUTIVE, BEGUN.slice(1)],
    ['executives by name, a representative', 'executives-named', REPRESENTATIVE, FINISHED],
    ['without names', 'anonymous', EXECUTIVE, FINISHED],
  ])(
    'S1 S2 S55 S61 every byte, length and count, by a link to the very seat too: %s',
    { timeout: LONGEST_MS },
    async (_name, privacy, honest, short) => {
      for (const secrets of LONG ? [BEGUN, FINISHED] : [short]) {
        const [first, ...others] = secrets;
        const here = await collude({ privacy, honest, secret: first ?? [] });
        const bytes = Object.values(here).flat().join('').length;
        figure(6, `${String(Object.keys(here).length)} ways to hear, ${String(bytes)} characters: ${privacy}`);
        // It was listened to, and what was asked for was got.
        for (const way of ['xl/worksheets/sheet1.xml', 'nemawashi-bundle'])
          expect(Object.values(here).flat().join('\n')).toContain(way);
        for (const secret of others) expect(differences(here, await collude({ privacy, honest, secret }))).toEqual([]);
      }
    },
  );
});

/** Nothing; one idea that was put right; as many as one may have, most of them taken back. */
const WRITTEN: readonly Ideas[] = [
  [[], []],
  [[[0, '案']], [[0, 'とても長く言い直した案'.repeat(4)]]],
  [range(12).map((draft) => [draft, `案${String(draft)}`]), range(11).map((draft) => [draft + 1, null])],
];

describe('row 6: whatever one person writes alone, and however much, everybody else together hears the very same', () => {
  it.each([
    ['by name', 'named', REPRESENTATIVE],
    ['executives by name', 'executives-named', EXECUTIVE],
    ['without names', 'anonymous', REPRESENTATIVE],
  ] as const)(
    'I1 I7 every byte, length and count, by a link to the very seat too: %s',
    { timeout: LONGEST_MS },
    async (_name, privacy, honest) => {
      const [first = [], ...others] = WRITTEN;
      const here = await colludeInSilence({ privacy, honest, ideas: first });
      expect(Object.values(here).flat().join('\n')).toContain('nemawashi-bundle');
      for (const ideas of LONG ? others : others.slice(1))
        expect(differences(here, await colludeInSilence({ privacy, honest, ideas }))).toEqual([]);
    },
  );
});

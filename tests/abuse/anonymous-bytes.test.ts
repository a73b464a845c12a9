import { describe, expect, it, vi } from 'vitest';
// First, before anything takes hold of the real randomness.
import '../support/seeded-crypto.ts';
import { ANONYMOUS, type Cast, EXECUTIVES_NAMED } from '../support/sealed-script.ts';
import { asItIs, differences, MEETINGS, told } from '../support/told.ts';

vi.mock('node:crypto', async () => ({
  ...process.getBuiltinModule('node:crypto'),
  ...(await import('../support/seeded-crypto.ts')),
}));

const CASTS: [string, Cast, number][] = [
  ['anonymous', ANONYMOUS, 0],
  ['executives named', EXECUTIVES_NAMED, 0],
];

describe('every byte sent to each client of a board where people aren’t named', () => {
  it.each(CASTS)(
    'S54 holds nothing that is somebody else’s secret, answer or time of answering: %s',
    async (_name, cast) => {
      const { learnt, told: here } = await asItIs(cast);
      expect(learnt).toEqual([]);
      // It was listened to: views, answers and files with their sheets.
      const all = Object.values(here).flat().join('\n');
      for (const heard of ['"assessment"', 'BEGIN:VCALENDAR', 'xl/worksheets/sheet1.xml', 'nemawashi-bundle'])
        expect(all).toContain(heard);
    },
  );

  it.each(CASTS)(
    'S55 is the same if people of one group change places in every round: %s',
    async (_name, cast, turn) => {
      const { told: here } = await asItIs(cast);
      for (let meeting = 1; meeting <= MEETINGS; meeting += 1) {
        const { told: there } = await told(cast, { places: meeting, drafts: meeting, turn: turn * meeting });
        expect(differences(here, there)).toEqual([]);
      }
    },
  );
});

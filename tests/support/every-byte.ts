import { describe, expect, it } from 'vitest';
import type { Cast } from './sealed-script.ts';
import { asItIs, differences, MEETINGS, told } from './told.ts';

/** Name, cast, and how many places everybody's answers turn from one meeting to the next. */
export type ByteCase = [name: string, cast: Cast, turn: number];

/** Holds the cast's meeting with every line and file listened to, and again with answers that nobody may tell apart. */
export function describeEveryByte(title: string, cases: ByteCase[]): void {
  describe(title, () => {
    it.each(cases)(
      'S54 S79 holds nothing that is somebody else’s secret, answer or time of answering, and no reason that was taken back: %s',
      async (_name, cast) => {
        const { learnt, told: here } = await asItIs(cast);
        expect(learnt).toEqual([]);
        // It was listened to: views, answers and files with their sheets.
        const all = Object.values(here).flat().join('\n');
        for (const heard of ['"assessment"', 'BEGIN:VCALENDAR', 'xl/worksheets/sheet1.xml', 'nemawashi-bundle'])
          expect(all).toContain(heard);
      },
    );

    it.each(cases)('P6 every message of the meeting fits its schema: %s', async (_name, cast) => {
      const { misfits } = await asItIs(cast);
      expect(misfits).toEqual([]);
    });

    it.each(cases)(
      'S33 S34 S55 is the same if people of one group change places in every round and join their answers differently: %s',
      async (_name, cast, turn) => {
        const { told: here } = await asItIs(cast);
        for (let meeting = 1; meeting <= MEETINGS; meeting += 1) {
          const { told: there } = await told(cast, { places: meeting, drafts: meeting, turn: turn * meeting });
          expect(differences(here, there)).toEqual([]);
        }
      },
    );
  });
}

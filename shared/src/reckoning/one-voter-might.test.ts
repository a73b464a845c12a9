import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from './settings.ts';
import type { Disclosed } from './disclosed.ts';
import { itemFigures } from './item.ts';
import type { ReckoningInput } from './input.ts';
import { type CountedOutcome, reckonCounts } from './outcome.ts';
import { oneVoterChangesState } from './one-voter.ts';
import { oneVoterMight } from './one-voter-might.ts';
import { disclose } from './privacy.ts';
import { weightsFor } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

const MODES: readonly PrivacyMode[] = ['named', 'executives-named', 'anonymous'];
const meansOf = ({ items }: CountedOutcome) =>
  Object.fromEntries(Object.entries(items).map(([id, { mean }]) => [id, mean]));
const might = (disclosed: Disclosed): boolean | null => {
  const counted = reckonCounts(disclosed);
  return oneVoterMight(disclosed, meansOf(counted), counted.leading);
};
const without = (input: ReckoningInput, id: string): ReckoningInput => {
  const { [id]: _, ...answers } = input.answers;
  return { ...input, answers };
};

describe('could anybody’s staying away change the pattern', { timeout: 60_000 }, () => {
  it.each(MODES)('T30 where it says no, nobody’s does, to the counts as they are shown: %s', (mode) => {
    let certain = 0;
    const size = { executives: 4, representatives: 9, departments: 2, exactly: true };
    fc.assert(
      fc.property(anyMeeting(size), fc.boolean(), (meant, groups) => {
        const input = { ...meant, settings: { ...meant.settings, groups } };
        const shown = disclose(input, mode);
        const { leading } = reckonCounts(shown);
        if (might(shown) !== false) return;
        certain += 1;
        for (const { id, ...kind } of input.voters) {
          // What is shown stays shown as it was: only their numbers are gone.
          const subjects = Object.fromEntries(
            Object.entries(shown.subjects).map(([key, subject]) => {
              const given = input.answers[id]?.[key] ?? null;
              const left = subject.shown === 'withheld' || subject.shown === 'executives-only';
              const hidden = subject.shown === 'withheld' || (left && kind.role === 'representative');
              if (given === null || hidden) return [key, subject];
              const less = <Counts extends { readonly numbers: readonly number[] }>(counts: Counts): Counts => ({
                ...counts,
                numbers: counts.numbers.map((count, at) => (at === given - 1 ? count - 1 : count)),
              });
              const { executive: top, departments } = subject.tally;
              if (subject.shown !== 'merged' && kind.role === 'executive')
                return [key, { ...subject, tally: { executive: less(top), departments } }];
              const name = subject.departments && kind.role === 'representative' ? kind.department : '';
              const from = departments[name];
              if (from === undefined) throw new Error(`No counts of ${name}`);
              return [
                key,
                { ...subject, tally: { executive: top, departments: { ...departments, [name]: less(from) } } },
              ];
            }),
          );
          expect(reckonCounts({ input: shown.input, subjects }).leading).toBe(leading);
        }
      }),
      { numRuns: 60 },
    );
    expect(certain).toBeGreaterThan(3);
  });

  it('T30 where nothing is held back, reckoning anew without any one of them leads to the same', () => {
    let certain = 0;
    fc.assert(
      fc.property(anyMeeting({ executives: 4, representatives: 7, departments: 3 }), (input) => {
        const shown = disclose(input, 'named');
        const { leading } = reckonCounts(shown);
        if (might(shown) !== false) return;
        certain += 1;
        for (const { id } of input.voters)
          expect(reckonCounts(disclose(without(input, id), 'named')).leading).toBe(leading);
      }),
      { numRuns: 150 },
    );
    expect(certain).toBeGreaterThan(3);
  });

  it('T30 a bound: one person who could turn it, one who could leave an item without a number, nobody', () => {
    const clear = Array.from({ length: 8 }, (_, n) => [representative(String(n)), 1, 1, 5] as const);
    expect(might(disclose(meeting({}, ...clear), 'named'))).toBe(false);
    expect(might(disclose(meeting({}, [executive('e'), 3, 3, 5], [executive('f'), 3, 3, 3]), 'named'))).toBe(true);
    expect(might(disclose(meeting({}, [executive('e'), 1, 1, 5]), 'named'))).toBe(true);
    expect(might(disclose(meeting({}, [executive('e'), 1]), 'named'))).toBeNull();
  });

  it('T30 representatives are one cell where departments don’t weigh the same', () => {
    // Sales pulls the pattern down on one item, field on the other; nobody can be in both.
    const checklist = [item('c', 'culture'), item('d', 'culture'), item('e', 'executive')];
    const rows = [
      ...Array.from(
        { length: 4 },
        (_, n) => [representative(`s${String(n)}`, 'sales'), n === 0 ? 5 : 3, 3, 3] as const,
      ),
      ...Array.from(
        { length: 4 },
        (_, n) => [representative(`f${String(n)}`, 'field'), 3, n === 0 ? 5 : 3, 3] as const,
      ),
    ];
    const at = (departmentsEqual: boolean, band: number) =>
      might(disclose(meeting({ checklist, settings: { departmentsEqual, band } }, ...rows), 'named'));
    // Lean is 0.0625; without one 5 it is 0.0357 or 0.03125, without both it is 0.
    expect([at(true, 0.02), at(false, 0.02)]).toEqual([false, true]);
  });

  it('T30 without groups everybody is one cell', () => {
    const rows = [
      [executive('e'), 5, 3, 3],
      [representative('r'), 3, 5, 3],
    ] as const;
    const others = ['s', 't', 'u', 'v'].map((id) => [representative(id), 3, 3, 3] as const);
    const at = (groups: boolean) =>
      might(disclose(meeting({ settings: { groups, band: 0.06 } }, ...rows, ...others), 'named'));
    // Pooled, lean is 0.083; without either 5 it is 0.042: one who gave both would turn it.
    expect(at(false)).toBe(true);
  });
});

describe('one voter and an item’s state', () => {
  const shaky = (executives: readonly (1 | 2 | 3 | 4 | 5)[], representatives: readonly (1 | 2 | 3 | 4 | 5)[]) => {
    const { subjects, input } = disclose(
      meeting(
        { checklist: [item('c', 'culture')] },
        ...executives.map((said, n) => [executive(`e${String(n)}`), said] as const),
        ...representatives.map((said, n) => [representative(`r${String(n)}`), said] as const),
      ),
      'named',
    );
    const subject = subjects.c;
    if (subject === undefined) throw new Error('No subject');
    const weights = weightsFor(subject, input.settings);
    return oneVoterChangesState(subject, weights, itemFigures(subject.tally, weights));
  };

  it('T39 marks what one number less would put into another state', () => {
    expect(shaky([4, 4], [4])).toBe(true);
    expect(shaky([4, 4], [4, 4])).toBe(false);
    expect(shaky([4, 4, 4], [3, 3, 3])).toBe(false);
    // Without the one who says 1 all agree.
    expect(shaky([], [1, 4, 4, 4, 4, 5])).toBe(true);
    expect(shaky([], [])).toBe(false);
  });

  it('T39 of an item nobody can change nobody’s staying away does, whoever it is', () => {
    fc.assert(
      fc.property(anyMeeting({ executives: 4, representatives: 7, departments: 3 }), (input) => {
        const all = disclose(input, 'named');
        const states = (of: Disclosed) => reckonCounts(of).items;
        const before = states(all);
        for (const { id } of input.voters) {
          const after = states(disclose(without(input, id), 'named'));
          for (const [key, figures] of Object.entries(before)) {
            const subject = all.subjects[key];
            if (subject === undefined || after[key]?.state === figures.state) continue;
            expect(oneVoterChangesState(subject, weightsFor(subject, input.settings), figures)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

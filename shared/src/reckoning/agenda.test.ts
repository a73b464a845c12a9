import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReckoningInput } from './input.ts';
import { reckonCounts } from './outcome.ts';
import { openSubjects } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

type Said = readonly (1 | 2 | 3 | 4 | 5 | undefined)[];
const counted = (input: ReckoningInput) => reckonCounts({ input, subjects: openSubjects(input) });

/** Each item with what three executives and four representatives say of it. */
function agendaOf(
  items: readonly (readonly [ReturnType<typeof item>, executives: Said, others: Said])[],
  settings = {},
) {
  const rows = [
    ...[0, 1, 2].map((n) => [executive(`e${String(n)}`), ...items.map(([, said]) => said[n])] as const),
    ...[0, 1, 2, 3].map((n) => [representative(`r${String(n)}`), ...items.map(([, , said]) => said[n])] as const),
  ];
  return counted(meeting({ checklist: items.map(([each]) => each), settings }, ...rows)).agenda;
}
const all = (value: 1 | 2 | 3 | 4 | 5): Said => [value, value, value, value];

describe('agenda', () => {
  it('T37 every answered item stands in exactly one list', () => {
    fc.assert(
      fc.property(anyMeeting({ executives: 3, representatives: 5, departments: 2 }), fc.boolean(), (meant, groups) => {
        const input = { ...meant, settings: { ...meant.settings, groups } };
        const { agenda, items } = counted(input);
        const answered = input.checklist.map(({ id }) => id).filter((id) => items[id]?.mean != null);
        expect([...agenda.discuss, ...agenda.prepare, ...agenda.settled].sort()).toEqual(answered.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('T37 first what would turn the pattern, then disputed gates, then what stirs most, then what few answered', () => {
    const agenda = agendaOf([
      [item('thin', 'talent'), [3, 3], []],
      [item('mixed', 'culture', { weight: 3 }), [1, 3, 5], [3, 2, 4, 3]],
      [item('apart', 'culture', { weight: 0.1 }), all(4), all(3)],
      [item('far', 'culture', { weight: 0.1 }), all(5), all(3)],
      [item('gate', 'safety'), all(1), all(5)],
      [item('pivotal', 'executive', { weight: 3 }), all(5), all(2)],
      [item('calm', 'executive'), all(5), all(5)],
    ]);
    expect(agenda).toEqual({
      discuss: ['pivotal', 'gate', 'far', 'apart', 'mixed', 'thin'],
      prepare: [],
      settled: ['calm'],
    });
  });

  it('T37 equal gaps go by impact, then by disagreement, then in checklist order', () => {
    const items = [
      [item('light', 'culture'), all(4), all(3)],
      [item('heavy', 'culture', { weight: 2 }), all(4), all(3)],
      [item('torn', 'talent'), [3, 4, 5], [2, 3, 4, 3]],
      [item('one', 'talent'), all(4), all(3)],
      [item('top', 'executive'), all(3), all(3)],
    ] as const;
    expect(agendaOf(items, { band: 1 }).discuss).toEqual(['heavy', 'torn', 'one', 'light', 'top']);
    // Without groups nothing has a gap or an impact.
    expect(agendaOf(items, { band: 1, groups: false }).discuss).toEqual(['torn', 'light', 'heavy', 'one', 'top']);
  });

  it('T37 a gate that all say is missing needs an owner, not a debate; turned items and thin ones too', () => {
    const agenda = agendaOf([
      [item('rules', 'safety'), all(2), all(2)],
      [item('fear', 'purpose', { direction: -1 }), all(4), all(4)],
      [item('few', 'safety'), [1], []],
      [item('middle', 'safety'), all(3), all(3)],
      [item('there', 'purpose'), all(5), [5, 4, 5, 4]],
      [item('silent', 'safety'), [], []],
      [item('disputed', 'safety'), [1, 2, 1], [1, 5, 5, 1]],
    ]);
    expect(agenda).toEqual({
      discuss: ['disputed'],
      prepare: ['rules', 'fear', 'few'],
      settled: ['middle', 'there'],
    });
  });

  it('T37 a thin item is never first for being pivotal', () => {
    const agenda = agendaOf([
      [item('c', 'culture'), all(3), [3, 2, 4, 1]],
      [item('e', 'executive'), [5], [1]],
    ]);
    expect(agenda.discuss).toEqual(['c', 'e']);
  });
});

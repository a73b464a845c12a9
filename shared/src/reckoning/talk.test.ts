import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reckonCounts } from './outcome.ts';
import { openSubjects } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';
import type { ReckoningInput } from './input.ts';

const counted = (input: ReckoningInput) => reckonCounts({ input, subjects: openSubjects(input) });

describe('what to talk about', () => {
  it('T35 impact is how far settling the groups’ difference would move lean', () => {
    fc.assert(
      fc.property(anyMeeting({ executives: 3, representatives: 4, departments: 2 }), (input) => {
        const { talk, items, lean } = counted(input);
        for (const { id, impact } of talk) {
          const figures = items[id];
          if (impact === null || lean === null || figures?.executiveMean == null || figures.representativeMean == null)
            continue;
          // Everybody says what E say on average, then what R say: lean moves by the impact between them.
          const leanAt = (mean: number) => {
            const settled = input.checklist.map((each) => ({
              ...each,
              mean: each.id === id ? mean : items[each.id]?.mean,
            }));
            const axis = (name: string) => {
              const on = settled.filter((each) => each.axis === name && each.mean != null);
              const level = (each: (typeof on)[number]) => {
                const x = ((each.mean ?? 0) - 1) / 4;
                return each.direction === 1 ? x : 1 - x;
              };
              const weights = on.reduce((sum, each) => sum + each.weight, 0);
              return weights === 0 ? null : on.reduce((sum, each) => sum + each.weight * level(each), 0) / weights;
            };
            const field = [axis('culture'), axis('talent')].filter((each) => each !== null);
            return field.reduce((sum, each) => sum + each, 0) / field.length - (axis('executive') ?? 0);
          };
          expect(impact).toBeCloseTo(Math.abs(leanAt(figures.executiveMean) - leanAt(figures.representativeMean)), 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('T36 an item is pivotal if settling it either way would change the pattern', () => {
    const { leading, talk } = counted(
      meeting({}, [executive('e'), 3, 3, 4], [representative('r'), 3, 3, 3], [representative('s'), 3, 3, 3]),
    );
    expect(leading).toBe('hybrid');
    expect(talk[0]).toEqual({
      id: 'e',
      impact: 0.25,
      pivotal: true,
      ifExecutives: 'topDown',
      ifRepresentatives: 'hybrid',
    });
    expect(talk.slice(1).map(({ id, pivotal }) => [id, pivotal])).toEqual([
      ['c', false],
      ['t', false],
    ]);
  });

  it('T35 T36 without groups: by disagreement, then in checklist order; nothing is compared', () => {
    const checklist = [
      item('a', 'culture'),
      item('b', 'talent'),
      item('c', 'executive'),
      item('d', 'talent'),
      item('g', 'safety'),
    ];
    const { talk } = counted(
      meeting(
        { checklist, settings: { groups: false } },
        [executive('e'), 3, 1, 3, undefined, 1],
        [representative('r'), 3, 5, 3],
      ),
    );
    expect(talk.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    for (const entry of talk) expect(entry).toMatchObject({ impact: null, pivotal: null, ifExecutives: null });
  });
});

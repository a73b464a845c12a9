import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAnswers } from './count-answers.ts';
import type { NumberOrUnknown } from './input.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';
import { emptyTally } from './tally.ts';

const VOTERS = [
  executive('e1'),
  executive('e2'),
  representative('r1', 'sales'),
  representative('r2', 'sales'),
  // A name that every object has anyway.
  representative('r3', 'constructor'),
];
const given = fc.constantFrom<(NumberOrUnknown | undefined)[]>(1, 2, 3, 4, 5, null, undefined);
const ballots = fc.array(fc.tuple(given, given), { minLength: VOTERS.length, maxLength: VOTERS.length });
const [c1, t1] = [item('c1', 'culture'), item('t1', 'talent')];

const counted = (said: readonly (readonly [NumberOrUnknown | undefined, NumberOrUnknown | undefined])[]) =>
  countAnswers(
    meeting({ checklist: [c1, t1] }, ...VOTERS.map((voter, person) => [voter, ...(said[person] ?? [])] as const)),
  );

describe('counting the answers', () => {
  it('T6 puts each number and each don’t know to its subject and group, a department of its own each, and silence nowhere', () => {
    fc.assert(
      fc.property(ballots, (said) => {
        const tallies = counted(said);
        [c1, t1].forEach(({ id }, subject) => {
          const of = (mine: (voter: (typeof VOTERS)[number]) => boolean) => {
            const answers = VOTERS.flatMap((voter, person) => (mine(voter) ? [said[person]?.[subject]] : []));
            const often = (which: NumberOrUnknown) => answers.filter((answer) => answer === which).length;
            return { numbers: ([1, 2, 3, 4, 5] as const).map(often), unknown: often(null) };
          };
          const departments = ['constructor', 'sales'].flatMap((department) => {
            const counts = of((voter) => voter.role === 'representative' && voter.department === department);
            return [...counts.numbers, counts.unknown].some((n) => n > 0) ? [[department, counts] as const] : [];
          });
          expect(tallies.get(id)).toEqual({
            executive: of(({ role }) => role === 'executive'),
            departments: Object.fromEntries(departments),
          });
        });
      }),
    );
  });

  it('T6 gives a subject that nobody answered an empty tally', () => {
    expect(counted([]).get('c1')).toEqual(emptyTally);
  });
});

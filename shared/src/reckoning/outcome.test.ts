import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcome, reckon, reckonCounts, reckonInSteps } from './outcome.ts';
import { openly } from './privacy.ts';
import { openSubjects } from './subjects.ts';
import { anyMeeting } from './testing/arbitrary.ts';
import { executive, meeting, representative } from './testing/meeting.ts';

const some = anyMeeting({ executives: 4, representatives: 7, departments: 3 });

describe('outcome', { timeout: 60_000 }, () => {
  it('T1 the order of voters is irrelevant, to the bit', () => {
    fc.assert(
      fc.property(
        some.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.voters], { minLength: input.voters.length, maxLength: input.voters.length }),
          ),
        ),
        ([input, voters]) => {
          expect(JSON.stringify(reckon({ ...input, voters }))).toBe(JSON.stringify(reckon(input)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('T64 in steps it comes to the same, and there are steps', () => {
    fc.assert(
      fc.property(some, (input) => {
        const steps = reckonInSteps(openly(input));
        let taken = 0;
        let last: IteratorResult<void, Outcome> = steps.next();
        for (; last.done !== true; last = steps.next()) taken += 1;
        expect(taken).toBeGreaterThan(2);
        expect(last.value).toEqual(reckon(input));
      }),
      { numRuns: 10 },
    );
  });

  it('T64 what needs no draws follows from the counts alone, as a what-if has them', () => {
    fc.assert(
      fc.property(some, (input) => {
        const counts = reckonCounts({
          input: { settings: input.settings, checklist: input.checklist, tasks: input.tasks },
          subjects: JSON.parse(JSON.stringify(openSubjects(input))) as ReturnType<typeof openSubjects>,
        });
        const { tasks, ...figures } = counts;
        const outcome = reckon(input);
        expect(outcome).toMatchObject(figures);
        expect(outcome.tasks.map(({ firmness: _drawn, tier: _from, ...task }) => task)).toEqual(tasks);
      }),
      { numRuns: 15 },
    );
  });

  it('T26 without quorum nothing is recommended, without doubt what leads', () => {
    const clear = meeting(
      {},
      ...['e', 'f', 'g'].map((id) => [executive(id), 1, 1, 5] as const),
      ...['r', 's', 't'].map((id) => [representative(id), 1, 1, 5] as const),
    );
    expect(reckon(clear)).toMatchObject({ leading: 'topDown', basis: 'clear', recommended: 'topDown', doubts: [] });
    const absent = { ...clear, answers: { e: clear.answers.e ?? {} } };
    expect(reckon(absent)).toMatchObject({ leading: 'topDown', basis: 'not-enough', recommended: null, quorum: false });
  });

  // Ten people, of each role five: enough of them, and enough variety, that nothing but the levels decides.
  const settled = (field: readonly (1 | 2 | 3 | 4 | 5)[], top: readonly (1 | 2 | 3 | 4 | 5)[]) => {
    const rows = Array.from({ length: 10 }, (_, n) => {
      const [c = 3, t = 3, e = 3] = [field[n % 5], field[(n + 1) % 5], top[(n + 2) % 5]];
      return [n < 5 ? executive(String(n)) : representative(String(n)), c, t, e] as const;
    });
    return reckon(meeting({ settings: { band: 0.2 } }, ...rows));
  };

  it('T26 hybrid is a finding where both can drive it, and the safe choice where neither stands out', () => {
    expect(settled([5, 4, 3, 4, 4], [4, 5, 4, 3, 4])).toMatchObject({
      recommended: 'hybrid',
      basis: 'both',
      doubts: [],
    });
    expect(settled([4, 3, 2, 3, 3], [3, 4, 3, 2, 3])).toMatchObject({
      recommended: 'hybrid',
      basis: 'even',
      doubts: [],
    });
  });

  it('T26 both at 0.55 can drive it; one below can’t', () => {
    // A mean of 3.2 is a level of 0.55.
    const enough = [4, 4, 3, 3, 2] as const;
    const below = [4, 3, 3, 3, 2] as const;
    expect(settled(enough, enough)).toMatchObject({ top: 0.55, field: 0.55, basis: 'both' });
    expect(settled(enough, below)).toMatchObject({ leading: 'hybrid', basis: 'even' });
    expect(settled(below, enough)).toMatchObject({ leading: 'hybrid', basis: 'even' });
  });

  it('T26 a pattern that isn’t hybrid is clear, whichever it is', () => {
    expect(settled([5, 4, 5, 4, 5], [2, 2, 3, 2, 1])).toMatchObject({
      recommended: 'bottomUp',
      basis: 'clear',
      first: 'field',
    });
    expect(settled([2, 2, 3, 2, 1], [5, 4, 5, 4, 5])).toMatchObject({
      recommended: 'topDown',
      basis: 'clear',
      first: 'management',
    });
  });

  it('T25 T26 one role alone leaves doubt, however much it agrees', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => [executive(id), 1, 2, 5] as const);
    expect(reckon(meeting({}, ...rows))).toMatchObject({
      leading: 'topDown',
      quorum: true,
      doubts: ['one-sided'],
      basis: 'in-doubt',
      recommended: 'hybrid',
    });
  });

  it('T26 in any doubt it is hybrid, and the doubts are named', () => {
    const divided = meeting(
      {},
      [executive('e'), 1, 1, 5],
      [representative('r'), 1, 5, 5],
      [representative('s', 'field'), 1, 1, 5],
    );
    const outcome = reckon(divided);
    expect(outcome).toMatchObject({ leading: 'topDown', basis: 'in-doubt', recommended: 'hybrid' });
    expect(outcome.doubts).toContain('no-consensus');
  });

  it('T10 an empty board has an outcome too: it says nothing', () => {
    const outcome = reckon(meeting({ tasks: ['t'] }));
    expect(outcome).toMatchObject({
      lean: null,
      leading: null,
      turnout: 0,
      basis: 'not-enough',
      support: null,
      talk: [],
      agenda: { discuss: [], prepare: [], settled: [] },
      flatShare: null,
      oneVoterMight: null,
      shaky: [],
      places: null,
      halo: null,
      doubts: ['axis-unanswered'],
      proposed: { start: null, next: [] },
    });
    expect(outcome.items.c).toMatchObject({ n: 0, mean: null, state: 'thin' });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

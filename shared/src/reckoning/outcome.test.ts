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

  it('S31 what needs no ballots follows from the counts alone', () => {
    fc.assert(
      fc.property(some, (input) => {
        const counts = reckonCounts({
          input: { settings: input.settings, checklist: input.checklist, tasks: input.tasks },
          subjects: JSON.parse(JSON.stringify(openSubjects(input))) as ReturnType<typeof openSubjects>,
        });
        const { tasks, ...figures } = counts;
        const outcome = reckon(input);
        expect(outcome).toMatchObject(figures);
        expect(outcome.tasks.map(({ firmness: _drawn, ...task }) => task)).toEqual(tasks);
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

  it('T26 in any doubt it is hybrid, and the doubts are named', () => {
    const divided = meeting(
      {},
      [executive('e'), 1, 1, 5],
      [representative('r'), 1, 5, 5],
      [representative('s', 'field'), 1, 1, 5],
    );
    const outcome = reckon(divided);
    expect(outcome).toMatchObject({ leading: 'topDown', basis: 'in-doubt', recommended: 'hybrid' });
    expect(outcome.doubts.length).toBeGreaterThan(0);
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
    });
    expect(outcome.items.c).toMatchObject({ n: 0, mean: null, state: 'thin' });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

import { describe, expect, it } from 'vitest';
import { reckon } from './outcome.ts';
import { executive, meeting, representative } from './testing/meeting.ts';
import { taskFlags } from './task-flags.ts';

const board = (...rows: Parameters<typeof meeting>[1][]) =>
  meeting({ checklist: [], tasks: ['t1', 't2', 't3'] }, ...rows);

describe('tasks', () => {
  it('T40 the score is the sum of weighted levels, whatever the weights sum to', () => {
    const input = meeting(
      { checklist: [], tasks: ['t1'], settings: { criteriaWeights: { pain: 2, effect: 1, ease: 1, safety: 0 } } },
      [executive('e'), 5, 3, 1, 1],
      [representative('r'), 3, 3, 1, 1],
    );
    const [task] = reckon(input).tasks;
    expect(task?.score).toBeCloseTo((2 * 0.75 + 0.5 + 0) / 4);
    expect(task?.gap).toBeCloseTo((2 * 0.5) / 4);
    expect(task?.criteria).toEqual({ pain: 4, effect: 3, ease: 1, safety: 1 });
  });

  it('T41 ties go by pain, then by consensus, then by order of creation', () => {
    const equal = { criteriaWeights: { pain: 1, effect: 1, ease: 1, safety: 1 } };
    const ids = (...rows: Parameters<typeof meeting>[1][]) =>
      reckon(meeting({ checklist: [], tasks: ['t1', 't2', 't3'], settings: equal }, ...rows)).tasks.map(({ id }) => id);
    expect(ids([executive('e'), 2, 4, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3])).toEqual(['t2', 't3', 't1']);
    expect(
      ids(
        [executive('e'), 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
        [representative('r'), 3, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
      ),
    ).toEqual(['t2', 't3', 't1']);
  });

  it('T42 a task with a criterion nobody answered is unranked and last, and never first in a draw', () => {
    const [first, second, last] = reckon(board([executive('e'), 5, 5, 5, null, 1, 1, 1, 1, 2, 2, 2, 2])).tasks;
    expect([first?.id, first?.rank, second?.id, second?.rank]).toEqual(['t3', 1, 't2', 2]);
    expect(last).toMatchObject({
      id: 't1',
      rank: null,
      score: null,
      consensus: null,
      criteria: { pain: 5, safety: null },
      tier: null,
    });
    expect(last?.firmness).toEqual({ first: 0, best: 0, topThree: 0, rank5: 3, rank95: 3 });
    expect(first?.firmness.first).toBeGreaterThan(0.5);
  });

  it('T43 flags: too little pain, too little safety; at the threshold neither', () => {
    expect(taskFlags({ pain: 2.9, safety: 2.4 })).toEqual(['no-felt-pain', 'risky']);
    expect(taskFlags({ pain: 3 - 1e-13, safety: 2.5 })).toEqual([]);
    expect(taskFlags({ pain: null, safety: null })).toEqual([]);
  });

  it('T44 shares of first places sum to 1, and a task better in everything always leads', () => {
    const { tasks } = reckon(
      board(
        [executive('e'), 5, 5, 5, 5, 1, 1, 1, 1, 2, 1, 1, 1],
        [representative('r'), 5, 5, 5, 5, 1, 1, 1, 1, 1, 2, 1, 1],
      ),
    );
    expect(tasks.reduce((sum, { firmness }) => sum + firmness.first, 0)).toBeCloseTo(1, 12);
    expect(tasks[0]).toMatchObject({
      id: 't1',
      tier: 'front',
      firmness: { first: 1, best: 1, topThree: 1, rank5: 1, rank95: 1 },
    });
    // The best few of three are two.
    expect(tasks.reduce((sum, { firmness }) => sum + firmness.best, 0)).toBeCloseTo(2, 12);
  });
});

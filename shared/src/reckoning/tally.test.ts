import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAnswers } from './count-answers.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';
import { changeAnswer, emptyTally, type Given, type TallyCell } from './tally.ts';

const VOTERS = [
  executive('e1'),
  executive('e2'),
  representative('r1', 'sales'),
  representative('r2', 'sales'),
  representative('r3', 'constructor'),
];
const cellOf = (voter: (typeof VOTERS)[number]): TallyCell =>
  voter.role === 'executive' ? { group: 'executive' } : { group: 'representative', department: voter.department };

const given = fc.constantFrom<Given[]>(1, 2, 3, 4, 5, null, undefined);
const changes = fc.array(fc.record({ voter: fc.nat(VOTERS.length - 1), to: given }), { maxLength: 40 });

const folded = (steps: readonly { voter: number; to: Given }[]) => {
  const last: Given[] = VOTERS.map(() => undefined);
  let tally = emptyTally;
  for (const { voter, to } of steps) {
    const who = VOTERS[voter];
    if (who === undefined) continue;
    tally = changeAnswer(tally, cellOf(who), last[voter], to);
    last[voter] = to;
  }
  return { tally, last };
};

describe('running tally', () => {
  it('T7 is as if only the last answers had been given', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { tally, last } = folded(steps);
        expect(tally).toEqual(folded(last.map((to, voter) => ({ voter, to }))).tally);
      }),
    );
  });

  it('T8 is what counting again gives', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { tally, last } = folded(steps);
        const input = meeting(
          { checklist: [item('c', 'culture')] },
          ...VOTERS.map((voter, index) => [voter, last[index]] as const),
        );
        expect(countAnswers(input).get('c')).toEqual(tally);
      }),
    );
  });
});

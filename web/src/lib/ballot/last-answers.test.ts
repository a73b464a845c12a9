import type { RoundId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import { expect, it } from 'vitest';
import { lastAnswers } from './last-answers.ts';

const round = (id: string, number: number, kind: 'checklist' | 'scores' = 'checklist') => ({
  id: id as RoundId,
  kind,
  number,
});
const answer = (value: 1 | 2 | 3 | 4 | 5 | null) => ({ value, revision: 1, at: 0 });

it('are those of the newest earlier round that asked', () => {
  const rounds = [round('c1', 1), round('c2', 2), round('s1', 1, 'scores'), round('c3', 3)];
  const ballots = {
    c1: { a: answer(1), b: answer(null) },
    c2: { a: answer(4) },
    s1: { a: answer(5) },
    c3: { b: answer(2) },
  } as OwnView['ballots'];
  expect([...lastAnswers(rounds, ballots, 'c3' as RoundId)]).toEqual([
    ['a', 4],
    ['b', null],
  ]);
  expect(lastAnswers(rounds, ballots, 'c1' as RoundId).size).toBe(0);
});

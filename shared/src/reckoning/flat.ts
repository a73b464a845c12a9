import type { Reckonable, OpenBallot } from './disclosed.ts';
import { atLeast } from './equal.ts';
import { ownAnswer } from './own.ts';
import { patternItems, patternSubjects } from './pattern-subjects.ts';
import { addCounts, everyone, NO_COUNTS } from './tally.ts';
import { weightsOfVoters } from './voter-weights.ts';

/** One number makes up so much of what was given. */
const ONE_NUMBER = 0.8;
/** So many flat voters, of so much weight, are no accident. */
const SEVERAL = 3;
const WEIGHTY = 1 / 3;

export interface FlatAnswers {
  /** The weight of the flat among those who gave a number to half of the items, 0 … 1; null unless all are named. */
  readonly flatShare: number | null;
  /** Somebody ticks one number throughout: what comes out says nothing about the company. */
  readonly flat: boolean;
}

const oneNumber = (counts: readonly number[]): boolean => {
  const all = counts.reduce((sum, n) => sum + n, 0);
  return all > 0 && atLeast(Math.max(...counts) / all, ONE_NUMBER);
};

/**
 * The number that somebody ticked nearly throughout; null: none, or they gave too few. `numbers`: what they gave on the
 * three axes' items, of which there are `items`.
 */
export function flatNumber(numbers: readonly number[], items: number): number | null {
  const counts = [1, 2, 3, 4, 5].map((value) => numbers.filter((given) => given === value).length);
  const enough = numbers.length > 0 && numbers.length * 2 >= items;
  return enough && oneNumber(counts) ? counts.indexOf(Math.max(...counts)) + 1 : null;
}

/** Whether one number was ticked nearly throughout (SPEC T29): by the counts, and by people where all are named. */
export function flatAnswers(disclosed: Reckonable): FlatAnswers {
  const counts = patternSubjects(disclosed).reduce((sum, { tally }) => addCounts(sum, everyone(tally)), NO_COUNTS);
  const byCounts = oneNumber(counts.numbers);
  if (disclosed.input.settings.named !== 'all') return { flatShare: null, flat: byCounts };
  const items = patternItems(disclosed.input);
  const numbersOf = ({ answers }: OpenBallot): number[] =>
    items.flatMap(({ id }) => {
      const given = ownAnswer(answers, id);
      return typeof given === 'number' ? [given] : [];
    });
  const heard = disclosed.open
    .map((ballot) => ({ voter: ballot.voter, numbers: numbersOf(ballot) }))
    .filter(({ numbers }) => numbers.length > 0 && numbers.length * 2 >= items.length);
  if (heard.length === 0) return { flatShare: null, flat: byCounts };
  const weights = weightsOfVoters(
    heard.map(({ voter }) => voter),
    disclosed.input.settings,
  );
  const flat = heard.map(({ numbers }) => flatNumber(numbers, items.length) !== null);
  const flatShare = weights.reduce((sum, weight, index) => sum + (flat[index] === true ? weight : 0), 0);
  const several = flat.filter(Boolean).length >= SEVERAL && atLeast(flatShare, WEIGHTY);
  return { flatShare, flat: byCounts || several };
}

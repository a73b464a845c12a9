import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from './round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { allViews, type Given, room, answerAll, again, onAxis } from '../testing/room.ts';

describe('what rounds together keep to themselves', () => {
  it('S51 whether the only executive answered again shows nowhere', () => {
    const after = (executive: boolean) => {
      const { story, voters } = room('anonymous', 1);
      const all = voters.map(() => story.round.subjects.map((): AnswerValue => 4));
      answerAll(story, voters, all);
      story.close();
      again(story, onAxis(story, 'talent'));
      // Four of five confirm: with the executive, or without.
      answerAll(story, executive ? voters.slice(0, 4) : voters.slice(1), all);
      const sealed = allViews(story);
      story.close();
      return sealed + allViews(story);
    };
    expect(after(true)).toBe(after(false));
  });

  it('S42 swapping two unnamed people’s answers in one round only, whoever answered again, changes nobody else’s view', () => {
    const ITEMS = 4;
    const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
    const often = fc.oneof({ weight: 5, arbitrary: value }, { weight: 2, arbitrary: fc.constant(undefined) });
    const ballots = <Value>(of: fc.Arbitrary<Value>) =>
      fc.array(fc.array(of, { minLength: ITEMS, maxLength: ITEMS }), { minLength: 7, maxLength: 7 });
    const swap = (given: Given, [a, b]: readonly [number, number]): Given =>
      given.map((each, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : each));
    const play = (
      privacy: PrivacyMode,
      executives: number,
      items: number,
      [first, second, third]: readonly Given[],
    ) => {
      const { story, voters } = room(privacy, executives, ITEMS);
      const seen: string[] = [];
      const round = (given: Given = []) => {
        answerAll(story, voters, given);
        seen.push(allViews(story));
        story.close();
        seen.push(allViews(story));
      };
      const chosen = story.state.checklist.slice(0, items).map(({ id }) => id);
      round(first);
      again(story, chosen);
      round(second);
      again(story, chosen.slice(0, 1));
      round(third);
      return seen;
    };
    fc.assert(
      fc.property(
        fc.constantFrom<[PrivacyMode, number, readonly [number, number]]>(
          ['anonymous', 3, [0, 2]],
          ['anonymous', 3, [3, 6]],
          ['anonymous', 1, [0, 3]],
          ['anonymous', 2, [1, 4]],
          ['executives-named', 2, [3, 5]],
        ),
        ballots(value),
        ballots(often),
        ballots(often),
        fc.integer({ min: 1, max: ITEMS }),
        fc.integer({ min: 1, max: 7 }),
        ([privacy, executives, pair], first, second, third, items, rounds) => {
          const given = [first, second, third];
          const swapped = given.map((each, index) => ((rounds >> index) & 1 ? swap(each, pair) : each));
          expect(play(privacy, executives, items, swapped)).toEqual(play(privacy, executives, items, given));
        },
      ),
      { numRuns: 25 },
    );
  });
});

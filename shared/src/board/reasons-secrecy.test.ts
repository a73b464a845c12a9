import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { everyWayOut } from '../export/testing/every-way-out.ts';
import { LEADER } from '../testing/story.ts';
import { again, allViews, room, viewOf } from '../testing/room.ts';
import type { AnswerValue } from './round.ts';

const ITEMS = 2;
const VOTERS = 7;

/** An answer with why, if anybody said it; undefined: none. */
interface Said {
  readonly value: AnswerValue;
  readonly reason: string;
}
type Ballots = readonly (readonly (Said | undefined)[])[];

const said = fc.record({
  value: fc.constantFrom<AnswerValue>(1, 5, 1, 5, 3, null),
  reason: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('あ', 'い', '規程がない', '=1+1', 'zz') },
    { weight: 1, arbitrary: fc.constant('') },
  ),
});
const ballotsOf = (each: fc.Arbitrary<Said | undefined>) =>
  fc.array(fc.array(each, { minLength: ITEMS, maxLength: ITEMS }), { minLength: VOTERS, maxLength: VOTERS });
const first = ballotsOf(said);
const later = ballotsOf(fc.option(said, { nil: undefined, freq: 3 }));

/** So many executives, and four representatives after them; all that leaves the board at each moment. */
function play(privacy: PrivacyMode, executives: number, rounds: readonly Ballots[], { sealed = false } = {}): string[] {
  const { story, voters } = room(privacy, executives, ITEMS);
  const seen: string[] = [];
  const look = () => seen.push(allViews(story), ...Object.values(everyWayOut(story)));
  for (const [index, given] of rounds.entries()) {
    if (index > 0)
      again(
        story,
        story.state.checklist.map(({ id }) => id),
      );
    voters.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, place) => {
        const answer = given[voter]?.[place];
        if (answer !== undefined) story.explain(seat, subject, answer.value, answer.reason);
      });
    });
    look();
    if (sealed) break;
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    look();
    story.try(LEADER, { type: 'revealRest', round: story.round.id });
    look();
  }
  return seen;
}

describe('what reasons keep to themselves', () => {
  it('S76 S1 until the reveal no view and no file depends on whether there are any, nor on what they say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIVACY_MODES), first, (privacy, given) => {
        const without = given.map((ballot) => ballot.map((each) => each && { ...each, reason: '' }));
        expect(play(privacy, 3, [given], { sealed: true })).toEqual(play(privacy, 3, [without], { sealed: true }));
      }),
      { numRuns: 30 },
    );
  });

  it('S75 S77 S4 S42 swapping two unnamed people’s answers with their reasons, in one round or in all, changes nobody else’s view', () => {
    const swap = (given: Ballots, [a, b]: readonly [number, number]): Ballots =>
      given.map((each, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : each));
    fc.assert(
      fc.property(
        fc.constantFrom<[PrivacyMode, number, readonly [number, number]]>(
          ['anonymous', 3, [0, 2]],
          ['anonymous', 3, [3, 6]],
          ['anonymous', 2, [1, 4]],
          ['executives-named', 2, [3, 5]],
        ),
        first,
        later,
        fc.integer({ min: 1, max: 3 }),
        ([privacy, executives, pair], one, two, rounds) => {
          const given = [one, two];
          const swapped = given.map((each, index) => ((rounds >> index) & 1 ? swap(each, pair) : each));
          expect(play(privacy, executives, swapped)).toEqual(play(privacy, executives, given));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('S77 S33 the same texts of a group publish the same, whichever of its answers they stood beside', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<[PrivacyMode, number]>(['anonymous', 3], ['executives-named', 3]),
        fc.shuffledSubarray(['あ', 'い', 'う', 'え'], { minLength: 4 }),
        ([privacy, executives], texts) => {
          const values: AnswerValue[] = [1, 5, 5, 1];
          const given = (order: readonly string[]): Ballots =>
            Array.from({ length: VOTERS }, (_, voter) =>
              Array.from({ length: ITEMS }, () => ({
                value: voter < 3 ? 5 : (values[voter - 3] ?? 1),
                reason: voter < 3 ? '' : (order[voter - 3] ?? ''),
              })),
            );
          expect(play(privacy, executives, [given(texts)])).toEqual(
            play(privacy, executives, [given(['あ', 'い', 'う', 'え'])]),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each(PRIVACY_MODES)(
    'S78 S79 what is taken back is heard of nowhere, and what is published stays: %s',
    (privacy) => {
      const { story, voters } = room(privacy, 3, ITEMS);
      const [subject = '', other = ''] = story.round.subjects;
      for (const seat of voters) {
        story.explain(seat, subject, 5, '撤回した');
        story.explain(seat, subject, 1, `残した${seat}`);
        story.explain(seat, other, 1, '撤回した');
        story.answer(seat, other, 3);
      }
      story.close();
      const shown = () => viewOf(story).assessment?.items.map(({ reasons }) => reasons);
      const published = JSON.stringify(shown());
      expect(published).toContain('残した');
      const [gone = LEADER] = voters.slice(3);
      story.do(LEADER, { type: 'removePerson', seat: gone, revokeLink: false });
      again(
        story,
        story.state.checklist.map(({ id }) => id),
      );
      expect(JSON.stringify(shown())).toBe(published);
      expect(Object.values(everyWayOut(story)).join('')).not.toContain('撤回した');
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../export/audit.ts';
import { bundleOf } from '../export/bundle.ts';
import { recompute } from '../export/recompute.ts';
import { LEADER, Story } from '../testing/story.ts';
import { enterSeat } from './found.ts';
import type { ItemId, SeatId } from './ids.ts';
import type { AnswerValue } from './round.ts';
import type { PrivacyMode } from './settings.ts';
import { AUDIENCES, sectionsFor, type Sections } from './view.ts';

const viewOf = (story: Story, audience: (typeof AUDIENCES)[number] = 'voter'): Sections =>
  sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() });
const allViews = (story: Story): string => JSON.stringify(AUDIENCES.map((audience) => viewOf(story, audience)));

type Given = readonly (readonly (AnswerValue | undefined)[])[];

/** So many executives, and a representative of each of four departments. */
function room(privacy: PrivacyMode, executives: number, items?: number): { story: Story; voters: SeatId[] } {
  const story = new Story({ privacy, ...(items !== undefined && { items }) });
  const above = Array.from({ length: executives }, (_, index) => story.join(`e${String(index)}`, 'executive'));
  const below = ['sales', 'field', 'hr', 'planning'].map((department, index) =>
    story.join(`r${String(index)}`, 'representative', department),
  );
  story.do(LEADER, { type: 'startAssessment' });
  return { story, voters: [...above, ...below] };
}

function answerAll(story: Story, voters: readonly SeatId[], given: Given): void {
  voters.forEach((seat, voter) => {
    story.round.subjects.forEach((subject, index) => {
      const said = given[voter]?.[index];
      if (said !== undefined) story.answer(seat, subject, said);
    });
  });
}

const again = (story: Story, items: readonly ItemId[]) =>
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: [...items] });
const onAxis = (story: Story, axis: string): ItemId[] =>
  story.state.checklist.flatMap((item) => (item.axis === axis ? [item.id] : []));

/** What is made of whole ballots. */
const ofBallots = (story: Story) => {
  const { support, supportByGroup, turnout, quorum } = viewOf(story).assessment?.pattern ?? {};
  return { support, supportByGroup, turnout, quorum };
};

describe('rounds together, where people aren’t named', () => {
  it.each<PrivacyMode>(['anonymous', 'executives-named'])(
    'S50 what one who was removed thinks doesn’t follow from the figures before and after: %s',
    (privacy) => {
      // All agree on one axis and are asked again about it, so that nothing else can have changed. One of them alone has
      // a pattern of their own.
      const { story, voters } = room(privacy, 3);
      const leaving = voters.at(-1) ?? LEADER;
      const topDown = story.state.checklist.map(({ axis, direction }): AnswerValue => {
        if (axis !== 'executive' && axis !== 'talent') return 3;
        return (axis === 'executive') === (direction === 1) ? 5 : 1;
      });
      const hybrid = topDown.map((): AnswerValue => 3);
      answerAll(
        story,
        voters,
        voters.map((seat) => (seat === leaving ? topDown : hybrid)),
      );
      story.close();
      const before = ofBallots(story);
      expect(before.support?.topDown).toBeGreaterThan(0);
      story.do(LEADER, { type: 'removePerson', seat: leaving, revokeLink: false });
      again(story, onAxis(story, 'culture'));
      answerAll(
        story,
        voters.slice(0, -1),
        voters.map(() => hybrid),
      );
      story.close();
      expect(viewOf(story).assessment?.items.some(({ round }) => round === 2)).toBe(true);
      expect(ofBallots(story)).toEqual(before);
    },
  );

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

it.each<[PrivacyMode, number]>([
  ['anonymous', 3],
  ['anonymous', 1],
  ['executives-named', 2],
])('S6 rounds together can be recomputed from the counts that leave the board: %s, %i executives', (privacy, above) => {
  const { story, voters } = room(privacy, above);
  const said = (add: number) =>
    voters.map((_, voter) =>
      story.state.checklist.map((_item, index) => (((voter * 2 + index + add) % 5) + 1) as AnswerValue),
    );
  answerAll(story, voters, said(0));
  story.close();
  // On an anonymous board with three executives this merges what was shown by group.
  again(story, onAxis(story, 'culture'));
  answerAll(story, voters.slice(above > 2 ? 1 : 0), said(2));
  story.close();
  const results = story.results();
  const bundle = bundleOf({
    state: story.state,
    results,
    sections: viewOf(story),
    notes: {},
    log: audit(story.log),
    now: 0,
  });
  const recomputed = recompute(JSON.parse(JSON.stringify(bundle)));
  expect(recomputed).toMatchObject({ ok: true, check: { differences: [] } });
  expect(results.assessment?.disclosed.later.size).toBeGreaterThan(0);
});

describe('a seat that somebody else entered', () => {
  const director = { name: '常務', jobTitle: '', reading: '' };

  it('S52 never comes to be one whose answers aren’t open by name', () => {
    const seat = 'director' as SeatId;
    const entered = (privacy: PrivacyMode) => {
      const story = new Story({ privacy });
      story.carryOut(
        LEADER,
        enterSeat(story.state, LEADER, { seat, person: director, role: 'executive', department: null }),
      );
      return story;
    };
    const change = entered('named').try(LEADER, { type: 'changeSetup', privacy: 'anonymous' });
    expect(change).toMatchObject({ ok: false, refusal: { kind: 'proxy-not-allowed' } });
    expect(entered('named').try(LEADER, { type: 'changeSetup', privacy: 'executives-named' }).ok).toBe(true);
    const story = entered('executives-named');
    const department = story.state.departments[0]?.id ?? null;
    const correct = (role: 'representative' | 'observer', of: typeof department) =>
      story.try(LEADER, { type: 'correctPerson', seat, person: director, role, department: of });
    expect(correct('representative', department)).toMatchObject({ refusal: { kind: 'proxy-not-allowed' } });
    expect(correct('observer', null).ok).toBe(true);
  });
});

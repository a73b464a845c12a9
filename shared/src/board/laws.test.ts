import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { AnswerValue } from './round.ts';
import type { SeatId } from './ids.ts';
import { inputOf } from '../testing/one-round.ts';
import { replay } from './evolve.ts';
import { AUDIENCES, sectionsFor, type Sections } from './view.ts';
import { ownView } from './own-view.ts';

const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
/** A step of voting: who, about what, and what they say. */
const step = fc.record({ voter: fc.nat(7), subject: fc.nat(3), value });
const steps = fc.array(step, { maxLength: 60 });
const ITEMS = 4;

type Step = { voter: number; subject: number; value: AnswerValue };

/** Three executives; representatives of two departments, three and two of them. */
function room(privacy: PrivacyMode): { story: Story; voters: SeatId[] } {
  const story = new Story({ privacy, items: ITEMS });
  const executives = ['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive'));
  const sales = ['r1', 'r2', 'r3'].map((seat) => story.join(seat, 'representative', 'sales'));
  const field = ['r4', 'r5'].map((seat) => story.join(seat, 'representative', 'field'));
  story.do(LEADER, { type: 'startAssessment' });
  return { story, voters: [...executives, ...sales, ...field] };
}

function vote(story: Story, voters: readonly SeatId[], given: readonly Step[]): void {
  for (const { voter, subject, value: said } of given)
    story.answer(voters[voter] ?? LEADER, story.round.subjects[subject] ?? '', said);
}

const everySection = (story: Story): Sections[] =>
  AUDIENCES.map((audience) =>
    sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() }),
  );

describe('laws of the board', () => {
  it('R1 a board replayed from its log is the board', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { story, voters } = room('named');
        vote(story, voters, given);
        if (!story.round.ballots.isEmpty()) story.close();
        expect(JSON.stringify(replay(story.log))).toBe(JSON.stringify(story.state));
      }),
      { numRuns: 50 },
    );
  });

  it('V7 changing an answer is the same as having given the last one only', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const changed = room('named');
        vote(changed.story, changed.voters, given);
        const last = new Map(given.map((each) => [`${String(each.voter)}/${String(each.subject)}`, each]));
        const once = room('named');
        vote(once.story, once.voters, [...last.values()]);
        const input = ({ story }: typeof changed) =>
          inputOf(
            story.state,
            story.round,
            [...story.state.participants.values()].filter(({ role }) => role !== 'facilitator'),
          );
        expect(input(changed)).toEqual(input(once));
      }),
      { numRuns: 50 },
    );
  });

  it('V9 nobody’s command can change another’s ballot', () => {
    fc.assert(
      fc.property(steps, fc.nat(7), (given, of) => {
        const { story, voters } = room('named');
        const seat = voters[of] ?? LEADER;
        let before = story.round.ballots.get(seat);
        for (const each of given) {
          vote(story, voters, [each]);
          if (voters[each.voter] !== seat) expect(story.round.ballots.get(seat)).toBe(before);
          before = story.round.ballots.get(seat);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('S1 states that differ only in others’ sealed answers give every viewer the same view', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PRIVACY_MODES),
        steps,
        fc.array(value, { minLength: 60, maxLength: 60 }),
        (privacy, given, others) => {
          const here = room(privacy);
          vote(here.story, here.voters, given);
          const there = room(privacy);
          vote(
            there.story,
            there.voters,
            given.map((each, index) => ({ ...each, value: others[index] ?? null })),
          );
          expect(JSON.stringify(everySection(here.story))).toBe(JSON.stringify(everySection(there.story)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('S2 a sealed round shows who has finished and not how far the others are', () => {
    const { story, voters } = room('anonymous');
    const before = JSON.stringify(everySection(story));
    const [first = LEADER] = voters;
    for (const subject of story.round.subjects.slice(1)) story.answer(first, subject, 5);
    expect(JSON.stringify(everySection(story))).toBe(before);
    story.answer(first, story.round.subjects[0] ?? '', 5);
    expect(everySection(story)[0]?.progress.finished).toEqual([first]);
  });

  it('S3 one’s own ballot is seen by oneself alone', () => {
    const { story, voters } = room('anonymous');
    const [first = LEADER, second = LEADER] = voters;
    story.answer(first, story.round.subjects[0] ?? '', 5);
    expect(Object.keys(ownView(story.state, first)?.ballots ?? {})).toHaveLength(1);
    expect(ownView(story.state, second)?.ballots).toEqual({});
  });
});

type Ballots = AnswerValue[][];
const ballots = (voters: number, subjects: number) =>
  fc.array(fc.array(value, { minLength: subjects, maxLength: subjects }), { minLength: voters, maxLength: voters });

/** A whole meeting up to the ranking, with these answers and scores. */
function meeting(
  privacy: PrivacyMode,
  who: readonly ['executive' | 'representative', string | null][],
  answers: Ballots,
  scores: Ballots,
): Story {
  const story = new Story({ privacy, items: ITEMS });
  const seats = who.map(([role, department], index) => story.join(`v${String(index)}`, role, department));
  const all = (given: Ballots) => {
    seats.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, index) => story.answer(seat, subject, given[voter]?.[index] ?? null));
    });
  };
  story.do(LEADER, { type: 'startAssessment' });
  all(answers);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['一', '二']);
  all(scores);
  story.close();
  return story;
}

/** Swaps the whole ballots of two voters. */
const swapped = (given: Ballots, a: number, b: number): Ballots =>
  given.map((ballot, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : ballot));

const SCORES = 2 * CRITERIA.length;
type Who = ['executive' | 'representative', string | null];
const E: Who = ['executive', null];
const R = (department: string): Who => ['representative', department];

describe('S4 swapping the answers of two unnamed people inside a shown group changes nobody else’s view', () => {
  it.each<[string, PrivacyMode, Who[], [number, number][]]>([
    [
      'anonymous: two executives, one person a department (all in one pool)',
      'anonymous',
      [E, E, R('sales'), R('field'), R('hr'), R('planning')],
      [
        [0, 1],
        [0, 2],
        [3, 5],
      ],
    ],
    [
      'anonymous: three executives, one person a department',
      'anonymous',
      [E, E, E, R('sales'), R('field'), R('hr')],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      'anonymous: departments of three',
      'anonymous',
      [E, E, E, R('sales'), R('sales'), R('sales'), R('hr'), R('hr'), R('hr')],
      [
        [0, 1],
        [3, 5],
        [6, 8],
      ],
    ],
    [
      'executives named: one person a department',
      'executives-named',
      [E, E, R('sales'), R('field'), R('hr'), R('planning')],
      [[2, 5]],
    ],
    [
      'executives named: departments of one and two',
      'executives-named',
      [E, R('sales'), R('sales'), R('hr')],
      [
        [1, 3],
        [1, 2],
      ],
    ],
  ])('%s', (_name, privacy, who, pairs) => {
    fc.assert(
      fc.property(
        ballots(who.length, ITEMS),
        ballots(who.length, SCORES),
        fc.constantFrom(...pairs),
        (answers, scores, [a, b]) => {
          const here = meeting(privacy, who, answers, scores);
          const there = meeting(privacy, who, swapped(answers, a, b), swapped(scores, a, b));
          expect(JSON.stringify(everySection(there))).toBe(JSON.stringify(everySection(here)));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('S5 where nobody is named no view says who answered what; where executives are, only theirs', () => {
    const who: Who[] = [E, E, E, R('sales'), R('field'), R('hr')];
    const same = who.map(() => [1, 2, 3, 4] as AnswerValue[]);
    const scores = who.map(() => Array.from({ length: SCORES }, (): AnswerValue => 3));
    const named = (privacy: PrivacyMode) =>
      everySection(meeting(privacy, who, same, scores))[0]?.assessment?.items[0]?.named.map(({ seat }) => seat);
    expect(named('anonymous')).toEqual([]);
    expect(named('executives-named')).toEqual(['v0', 'v1', 'v2']);
    expect(named('named')).toHaveLength(6);
  });
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SeatId } from '../board/ids.ts';
import type { AnswerValue } from '../board/round.ts';
import { CRITERIA, PRIVACY_MODES, type PrivacyMode, type Weighing, weighingSchema } from '../reckoning/settings.ts';
import { sectionsFor, type Sections } from '../board/view.ts';
import { differences } from '../reckoning/compare-outcomes.ts';
import { isWeighed } from '../reckoning/doubts.ts';
import { LEADER, Story } from '../testing/story.ts';
import { publishedChecklist, publishedScores } from './published.ts';
import { imaginePattern, imagineRanking } from './what-if.ts';

const ITEMS = 10;
const TITLES = ['一', '二', '三'];
const SUBJECTS = ITEMS + TITLES.length * CRITERIA.length;

/** Which rooms there are: everybody apart, departments too small, one executive. */
const ROOMS = {
  large: [
    ['e1', 'e2', 'e3'],
    ['sales', 'sales', 'sales', 'field', 'field', 'field'],
  ],
  small: [
    ['e1', 'e2', 'e3'],
    ['sales', 'field', 'hr', 'planning'],
  ],
  pooled: [['e1'], ['sales', 'field', 'hr', 'planning']],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;
type Room = keyof typeof ROOMS;

type Ballots = readonly (readonly (AnswerValue | undefined)[])[];
const value = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<AnswerValue[]>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constantFrom<(AnswerValue | undefined)[]>(null, undefined) },
);
const ballots = fc.array(fc.array(value, { minLength: SUBJECTS, maxLength: SUBJECTS }), { minLength: 9, maxLength: 9 });

/** From the least that a board takes (B18): what is finer drowns in rounding. */
const part = fc.oneof(fc.constantFrom(0, 1e-6, 1), fc.double({ min: 1e-6, max: 1, noNaN: true }));
const anyWeighing = fc.record({
  execShare: part,
  departmentsEqual: fc.boolean(),
  quorum: part,
  band: part,
  fieldWeights: fc.record({ culture: part, talent: part }),
  criteriaWeights: fc.record({ pain: part, effect: part, ease: part, safety: part }),
});
/** What the server would take. */
const boardWeighing = anyWeighing.filter((weighing) => v.is(weighingSchema, weighing));

interface Played {
  readonly room: Room;
  readonly privacy: PrivacyMode;
  readonly weighing?: Weighing;
  readonly first: Ballots;
  /** Second rounds on the first item and on the first task. */
  readonly again?: Ballots;
}

/** A meeting up to its revealed scores, as a voter sees it. */
function play({ room, privacy, weighing, first, again }: Played): Sections {
  const story = new Story({ privacy, items: ITEMS });
  if (weighing !== undefined) story.do(LEADER, { type: 'changeWeighing', weighing });
  const [executives, departments] = ROOMS[room];
  const voters: SeatId[] = [
    ...executives.map((seat) => story.join(seat, 'executive')),
    ...departments.map((department, index) => story.join(`r${String(index)}`, 'representative', department)),
  ];
  const vote = (from: Ballots, offset: number) => {
    voters.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, index) => {
        const said = from[voter]?.[offset + index];
        if (said !== undefined) story.answer(seat, subject, said);
      });
    });
    // A round in which nobody answered can't be closed.
    if (story.round.number === 1 && story.round.ballots.isEmpty())
      story.answer(voters[0] ?? LEADER, story.round.subjects[0] ?? '', null);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  vote(first, 0);
  const [item] = story.state.checklist;
  if (again !== undefined && item !== undefined) {
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items: [item.id] });
    vote(again, 0);
  }
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(TITLES);
  vote(first, ITEMS);
  const [task] = story.state.slate?.tasks ?? [];
  if (again !== undefined && task !== undefined) {
    story.do(LEADER, { type: 'openRound', kind: 'scores', tasks: [task.id] });
    vote(again, ITEMS);
  }
  return sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
}

function imagined({ setup, board, assessment, ranking }: Sections, weighing: Weighing) {
  if (assessment === null || ranking === null) throw new Error('Nothing revealed');
  return {
    pattern: imaginePattern(publishedChecklist(setup.checklist, assessment), weighing),
    ranking: imagineRanking(publishedScores(board.slate ?? [], ranking), weighing),
  };
}

const meeting = fc.record({
  room: fc.constantFrom<Room[]>('large', 'small', 'pooled'),
  privacy: fc.constantFrom(...PRIVACY_MODES),
  first: ballots,
});

describe('what if', () => {
  it('W1 swapping two unnamed people’s answers changes nothing that anybody can imagine', () => {
    const swapped = (given: Ballots, a: number, b: number): Ballots =>
      given.map((each, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : each));
    fc.assert(
      fc.property(
        fc.constantFrom<[Room, PrivacyMode, number, number]>(
          ['large', 'anonymous', 0, 2],
          ['large', 'anonymous', 3, 5],
          ['large', 'executives-named', 6, 8],
          ['small', 'executives-named', 3, 6],
          ['small', 'anonymous', 4, 5],
          ['pooled', 'anonymous', 0, 3],
        ),
        ballots,
        ballots,
        anyWeighing,
        ([room, privacy, a, b], given, later, weighing) => {
          // On a board in one pool who has finished is public; there only those who finished are alike.
          const whole = (of: Ballots) => of.map((each) => each.map((said) => (said === undefined ? null : said)));
          const [first, again] = [whole(given), whole(later)];
          const here = imagined(play({ room, privacy, first, again }), weighing);
          const there = imagined(
            play({ room, privacy, first: swapped(first, a, b), again: swapped(again, a, b) }),
            weighing,
          );
          expect(JSON.stringify(there)).toBe(JSON.stringify(here));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('W2 at the board’s own weights it is what the board shows, in every privacy mode and after later rounds', () => {
    fc.assert(
      fc.property(meeting, ballots, fc.boolean(), boardWeighing, (held, again, twice, weighing) => {
        const sections = play({ ...held, weighing, ...(twice && { again }) });
        const { pattern, ranking } = imagined(sections, sections.setup.weighing);
        const { shareRuns: runs, items, doubts, ...figures } = pattern;
        const shown = sections.assessment;
        // Those that don't follow from weights stay the board's.
        expect(doubts).toEqual(shown?.pattern.doubts.filter(isWeighed));
        const published = Object.fromEntries(
          Object.keys(figures).map((key) => [key, shown?.pattern[key as keyof typeof shown.pattern]]),
        );
        expect(differences(published, figures)).toEqual([]);
        expect(
          differences(Object.fromEntries(shown?.items.map((each) => [each.item, each.figures]) ?? []), items),
        ).toEqual([]);
        expect(
          differences(
            sections.ranking?.tasks.map(({ task, details: _of, ...rest }) => ({ id: task, ...rest })),
            ranking.tasks,
          ),
        ).toEqual([]);
        expect(ranking.proposed).toEqual(sections.ranking?.proposed);
        const interval = shown?.pattern.execShareInterval ?? null;
        expect(runs === null).toBe(interval === null);
        const step = Math.round(sections.setup.weighing.execShare * 100) / 100;
        const own = runs?.find(({ from, to }) => from <= step && step <= to);
        // A share between two steps may lead elsewhere than the step next to it; one on a step never.
        if (own !== undefined && step === sections.setup.weighing.execShare) expect(own.leading).toBe(figures.leading);
        if (own?.leading === figures.leading) expect([own?.from, own?.to]).toEqual(interval);
      }),
      { numRuns: 15 },
    );
  });

  it('W3 no weights make it fail, and ranks are 1 … n without a gap, the unranked last', () => {
    fc.assert(
      fc.property(meeting, anyWeighing, (held, weighing) => {
        const { pattern, ranking } = imagined(play(held), weighing);
        for (const figure of [pattern.top, pattern.field])
          expect(figure ?? 0.5).toSatisfy((n: number) => n >= 0 && n <= 1);
        const ranked = ranking.tasks.filter(({ rank }) => rank !== null);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_task, index) => index + 1));
        expect(ranking.tasks.slice(0, ranked.length)).toEqual(ranked);
        expect(new Set(ranking.tasks.map(({ id }) => id)).size).toBe(TITLES.length);
        for (const { score } of ranked) expect(score ?? -1).toSatisfy((n: number) => n >= 0 && n <= 1 + 1e-12);
      }),
      { numRuns: 15 },
    );
  });

  it('W4 where everybody is one pool, neither the executives’ nor the departments’ weight moves anything', () => {
    fc.assert(
      fc.property(ballots, part, fc.boolean(), (first, execShare, departmentsEqual) => {
        const sections = play({ room: 'pooled', privacy: 'anonymous', first });
        const own = sections.setup.weighing;
        expect(imagined(sections, { ...own, execShare, departmentsEqual })).toEqual(imagined(sections, own));
      }),
      { numRuns: 20 },
    );
  });

  it('W5 the pattern that leads at a share is the one imagined with that share', () => {
    fc.assert(
      fc.property(ballots, boardWeighing, (first, weighing) => {
        const sections = play({ room: 'large', privacy: 'named', first, weighing });
        const { shareRuns: runs } = imagined(sections, weighing).pattern;
        for (const { from, to, leading } of runs ?? [])
          for (const execShare of [from, to])
            expect(imagined(sections, { ...weighing, execShare }).pattern.leading).toBe(leading);
      }),
      { numRuns: 20 },
    );
  });
});

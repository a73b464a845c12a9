import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../board/round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import type { ShownAnswers } from '../board/view/assessment-section.ts';
import type { Sections } from '../board/view.ts';
import { type ItemFigures, itemFigures } from '../reckoning/item.ts';
import { percent } from '../words/format.ts';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { explainExecShareInterval } from './exec-share-interval.ts';
import type { Explanation } from './explanation.ts';
import { explainImpact } from './item-impact.ts';
import { shownTally, shownWeights } from './shown-tally.ts';
import { everyExplanation } from './testing/every-explanation.ts';
import { type Ballots, ITEMS, nameOf, type Place, playedMeeting, SCORES } from './testing/played-meeting.ts';

const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
const sometimes = fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
const ballots = (voters: number, subjects: number) =>
  fc.array(fc.array(sometimes, { minLength: subjects, maxLength: subjects }), { minLength: voters, maxLength: voters });

/** Rooms as small and as large as privacy tells them apart. */
const ROOMS: readonly (readonly Place[])[] = [
  [null, null, null, 'sales', 'sales', 'sales', 'field', 'field', 'field'],
  [null, null, null, 'sales', 'sales', 'field', 'hr'],
  [null, null, 'sales', 'field', 'hr'],
  [null, 'sales', 'sales'],
];
/** The first is answered by everybody, so that every round closes with something to show. */
const begun = (given: Ballots): Ballots =>
  given.map(([, ...rest], voter) => [((voter % 5) + 1) as AnswerValue, ...rest]);

/** The lean that an explanation gives in the row that begins with these words. */
function leanWhere({ parts: [part] }: Explanation, first: string): number {
  const row = part?.rows.find(([words]) => words === first);
  const column = part?.columns.findIndex(({ title }) => title === say('ja', 'explained.column.lean')) ?? -1;
  if (row === undefined || column < 0) throw new Error(`No row that begins with ${first}`);
  return Number(row[column]);
}

const anyMeeting = (modes: readonly PrivacyMode[], rooms = ROOMS) =>
  fc.tuple(fc.constantFrom(...modes), fc.constantFrom(...rooms)).chain(([privacy, places]) =>
    fc.record({
      privacy: fc.constant(privacy),
      places: fc.constant(places),
      answers: ballots(places.length, ITEMS).map(begun),
      again: ballots(places.length, 1),
      scores: ballots(places.length, SCORES).map(begun),
    }),
  );
interface Meeting {
  readonly privacy: PrivacyMode;
  readonly places: readonly Place[];
  readonly answers: Ballots;
  readonly again: Ballots;
  readonly scores: Ballots;
}
const play = ({ privacy, places, answers, again, scores }: Meeting): Sections =>
  playedMeeting(privacy, places, answers, again, scores);

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const adds = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce<number>((sum, row) => sum + (typeof row.at(-1) === 'number' ? Number(row.at(-1)) : 0), 0);

describe('a figure opened', () => {
  it('E1 is made of parts that add up to what is published, however much may be shown', () => {
    fc.assert(
      fc.property(anyMeeting(PRIVACY_MODES), (meeting) => {
        const sections = play(meeting);
        const opened = everyExplanation('ja', sections);
        expect(opened.length).toBeGreaterThan(10);
        for (const { title, about, parts } of opened)
          for (const { heading, rows, total } of parts)
            if (total !== null && !close(adds(rows), total))
              expect.unreachable(`${title} (${String(about)}), ${heading}: ${String(adds(rows))} ≠ ${String(total)}`);
      }),
      { numRuns: 60 },
    );
  });

  it('E2 follows from what everybody’s page already holds: the counts shown give the figures again', () => {
    fc.assert(
      fc.property(anyMeeting(PRIVACY_MODES), (meeting) => {
        const sections = play(meeting);
        const { weighing } = sections.setup;
        const shown: (ShownAnswers & { readonly figures: ItemFigures })[] = [
          ...(sections.assessment?.items ?? []),
          ...(sections.ranking?.tasks.flatMap(({ details }) => details) ?? []),
        ];
        for (const answers of shown) {
          const again = itemFigures(shownTally(answers), shownWeights(answers, weighing));
          expect(again).toEqual(answers.figures);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('E2 comes to the same lean from the groups’ means, and from the items, as is published', () => {
    const compared = { shares: 0, items: 0 };
    fc.assert(
      fc.property(anyMeeting(['named', 'executives-named']), (meeting) => {
        const sections = play(meeting);
        const { assessment } = sections;
        const lean = assessment?.pattern.lean ?? null;
        if (assessment === null || lean === null) return;
        const about = { language: 'ja', sections } as const;
        const interval = explainExecShareInterval(about, assessment);
        if (interval !== null) {
          const share = percent('ja', sections.setup.weighing.execShare);
          const now = say('ja', 'explained-pattern.interval.now', { share });
          expect(close(leanWhere(interval, now), lean)).toBe(true);
          compared.shares += 1;
        }
        for (const { item } of assessment.items) {
          const impact = explainImpact(about, assessment, item);
          if (impact === null) continue;
          expect(close(leanWhere(impact, say('ja', 'explained-pattern.impact.now')), lean)).toBe(true);
          compared.items += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(compared.shares).toBeGreaterThan(0);
    expect(compared.items).toBeGreaterThan(0);
  });

  it('E3 names nobody who isn’t named', () => {
    fc.assert(
      fc.property(anyMeeting(['executives-named', 'anonymous']), (meeting) => {
        const told = JSON.stringify(everyExplanation('ja', play(meeting)));
        meeting.places.forEach((place, voter) => {
          if (meeting.privacy === 'anonymous' || place !== null) expect(told).not.toContain(nameOf(voter));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('E3 is the same when two unnamed people of a shown group have swapped their answers', () => {
    const [large = []] = ROOMS;
    fc.assert(
      fc.property(
        anyMeeting(['executives-named', 'anonymous'], [large]),
        fc.constantFrom([3, 5], [6, 8]),
        (meeting, pair) => {
          const [a = 0, b = 0] = pair;
          const swapped = (given: Ballots): Ballots =>
            given.map((ballot, voter) => (voter === a ? (given[b] ?? []) : voter === b ? (given[a] ?? []) : ballot));
          const there = {
            ...meeting,
            answers: swapped(meeting.answers),
            again: swapped(meeting.again),
            scores: swapped(meeting.scores),
          };
          expect(everyExplanation('ja', play(there))).toEqual(everyExplanation('ja', play(meeting)));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('E4 says the formula, who counted and the source, in both languages, and the same numbers in each', () => {
    fc.assert(
      fc.property(anyMeeting(PRIVACY_MODES), (meeting) => {
        const sections = play(meeting);
        const [ja, en] = LANGUAGES.map((language) => everyExplanation(language, sections));
        for (const { formula, sources, value: shown } of [...(ja ?? []), ...(en ?? [])]) {
          expect(formula).not.toBe('');
          expect(shown).not.toBe('');
          expect(sources.length).toBeGreaterThan(0);
        }
        const numbers = (all: typeof ja) =>
          all?.map(({ parts }) =>
            parts.map(({ rows, total }) => [total, rows.map((row) => row.filter((cell) => typeof cell === 'number'))]),
          );
        expect(numbers(en)).toEqual(numbers(ja));
      }),
      { numRuns: 20 },
    );
  });
});

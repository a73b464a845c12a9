import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePersonalLink, openDoor } from '../board/found.ts';
import type { LinkId } from '../board/ids.ts';
import type { AnswerValue } from '../board/round.ts';
import { audit } from '../board/view/audit.ts';
import { AUDIENCES, sectionsFor } from '../board/view.ts';
import { tablesOf } from '../documents/tables/catalogue.ts';
import { everyExplanation } from '../explained/testing/every-explanation.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { logSentence } from '../sentences/log.ts';
import { namesIn } from '../sentences/names.ts';
import { LEADER, Story } from '../testing/story.ts';
import { bundledRounds, bundleOf } from './bundle.ts';
import { planCalendar } from './calendar.ts';
import { tableCsv } from './csv.ts';
import { planMarkdown } from './markdown.ts';

/** All ways by which something of a board leaves the server, each as text. */
function everyWayOut(story: Story): Readonly<Record<string, string>> {
  const { state } = story;
  const results = story.results();
  const seen = (audience: (typeof AUDIENCES)[number]) =>
    sectionsFor(state, audience, { online: new Set(), waiting: [], results });
  const sections = seen('voter');
  const log = audit(story.log);
  const shared = { sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: state.at } as const;
  const names = namesIn(shared.language, sections);
  const source = { ...shared, names, log, rounds: bundledRounds(state, results) };
  return {
    ...Object.fromEntries(AUDIENCES.map((audience) => [`view: ${audience}`, JSON.stringify(seen(audience))])),
    log: JSON.stringify(log),
    record: log.map((entry) => logSentence('ja', entry, names)).join('\n'),
    bundle: JSON.stringify(bundleOf(source)),
    document: planMarkdown(source),
    tables: [...tablesOf(source)].map(({ table }) => tableCsv(table, source.timeZone)).join('\n'),
    calendar: planCalendar(source),
    explanations: JSON.stringify(everyExplanation('ja', sections)),
  };
}

const UNNAMED = ['executives-named', 'anonymous'] as const satisfies readonly PrivacyMode[];
const ITEMS = 2;
/** Three executives, two departments of three: both groups are shown apart, and so are the departments. */
const VOTERS = 9;
/** Of one shown group each, and unnamed in both modes. */
const GROUPS = [
  [3, 5],
  [6, 8],
] as const;
const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
const round = (subjects: number) =>
  fc.array(fc.array(value, { minLength: subjects, maxLength: subjects }), { minLength: VOTERS, maxLength: VOTERS });
const rounds = fc.record({ first: round(ITEMS), again: round(1), scores: round(8), open: round(4) });
type Rounds = typeof rounds extends fc.Arbitrary<infer Given> ? Given : never;

/** A meeting with a second round, scores, a wave, and a third round that is still sealed. */
function played(privacy: PrivacyMode, { first, again, scores, open }: Rounds): Story {
  const story = new Story({ privacy, items: ITEMS });
  const seats = Array.from({ length: VOTERS }, (_, voter) =>
    story.join(
      `v${String(voter)}`,
      voter < 3 ? 'executive' : 'representative',
      voter < 3 ? null : voter < 6 ? 'sales' : 'hr',
      `参加者${String(voter)}`,
    ),
  );
  const all = (given: readonly (readonly AnswerValue[])[]) => {
    seats.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, at) => story.answer(seat, subject, given[voter]?.[at] ?? null));
    });
  };
  const once = story.state.checklist.slice(0, 1).map(({ id }) => id);
  story.do(LEADER, { type: 'startAssessment' });
  all(first);
  story.close();
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: once });
  all(again);
  story.close();
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: once });
  all(again);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  all(scores);
  story.close();
  story.do(LEADER, {
    type: 'openRound',
    kind: 'scores',
    tasks: story.state.slate?.tasks.slice(0, 1).map(({ id }) => id) ?? [],
  });
  all(open);
  return story;
}

const swapped = (given: Rounds, a: number, b: number): Rounds => {
  const swap = (answers: readonly AnswerValue[][]) => answers.with(a, answers[b] ?? []).with(b, answers[a] ?? []);
  return { first: swap(given.first), again: swap(given.again), scores: swap(given.scores), open: swap(given.open) };
};

describe('S6 X6 every way out of a board where people aren’t named passes the same filter', () => {
  it.each(UNNAMED)('S33 S34 none tells apart two meetings that nobody may tell apart: %s', (privacy) => {
    fc.assert(
      fc.property(rounds, round(4), fc.constantFrom(...GROUPS), (given, others, [a, b]) => {
        const here = everyWayOut(played(privacy, given));
        // Who of a shown group gave which ballot, in every round.
        expect(everyWayOut(played(privacy, swapped(given, a, b)))).toEqual(here);
        // What anybody answered in the round that is sealed.
        expect(everyWayOut(played(privacy, { ...given, open: others }))).toEqual(here);
      }),
      { numRuns: 8 },
    );
  });

  it('S53 S54 none holds a link’s hash or id that only its holder knows, and the code of the door stands with its facilitators alone', () => {
    for (const privacy of UNNAMED) {
      const story = new Story({ privacy });
      const seat = story.join('r1', 'representative', 'sales');
      const link = { seat, link: 'link-of-r1' as LinkId, hash: 'hash-of-r1' };
      story.carryOut(seat, makePersonalLink(story.state, seat, link));
      story.carryOut(LEADER, openDoor(story.state, LEADER, 'ABCD2345'));
      for (const [way, told] of Object.entries(everyWayOut(story))) {
        expect([way, told.match(/hash-|link-of-r1/)]).toEqual([way, null]);
        const mayKnow = way === 'view: facilitator' || way === 'view: projector';
        expect([way, !mayKnow && told.includes('ABCD2345')]).toEqual([way, false]);
      }
    }
  });
});

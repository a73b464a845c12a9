import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDINGS, shownFinding } from '../figures/finding.ts';
import { oriented } from '../reckoning/axes.ts';
import { reckonDisclosed } from '../reckoning/outcome.ts';
import { disclose } from '../reckoning/privacy.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { allRepresentatives, everyone } from '../reckoning/tally.ts';
import { anyMeeting } from '../reckoning/testing/arbitrary.ts';
import { type Language, LANGUAGES } from '../words/languages.ts';
import { headline } from './headline.ts';
import { SCORED, sidesSentence } from './sides.ts';
import { squareSentences } from './square.ts';
import { countFindings, stripSentence } from './strip.ts';

const GROUPS: Readonly<Record<Language, RegExp>> = { ja: /経営層|部門代表/, en: /executive|representative/i };
const rooms = anyMeeting({ executives: 4, representatives: 7, departments: 2 });

/** What a board of this privacy publishes of such a meeting. */
function published(input: Parameters<typeof disclose>[0], mode: PrivacyMode) {
  const disclosed = disclose(input, mode);
  const outcome = reckonDisclosed(disclosed);
  const items = input.checklist.flatMap((item) => {
    const [subject, figures] = [disclosed.subjects[item.id], outcome.items[item.id]];
    return subject === undefined || figures === undefined ? [] : [{ item, subject, figures }];
  });
  const found = items.map(({ item, subject: { shown }, figures }) => shownFinding({ shown, figures }, item.direction));
  return { outcome, items, found };
}

describe.each(PRIVACY_MODES)('what pictures say (%s)', (mode) => {
  it('L4 M20 an item both groups call missing never looks like success', () => {
    fc.assert(
      fc.property(rooms, (input) => {
        const { items, found } = published(input, mode);
        items.forEach(({ item: { direction }, figures }, at) => {
          const means = [figures.mean, figures.executiveMean, figures.representativeMean].filter(
            (mean) => mean !== null,
          );
          if (means.length > 0 && means.every((mean) => oriented(mean, direction) < 0.5))
            expect(found[at]).not.toBe('in-place');
        });
      }),
      { numRuns: 60 },
    );
  });

  it('M21 no sentence speaks of a group that may not be told apart', () => {
    fc.assert(
      fc.property(rooms, fc.constantFrom(...LANGUAGES), (input, language) => {
        const { outcome, items, found } = published(input, mode);
        if (outcome.places === null)
          for (const sentence of [headline(language, outcome), ...squareSentences(language, outcome, [])])
            expect(sentence).not.toMatch(GROUPS[language]);
        items.forEach(({ subject: { shown, tally } }, at) => {
          if (shown === 'merged')
            expect(sidesSentence(language, 'everyone', everyone(tally))).not.toMatch(GROUPS[language]);
          if (shown !== 'groups') expect(['divided', 'apart']).not.toContain(found[at]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('M22 the strip counts every item once', () => {
    fc.assert(
      fc.property(rooms, (input) => {
        const { found } = published(input, mode);
        const counted = countFindings(found);
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
        expect(counted.map(({ finding }) => finding)).toEqual(FINDINGS.filter((each) => found.includes(each)));
        for (const { count } of counted) expect(stripSentence('ja', found)).toContain(String(count));
      }),
      { numRuns: 30 },
    );
  });

  it('M23 answers are told as people, never as a share', () => {
    fc.assert(
      fc.property(rooms, fc.constantFrom(...LANGUAGES), (input, language) => {
        for (const { subject } of published(input, mode).items)
          for (const counts of [subject.tally.executive, allRepresentatives(subject.tally)])
            expect(sidesSentence(language, 'representative', counts)).not.toMatch(/%|％|\d\.\d/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('M21 the headline answers whether executives and departments see the same', () => {
  const places = (executives: 'topDown' | 'hybrid' | null, representatives: 'topDown' | 'hybrid' | null) => ({
    leading: 'hybrid' as const,
    places: {
      executives: { top: 0.8, field: 0.5, leading: executives },
      representatives: { top: 0.5, field: 0.5, leading: representatives },
    },
  });
  it.each<[string, Parameters<typeof headline>[1], string, string]>([
    [
      'they don’t',
      places('topDown', 'hybrid'),
      '経営層はトップダウン寄り、部門代表はハイブリッド',
      'Executives lean top-down, representatives hybrid',
    ],
    [
      'they do',
      places('hybrid', 'hybrid'),
      '経営層も部門代表も、ハイブリッド',
      'Executives and representatives both lean hybrid',
    ],
    ['one is silent', places(null, 'hybrid'), '全体の回答は、ハイブリッド', 'Overall, the answers lean hybrid'],
    ['not told', { leading: 'hybrid', places: null }, '全体の回答は、ハイブリッド', 'Overall, the answers lean hybrid'],
    ['nothing yet', { leading: null, places: null }, 'まだ、どの進め方とも言えません', 'No approach can be named yet'],
  ])('%s', (_what, pattern, ja, en) => {
    expect([headline('ja', pattern), headline('en', pattern)]).toEqual([ja, en]);
  });
});

describe('M23 which side a group is on', () => {
  const counts = (...numbers: [number, number, number, number, number]) => ({ numbers, unknown: 0 });
  it.each([
    [counts(0, 1, 0, 1, 1), '経営層は3人中2人が「思う」側', 'Executives: 2 of 3 on the agree side'],
    [counts(0, 0, 0, 0, 3), '経営層は3人全員が「思う」側', 'Executives: all 3 on the agree side'],
    [counts(1, 0, 0, 0, 0), '経営層は1人が「思わない」側', 'Executives: 1 person on the disagree side'],
    [
      counts(1, 0, 0, 1, 0),
      '経営層2人の回答は分かれています（「思う」側1人、「思わない」側1人）',
      'Executives: 2 answers, split (1 on the agree side and 1 on the disagree side)',
    ],
    [counts(0, 0, 0, 0, 0), '経営層に数字の回答はありません', 'Executives: no numbers given'],
  ])('%o', (given, ja, en) => {
    expect([sidesSentence('ja', 'executive', given), sidesSentence('en', 'executive', given)]).toEqual([ja, en]);
  });

  it('is told by the levels where an item has them', () => {
    const levels = [1, 2, 3, 4, 5].map((level) => ({ ja: String(level), en: String(level) }));
    expect(sidesSentence('ja', 'representative', counts(2, 1, 0, 0, 1), { levels })).toBe(
      '部門代表は4人中3人が1〜2の段階',
    );
  });

  it('M147 is told by points where a task was scored', () => {
    const given = counts(0, 1, 0, 1, 1);
    expect(LANGUAGES.map((language) => sidesSentence(language, 'representative', given, SCORED))).toEqual([
      '部門代表は3人中2人が「4〜5点」',
      'Representatives: 2 of 3 with 4–5 points',
    ]);
  });
});

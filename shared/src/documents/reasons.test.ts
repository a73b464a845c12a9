import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { sectionsFor } from '../board/view.ts';
import { audit } from '../board/view/audit.ts';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { tableCsv } from '../export/csv.ts';
import { planMarkdown } from '../export/markdown.ts';
import { recompute } from '../export/recompute.ts';
import { namesIn } from '../sentences/names.ts';
import { agreedBoard, answerAnew } from '../testing/assessed-again.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { printedPlan } from './print/printed-plan.ts';
import { makeTable } from './tables/catalogue.ts';

/** Three executives, the first of whom is up to no good, and three representatives say why. */
function explained(privacy: PrivacyMode, why: (at: number) => string) {
  const story = new Story({ privacy, items: 3 });
  const seats = [
    ...['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive')),
    ...['r1', 'r2', 'r3'].map((seat) => story.join(seat, 'representative', 'sales')),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  const [subject = ''] = story.round.subjects;
  seats.forEach((seat, at) => story.explain(seat, subject, at < 3 ? 5 : 1, why(at)));
  story.close();
  return story;
}

function documentsOf(story: Story, language: (typeof LANGUAGES)[number]) {
  const results = story.results();
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results });
  const names = namesIn(language, sections);
  const source = { sections, names, notes: {}, language, timeZone: 'Asia/Tokyo', now: story.state.at };
  const log = audit(story.log);
  return {
    markdown: planMarkdown(source),
    csv: tableCsv(makeTable('reasons', { ...source, log }), 'Asia/Tokyo'),
    print: JSON.stringify(printedPlan(source)),
    bundle: bundleOf({ ...source, rounds: bundledRounds(story.state, results), log }),
  };
}

describe('reasons in documents', () => {
  it.each(LANGUAGES)('J15 stand in every document with the name where answers have one: %s', (language) => {
    const { markdown, csv, print } = documentsOf(
      explained('named', (at) => `わけ${String(at)}`),
      language,
    );
    expect(markdown).toContain(`## ${say(language, 'plan.heading.answer-reasons')}`);
    for (const at of [0, 1, 2, 3, 4, 5]) {
      expect(markdown).toContain(`わけ${String(at)}`);
      expect(csv).toContain(`わけ${String(at)}`);
      expect(print).toContain(`わけ${String(at)}`);
    }
    expect(csv).toMatch(/,e1,わけ0\r\n/);
  });

  it('J11 J15 without names they stand beside their group, in the order of their text', () => {
    const { csv } = documentsOf(
      explained('anonymous', (at) => `わけ${String(9 - at)}`),
      'ja',
    );
    const rows = csv.split('\r\n').filter((row) => row.includes('わけ'));
    expect(rows.map((row) => row.split(',').slice(-2).join())).toEqual([
      '経営層,わけ7',
      '経営層,わけ8',
      '経営層,わけ9',
      '部門代表,わけ4',
      '部門代表,わけ5',
      '部門代表,わけ6',
    ]);
  });

  it('J4 X3 what a spreadsheet or a reader of Markdown would obey is text', () => {
    const { csv, markdown } = documentsOf(
      explained(
        'named',
        (at) => ['=1+1', '| a | b |', '# 見出し', '<b>x</b>', '[x](http://example.com)', '＝1+1'][at] ?? '',
      ),
      'ja',
    );
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'＝1+1");
    expect(markdown).toContain('\\| a \\| b \\|');
    expect(markdown).toContain('\\# 見出し');
    expect(markdown).toContain('\\<b>x');
    expect(markdown).toContain('\\[x\\]');
  });

  it('J15 S6 the bundle holds what is shown, and is recomputed as before', () => {
    for (const privacy of ['named', 'anonymous', 'executives-named'] as const) {
      const { bundle } = documentsOf(
        explained(privacy, (at) => `わけ${String(at)}`),
        'ja',
      );
      expect(JSON.stringify(bundle)).toContain('わけ3');
      expect(JSON.stringify(bundle.rounds)).not.toContain('わけ');
      expect(recompute(JSON.parse(JSON.stringify(bundle)))).toMatchObject({ ok: true, check: { differences: [] } });
    }
  });

  it.each(['named', 'anonymous', 'executives-named'] as const)(
    'J15 U10 those of an assessment after the first stand in every document, told from those of the first: %s',
    (privacy) => {
      const story = agreedBoard(
        privacy,
        { items: 2 },
        () => 5,
        (seat) => `はじめ${seat}`,
      );
      answerAnew(
        story,
        () => 1,
        (seat) => `のちに${seat}`,
      );
      const { markdown, csv, print, bundle } = documentsOf(story, 'ja');
      for (const seat of ['e1', 'r3']) {
        for (const told of [markdown, csv, print, JSON.stringify(bundle.view.again)])
          expect(told).toContain(`のちに${seat}`);
        expect(csv).toMatch(new RegExp(`\r\n1,[^\r]*はじめ${seat}\r\n`));
        expect(csv).toMatch(new RegExp(`\r\n2,[^\r]*のちに${seat}\r\n`));
      }
      expect(markdown.indexOf('のちに')).toBeGreaterThan(
        markdown.lastIndexOf(say('ja', 'again.number', { number: 2 })),
      );
      expect(JSON.stringify(bundle.rounds)).not.toContain('のちに');
      expect(recompute(JSON.parse(JSON.stringify(bundle)))).toMatchObject({ ok: true, check: { differences: [] } });
    },
  );

  it('J15 where nobody wrote one no document says anything of reasons', () => {
    const { markdown, print, bundle } = documentsOf(
      explained('named', () => ''),
      'ja',
    );
    expect(markdown).not.toContain(say('ja', 'plan.heading.answer-reasons'));
    expect(print).not.toContain(say('ja', 'plan.heading.answer-reasons'));
    expect(bundle.view.assessment?.items.some((item) => 'reasons' in item)).toBe(false);
  });
});

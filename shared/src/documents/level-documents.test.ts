import { describe, expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import { audit } from '../board/view/audit.ts';
import { explainMean } from '../explained/item-mean.ts';
import { subjectOfItem } from '../explained/subject.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { planMarkdown } from '../export/markdown.ts';
import { namesIn } from '../sentences/names.ts';
import { printedPlan } from './print/printed-plan.ts';
import { makeTable } from './tables/catalogue.ts';

/** A named board on which everybody says 2 to everything, revealed. The first item has levels, the second hasn't. */
function board(): Story {
  const story = new Story({ privacy: 'named' });
  const voters = [
    story.join('e1', 'executive'),
    story.join('e2', 'executive'),
    story.join('r1', 'representative', 'sales'),
    story.join('r2', 'representative', 'field'),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  for (const voter of voters) for (const subject of story.round.subjects) story.answer(voter, subject, 2);
  story.close();
  return story;
}
const story = board();
const [fact, statement] = story.state.checklist;
if (fact?.levels === undefined || statement === undefined || statement.levels !== undefined)
  throw new Error('The short template begins otherwise');
const second = fact.levels[1];

const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
const sourceIn = (language: Language) => ({
  sections,
  notes: {},
  language,
  timeZone: 'Asia/Tokyo',
  now: 0,
  names: namesIn(language, sections),
  log: audit(story.log),
});

describe.each(LANGUAGES)('C1 what is written of an item with levels says them: %s', (language) => {
  const level = second?.[language] ?? '';
  const source = sourceIn(language);

  it('in the plan, beside its mean and in the warning that names it', () => {
    const lines = planMarkdown(source).split('\n');
    const row = lines.find((line) => line.includes('2.00') && line.includes(fact.text[language] ?? ''));
    expect(row).toContain(level);
    expect(lines.filter((line) => line.startsWith('-') && line.includes(level))).not.toEqual([]);
    const other = lines.find((line) => line.includes('2.00') && line.includes(statement.text[language] ?? ''));
    expect(other).not.toContain('2.00（');
  });

  it('on the printed plan', () => {
    expect(JSON.stringify(printedPlan(source))).toContain(level);
  });

  it('in the tables: the level of the mean, and all five beside the counts', () => {
    const checklist = makeTable('checklist', source).rows[0]?.map(String);
    expect(checklist?.some((cell) => cell.startsWith('2') && cell.includes(level))).toBe(true);
    for (const each of fact.levels ?? []) expect(checklist).toContain(each[language]);
    const counts = makeTable('distributions', source).rows[0]?.map(String);
    expect(counts?.at(-1)).toContain(`2 ${level} / 3 `);
  });

  it('in the explanation of its mean, beside each answer', () => {
    const result = sections.assessment?.items[0];
    if (result === undefined) throw new Error('Nothing revealed');
    const about = { language, sections };
    const explained = explainMean(about, subjectOfItem(about, result));
    expect(explained?.value).toContain(level);
    const cells = explained?.parts.flatMap(({ rows }) => rows.flat().map(String)) ?? [];
    expect(cells.filter((cell) => cell.startsWith('2') && cell.includes(level)).length).toBeGreaterThan(1);
  });
});

import { expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import { planMarkdown } from '../export/markdown.ts';
import { tableCsv } from '../export/csv.ts';
import { namesIn } from '../sentences/names.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { planDocument } from './document.ts';
import { makeTable } from './tables/catalogue.ts';

const MINUTE = 60_000;

it('B27 the documents list what was talked through, with its minutes, before the notes, and leave out what was passed by', () => {
  const story = new Story({ items: 3 });
  const rep = story.join('rep', 'representative', 'sales');
  story.do(LEADER, { type: 'startAssessment' });
  const [first, second, third] = story.round.subjects;
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three items');
  for (const subject of story.round.subjects) story.answer(rep, subject, 3);
  story.close();
  // A second passes with every step of a story: the third is looked at for as long.
  story.do(LEADER, { type: 'lookAt', subject: third });
  story.do(LEADER, { type: 'finishTopic', subject: first, next: second });
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  for (const language of LANGUAGES) {
    const names = namesIn(language, sections);
    const now = story.state.at + 12 * MINUTE;
    const source = { sections, notes: { [first]: '窓口を決める' }, language, timeZone: 'Asia/Tokyo', now };
    const [, table] = planDocument(source, ['talked']);
    expect(table?.kind === 'table' && table.rows.map(([topic, time]) => [topic, time])).toEqual([
      [names.topic(first), ''],
      [names.topic(second), say(language, 'plan.talked.minutes', { count: 12 })],
    ]);
    const text = planMarkdown(source);
    const [talked, notes] = (['plan.heading.talked', 'plan.heading.notes'] as const).map((key) =>
      text.indexOf(`## ${say(language, key)}`),
    );
    expect(talked).toBeGreaterThan(0);
    expect(notes).toBeGreaterThan(talked ?? 0);
    const csv = tableCsv(makeTable('topics', { ...source, names, log: [] }), 'Asia/Tokyo');
    expect(csv).toContain('窓口を決める');
    expect(csv).not.toContain(names.topic(third));
  }
});

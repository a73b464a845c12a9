import { describe, expect, it } from 'vitest';
import { audit } from '../../board/view/audit.ts';
import type { SeatId } from '../../board/ids.ts';
import { sectionsFor } from '../../board/view.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { LANGUAGES, type Language } from '../../words/languages.ts';
import { namesIn } from '../../sentences/names.ts';
import { makeTable, TABLE_IDS, tablesOf } from './catalogue.ts';
import type { TableSource } from './table.ts';

function sourceOf(story: Story, language: Language = 'ja'): TableSource {
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  return {
    sections,
    notes: {},
    language,
    timeZone: 'Asia/Tokyo',
    now: 0,
    names: namesIn(language, sections),
    log: audit(story.log),
  };
}

function revealedBoard(): Story {
  const story = new Story({ privacy: 'anonymous' });
  const voters = [1, 2, 3].flatMap((n) => [
    story.join(`e${String(n)}`, 'executive'),
    story.join(`r${String(n)}`, 'representative', 'sales'),
  ]);
  story.do(LEADER, { type: 'startAssessment' });
  for (const [who, voter] of voters.entries())
    for (const [index, subject] of story.round.subjects.entries())
      story.answer(voter, subject, 1 + ((who + index) % 5));
  story.close();
  return story;
}

describe('the tables of an export', () => {
  it('X4 hold the same numbers in both languages', () => {
    const story = revealedBoard();
    const numbers = (source: TableSource) =>
      TABLE_IDS.map((id) => makeTable(id, source).rows.map((row) => row.filter((cell) => typeof cell === 'number')));
    expect(numbers(sourceOf(story, 'en'))).toEqual(numbers(sourceOf(story, 'ja')));
    expect(numbers(sourceOf(story, 'en')).flat(2).length).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)('X4 have names that a sheet can bear, and headings that differ: %s', (language) => {
    const tables = TABLE_IDS.map((id) => makeTable(id, sourceOf(revealedBoard(), language)));
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { name, columns } of tables) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(new Set(columns.map(({ title }) => title)).size, name).toBe(columns.length);
    }
  });

  it('X2 hold numbers where a column is one, and text nowhere else', () => {
    for (const { table } of tablesOf(sourceOf(revealedBoard())))
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        table.columns.forEach(({ kind, title }, index) => {
          const cell = row[index] ?? null;
          if (cell !== null) expect(typeof cell, title).toBe(kind === 'text' || kind === 'day' ? 'string' : 'number');
        });
      }
  });

  it('A6 the log keeps what was said to a warning, and why, also when a later wave has left it behind', () => {
    const story = revealedBoard();
    const log = () => makeTable('log', sourceOf(story)).rows.map((row) => row.join(' '));
    const answer = { type: 'answerWarning', warning: 'unsafe' } as const;
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['議事録']);
    for (const subject of story.round.subjects) story.answer('e1' as SeatId, subject, 4);
    story.close();
    story.do(LEADER, { ...answer, plan: 0, answer: 'accepted', reason: '期限を切って確かめる' });
    expect(log().at(-1)).toContain('期限を切って確かめる');
    story.do(LEADER, { ...answer, plan: 1, answer: null, reason: '' });
    expect(log().at(-1)).toContain('取り消しました');
  });

  it('X6 the log says nothing of answers: whoever answered what and when, it reads the same', () => {
    const early = new Story({ privacy: 'anonymous' });
    const voters = ['a', 'b', 'c'].map((seat) => early.join(seat, 'executive'));
    early.do(LEADER, { type: 'startAssessment' });
    const before = makeTable('log', sourceOf(early)).rows;
    for (const voter of voters) for (const subject of early.round.subjects) early.answer(voter, subject, 5);
    expect(makeTable('log', sourceOf(early)).rows).toEqual(before);
  });
});

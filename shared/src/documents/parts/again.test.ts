import { describe, expect, it } from 'vitest';
import { audit } from '../../board/view/audit.ts';
import { sectionsFor } from '../../board/view.ts';
import { planMarkdown } from '../../export/markdown.ts';
import { namesIn } from '../../sentences/names.ts';
import { agreedBoard, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { printedPlan } from '../print/printed-plan.ts';
import { makeTable } from '../tables/catalogue.ts';

function story() {
  const board = agreedBoard('executives-named', { representatives: 4 }, () => 1);
  answerAnew(board, (_seat, index) => (index === 0 ? 5 : 1));
  comes(board, '新任 太郎', 'representative');
  answerAnew(board, () => 1);
  return board;
}

describe.each(LANGUAGES)('U10 then and now in documents (%s)', (language) => {
  const board = story();
  const results = board.results();
  const sections = sectionsFor(board.state, 'voter', { online: new Set(), waiting: [], results });
  const source = { sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: board.state.at };
  const [item] = sections.setup.checklist;

  it('Markdown tells each assessment, the newest first, who came, and what is held back', () => {
    const text = planMarkdown(source);
    const [second, third] = [2, 3].map((number) => text.indexOf(say(language, 'again.number', { number })));
    expect(third).toBeGreaterThan(text.indexOf(say(language, 'again.heading')));
    expect(second).toBeGreaterThan(third ?? 0);
    expect(text).toContain(say(language, 'again.people.came', { names: '新任 太郎' }));
    expect(text).toContain(say(language, 'again.finest.nothing'));
    expect(text).toContain(say(language, 'again.became.other'));
  });

  it('paper tells it too', () => {
    const titles = printedPlan(source).sections.map(({ title }) => title);
    expect(titles).toContain(say(language, 'again.heading'));
  });

  it('a table holds each item of each, with its figures as numbers', () => {
    const table = makeTable('again', { ...source, names: namesIn(language, sections), log: audit(board.log) });
    expect(table.rows).toHaveLength(2 * sections.setup.checklist.length);
    expect(table.rows[0]?.slice(0, 4)).toEqual([2, namesIn(language, sections).item(item?.id ?? ''), 1, 5]);
    expect(table.rows[0]?.at(-1)).toBe(say(language, 'again.became.other'));
  });
});

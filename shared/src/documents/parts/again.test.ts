import { describe, expect, it } from 'vitest';
import type { SeatId } from '../../board/ids.ts';
import { audit } from '../../board/view/audit.ts';
import { sectionsFor } from '../../board/view.ts';
import { planMarkdown } from '../../export/markdown.ts';
import { namesIn } from '../../sentences/names.ts';
import { agreedBoard, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LEADER } from '../../testing/story.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { printedPlan } from '../print/printed-plan.ts';
import { makeTable } from '../tables/catalogue.ts';

function story() {
  const board = agreedBoard('executives-named', { representatives: 4 }, () => 1);
  answerAnew(board, (_seat, index) => (index === 0 ? 5 : 1));
  comes(board, '新任 太郎', 'representative');
  answerAnew(board, () => 1);
  board.do(LEADER, { type: 'removePerson', seat: 'r1' as SeatId, revokeLink: false });
  answerAnew(board, () => 1);
  return board;
}

describe.each(LANGUAGES)('U10 then and now in documents (%s)', (language) => {
  const board = story();
  const results = board.results();
  const sections = sectionsFor(board.state, 'voter', { online: new Set(), waiting: [], results });
  const source = { sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: board.state.at };
  const [item] = sections.setup.checklist;

  it('Markdown tells each assessment, the newest first, whose answers don’t count yet, who left, what is held back, and when that ends', () => {
    const text = planMarkdown(source);
    const places = [4, 3, 2].map((number) => text.indexOf(say(language, 'again.number', { number })));
    expect([text.indexOf(say(language, 'again.heading')), ...places]).toEqual(
      [text.indexOf(say(language, 'again.heading')), ...places].toSorted((one, other) => one - other),
    );
    const [fourth = '', third = ''] = places.map((from, at) => text.slice(from, places[at + 1]));
    expect(third).toContain(say(language, 'again.uncounted', { names: '新任 太郎' }));
    expect(third).not.toContain(say(language, 'again.finest.nothing'));
    expect(fourth).toContain(say(language, 'again.people.left', { names: 'r1' }));
    for (const key of ['again.finest.nothing', 'again.finest.next'] as const)
      expect(fourth).toContain(say(language, key));
    expect(text).toContain(say(language, 'again.became.other'));
  });

  it('paper tells it too', () => {
    const titles = printedPlan(source).sections.map(({ title }) => title);
    expect(titles).toContain(say(language, 'again.heading'));
  });

  it('a table holds each item of each, with its figures as numbers', () => {
    const table = makeTable('again', { ...source, names: namesIn(language, sections), log: audit(board.log) });
    expect(table.rows).toHaveLength(3 * sections.setup.checklist.length);
    expect(table.rows[0]?.slice(0, 4)).toEqual([2, namesIn(language, sections).item(item?.id ?? ''), 1, 5]);
    expect(table.rows[0]?.at(-1)).toBe(say(language, 'again.became.other'));
  });
});

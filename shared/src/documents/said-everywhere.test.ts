import { expect, it } from 'vitest';
import type { DepartmentId, SeatId, TaskId } from '../board/ids.ts';
import { sectionsFor, type Sections } from '../board/view.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { planDocument } from './document.ts';
import { planMarkdown } from '../export/markdown.ts';
import { namesIn } from '../sentences/names.ts';
import { printedPlan } from './print/printed-plan.ts';
import { firstSentence } from '../sentences/pattern.ts';
import { ownPainSentence } from '../sentences/own-pain.ts';
import { makeTable } from './tables/catalogue.ts';

interface Room {
  readonly privacy?: PrivacyMode;
  readonly executives?: number;
  /** Of the department of task 1, and of another. */
  readonly owners?: number;
  readonly others?: number;
}

/** Executives a little ahead; the first task hurts its own department alone. */
function scored({ privacy = 'named', executives = 3, owners = 3, others = 6 }: Room = {}): Sections {
  const story = new Story({ privacy });
  const people = (role: 'executive' | 'representative', count: number, department: string | null): SeatId[] =>
    Array.from({ length: count }, (_, at) => story.join(`${role}-${department ?? ''}-${String(at)}`, role, department));
  const execs = people('executive', executives, null);
  const sales = people('representative', owners, 'sales');
  const field = people('representative', others, 'field');
  story.do(LEADER, { type: 'startAssessment' });
  for (const { id, direction, axis } of story.state.checklist)
    for (const seat of [...execs, ...sales, ...field]) {
      const high = seat === sales[0] || (axis === 'executive' && execs.includes(seat)) ? 4 : 3;
      story.answer(seat, id, direction === 1 ? high : 6 - high);
    }
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  const task = (id: string, title: string) => ({
    id: id as TaskId,
    title,
    detail: '',
    department: 'sales' as DepartmentId,
    authors: [LEADER],
    hours: null,
    saving: null,
  });
  const tasks = [task('t1', '提案書'), task('t2', '議事録'), task('t3', '日報'), task('t4', '見積書')];
  story.do(LEADER, { type: 'openScoring' }, { slate: { tasks, leftOut: [] } });
  for (const subject of story.round.subjects)
    for (const seat of [...execs, ...sales, ...field]) {
      const small = subject.startsWith('t1') && subject.endsWith('pain');
      story.answer(seat, subject, small ? (sales.includes(seat) ? 5 : 1) : 4);
    }
  story.close();
  return sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
}
const source = (sections: Sections, language: Language) =>
  ({ sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: 0 }) as const;
const documents = (sections: Sections, language: Language): string[] => [
  planMarkdown(source(sections, language)),
  JSON.stringify(printedPlan(source(sections, language))),
];

it.each(LANGUAGES)('L11 with hybrid, every document says who moves first: %s', (language) => {
  const sections = scored();
  expect(sections.assessment?.pattern).toMatchObject({ recommended: 'hybrid', first: 'management' });
  if (sections.assessment === null) throw new Error('Nothing revealed');
  const first = firstSentence(language, sections.assessment.pattern);
  for (const document of documents(sections, language)) expect(document).toContain(first);
});

it.each(LANGUAGES)(
  'L10 documents mark what one answer could change, and say what chance does in a small room: %s',
  (language) => {
    const sections = scored();
    const shaky = sections.assessment?.pattern.shaky ?? [];
    expect(shaky.length).toBeGreaterThan(0);
    const [markdown = ''] = documents(sections, language);
    expect(markdown).toContain(say(language, 'firmness.small-groups'));
    expect(markdown.split(say(language, 'items.shaky.short')).length - 1).toBe(shaky.length);
    const names = namesIn(language, sections);
    const { columns, rows } = makeTable('checklist', { ...source(sections, language), names, log: [] });
    const at = columns.findIndex(({ title }) => title === say(language, 'export.column.shaky'));
    expect(rows.filter((row) => row[at] === say(language, 'export.yes'))).toHaveLength(shaky.length);
    const many = scored({ owners: 8, others: 9 });
    expect(documents(many, language)[0]).not.toContain(say(language, 'firmness.small-groups'));
  },
);

it('T48 documents say which task is proposed to start with, and which stand next in line', () => {
  const sections = scored();
  const { start, next } = sections.ranking?.proposed ?? { start: null, next: [] };
  const title = (id: TaskId | null) => sections.board.slate?.find((task) => task.id === id)?.title ?? '';
  expect(next).toHaveLength(2);
  const [markdown] = documents(sections, 'ja');
  expect(markdown).toContain(`最初に始める案は「${title(start)}」です。`);
  expect(markdown).toContain(`次の候補は${next.map((id) => `「${title(id)}」`).join('、')}です。`);
  const agreed = { ...sections, plan: { ...sections.plan, wave: 2 } };
  expect(documents(agreed, 'ja')[0]).not.toContain('最初に始める案は');
});

it.each([
  ['named', 3, '一方、担当する営業自身の平均は5.0点です（3人）。'],
  ['named', 1, '一方、担当する営業自身の平均は5.0点です（1人）。'],
  ['executives-named', 3, '一方、担当する営業自身の平均は5.0点です（3人）。'],
  ['anonymous', 3, '一方、担当する営業自身の平均は5.0点です（3人）。'],
  // Told apart, two people's answers would be known.
  ['anonymous', 2, null],
  ['executives-named', 2, null],
] as const)(
  'T49 beside the flag for little pain stands what the department itself says, where it may be told apart: %s, %d people',
  (privacy, owners, sentence) => {
    const sections = scored({ privacy, owners });
    const task = sections.ranking?.tasks.find((each) => each.task === ('t1' as TaskId));
    expect(task?.flags).toEqual(['no-felt-pain']);
    expect(task && ownPainSentence('ja', sections, task)).toBe(sentence);
    const [markdown] = documents(sections, 'ja');
    if (sentence === null) expect(markdown).not.toContain('自身の平均');
    else expect(markdown).toContain(sentence);
  },
);

it.each(LANGUAGES)(
  'T37 the plan and the table of items hold the agenda’s three lists, in their order: %s',
  (language) => {
    const sections = scored();
    const { agenda } = sections.assessment?.pattern ?? { agenda: { discuss: [], prepare: [], settled: [] } };
    expect(agenda.discuss.length).toBeGreaterThan(1);
    const names = namesIn(language, sections);
    const text = JSON.stringify(planDocument(source(sections, language), ['agenda']));
    const places = agenda.discuss.map((id) => text.indexOf(names.item(id)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const { columns, rows } = makeTable('checklist', { ...source(sections, language), names, log: [] });
    const at = columns.findIndex(({ title }) => title === say(language, 'export.column.agenda'));
    for (const list of ['discuss', 'prepare', 'settled'] as const)
      expect(rows.filter((row) => row[at] === say(language, `export.agenda.${list}`))).toHaveLength(
        agenda[list].length,
      );
  },
);

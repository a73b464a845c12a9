import { expect, it } from 'vitest';
import type { DepartmentId, TaskId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { namesIn } from '../sentences/names.ts';
import { planMarkdown } from './markdown.ts';
import { printedPlan } from '../documents/print/printed-plan.ts';
import { tablesOf } from '../documents/tables/catalogue.ts';
import { LEADER, Story } from '../testing/story.ts';
import { dayAndClock } from '../words/format.ts';
import { LANGUAGES } from '../words/languages.ts';
import { audit } from '../board/view/audit.ts';
import { planCalendar } from './calendar.ts';
import { tableCsv } from './csv.ts';

/** A board as earlier versions let it become: its days and its due date are none of the calendar's. */
function oddBoard(start: string, end: string): Story {
  const story = new Story({ items: 1 });
  const voter = story.join('voter', 'executive');
  const answer = () => {
    for (const subject of story.round.subjects) story.answer(voter, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'setDue', at: Number.MAX_SAFE_INTEGER });
  story.do(LEADER, { type: 'startAssessment' });
  answer();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  answer();
  const task = 't1' as TaskId;
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task, reason: '' }] });
  const texts = { owner: '', sponsor: '', measure: '', baseline: '', target: '', data: '', checker: '' };
  const shape = { ...texts, people: [], start, end, licenceCost: null, department: 'sales' as DepartmentId };
  story.do(LEADER, { type: 'shapePilot', plan: 1, task, shape });
  story.do(LEADER, {
    type: 'keepMinutes',
    minutes: story.state.minutes.version,
    content: { homework: [{ text: '窓口を決める', owner: '', due: end }], concerns: [] },
  });
  return story;
}

it.each([
  ['2026-02-30', '2026-04-31'],
  ['0001-01-01', '9999-12-31'],
  ['1999-01-04', '3026-01-08'],
  ['0000-12-31', '2026-11-31'],
])('D43 a log with the days %s and %s, of before they were checked, is shown and exported', (start, end) => {
  const story = oddBoard(start, end);
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  for (const language of LANGUAGES) {
    const source = { sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: 0 };
    expect(planMarkdown(source)).toContain(start);
    expect(JSON.stringify(printedPlan(source))).toContain(end);
    const tables = tablesOf({ ...source, names: namesIn(language, sections), log: audit(story.log) });
    expect([...tables].map(({ table }) => tableCsv(table, 'Asia/Tokyo')).join('\n')).toContain(end);
    // What no calendar knows would spoil the rest of the file.
    expect(planCalendar(source)).not.toMatch(/DTSTART;VALUE=DATE:(?!2\d{7}\r)/);
    expect(planCalendar(source)).not.toContain('NaN');
    expect(dayAndClock(language, Number.MAX_SAFE_INTEGER, 'Asia/Tokyo')).toBe('–');
  }
});

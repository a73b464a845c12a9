import { describe, expect, it } from 'vitest';
import { audit } from '../../board/view/audit.ts';
import { sectionsFor } from '../../board/view.ts';
import { namesIn } from '../../sentences/names.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { say } from '../../words/say.ts';
import { tablesOf } from './catalogue.ts';
import { chartsTable } from './charts.ts';

/** The headings of what is drawn, chart by chart. */
function drawn(story: Story): string[][] | null {
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  const names = namesIn('ja', sections);
  const shared = { sections, names, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: 0 } as const;
  const charts = chartsTable(shared, [...tablesOf({ ...shared, log: audit(story.log) })])?.charts;
  return charts?.map(({ of, series }) => series.map((column) => of.columns[column]?.title ?? '')) ?? null;
}

/** So many of each role, who have answered. */
function revealed(executives: number, representatives: number): Story {
  const story = new Story({ privacy: 'anonymous' });
  const seats = [
    ...Array.from({ length: executives }, (_, at) => story.join(`e${String(at)}`, 'executive')),
    ...Array.from({ length: representatives }, (_, at) => story.join(`r${String(at)}`, 'representative', 'sales')),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  expect(drawn(story)).toBeNull();
  for (const [who, seat] of seats.entries())
    for (const [at, subject] of story.round.subjects.entries()) story.answer(seat, subject, 1 + ((who + at) % 5));
  expect(drawn(story)).toBeNull();
  story.close();
  return story;
}

describe('X43 what is drawn', () => {
  it('is nothing before the reveal, and then the groups beside each other', () => {
    const groups = [say('ja', 'plan.column.executives'), say('ja', 'plan.column.representatives')];
    expect(drawn(revealed(3, 3))).toEqual([groups]);
  });

  it('X6 is all together where groups may not be shown apart', () => {
    expect(drawn(revealed(1, 5))).toEqual([[say('ja', 'plan.column.mean')]]);
  });
});

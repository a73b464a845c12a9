import { describe, expect, it } from 'vitest';
import type { ExpectedId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { beforeStart, minutesFor, type StartLine } from './before-start.ts';
import { standing } from './standing.ts';

function lines(story: Story) {
  const online = new Set(story.state.participants.keys());
  const sections = sectionsFor(story.state, 'facilitator', { online, waiting: [], results: story.results() });
  const found = beforeStart(sections, standing(sections, { candidates: null }).open);
  return <Kind extends StartLine['kind']>(kind: Kind) =>
    found.find((line): line is Extract<StartLine, { kind: Kind }> => line.kind === kind);
}
const expects = (story: Story, id: string, name: string) =>
  story.do(LEADER, {
    type: 'expectPerson',
    expected: id as ExpectedId,
    person: { name, jobTitle: '', reading: '' },
    role: 'executive',
    department: null,
  });

describe('M72 what is to be looked at before the start', () => {
  it('an empty board has everything to look at', () => {
    const line = lines(new Story({ template: 'blank' }));
    expect(line('executives')).toMatchObject({ state: 'check', here: 0, expected: 0 });
    expect(line('departments')).toMatchObject({ state: 'check', spoken: 0 });
    expect(line('items')).toMatchObject({ state: 'check', count: 0 });
    expect(line('awaited')).toMatchObject({ state: 'waits', names: [], listed: 0 });
  });

  it('who is listed is waited for by name, until they come', () => {
    const story = new Story();
    story.join('exec', 'executive');
    expects(story, 'yamamoto', '山本 健一');
    expect(lines(story)('executives')).toMatchObject({ state: 'waits', here: 1, expected: 2 });
    expect(lines(story)('awaited')).toMatchObject({ state: 'waits', names: ['山本 健一'], listed: 1 });
    story.join('yamamoto', 'executive', null, '山本健一');
    expect(lines(story)('executives')).toMatchObject({ state: 'done', here: 2, expected: 2 });
    expect(lines(story)('awaited')).toMatchObject({ state: 'done', names: [], listed: 1 });
  });

  it('departments are counted by who speaks for them, or will', () => {
    const story = new Story();
    const [first, ...others] = story.state.departments.map(({ id }) => id);
    story.join('rep', 'representative', first);
    expect(lines(story)('departments')).toMatchObject({ state: 'check', spoken: 1, missing: others });
    for (const id of others) story.join(`rep-${id}`, 'representative', id);
    expect(lines(story)('departments')).toMatchObject({ state: 'done', missing: [] });
  });

  it('items that lack a language which others have are told', () => {
    const story = new Story();
    expect(lines(story)('languages')).toMatchObject({ state: 'done', lacking: null, in: ['ja', 'en'] });
    const [item] = story.state.checklist;
    if (item === undefined) throw new Error('The template has no items');
    story.do(LEADER, { type: 'putItem', item: { ...item, text: { ja: '日本語だけ' } }, at: 0 });
    expect(lines(story)('languages')).toMatchObject({ state: 'check', lacking: { language: 'en', count: 1 } });
    for (const each of story.state.checklist)
      story.do(LEADER, { type: 'putItem', item: { ...each, text: { ja: '日本語だけ' } }, at: 0 });
    expect(lines(story)('languages')).toMatchObject({ state: 'done', lacking: null, in: ['ja'] });
  });

  it('M76 a checklist is said to take as long as it does', () => {
    expect([1, 11, 22, 24, 50].map(minutesFor)).toEqual([1, 1, 2, 2, 5]);
  });
});

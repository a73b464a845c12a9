import { describe, expect, it } from 'vitest';
import type { DepartmentId, ExpectedId, SeatId } from '../board/ids.ts';
import { MOST_EXPECTED } from '../board/expected.ts';
import { DEFAULT_WEIGHING } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { expectAll, setUpOf } from './from-board.ts';

const SALES = 'sales' as DepartmentId;

const expectAt = (story: Story, id: string, name: string, role: 'executive' | 'representative' = 'executive') =>
  story.do(LEADER, {
    type: 'expectPerson',
    expected: id as ExpectedId,
    person: { name, jobTitle: '課長', reading: 'よみ' },
    role,
    department: null,
  });

/** A board that was led to its revealed answers, with people of every kind. */
function led(): Story {
  const story = new Story({ privacy: 'executives-named' });
  const [first] = story.state.checklist;
  if (first === undefined) throw new Error('No item');
  story.do(LEADER, { type: 'dropItem', item: first.id });
  story.do(LEADER, { type: 'changeWeighing', weighing: { ...DEFAULT_WEIGHING, execShare: 0.25, band: 0.3 } });
  expectAt(story, 'x1', '山田 取締役');
  expectAt(story, 'x2', '不在 部長');
  story.join('e1', 'executive', null, '山田 取締役');
  story.join('r1', 'representative', SALES, '田中 太郎');
  story.join('r2', 'representative', SALES, '田中 太郎');
  story.join('r3', 'representative', SALES, '外された人');
  story.join('o1', 'observer', null, '監査 役');
  story.do(LEADER, { type: 'removePerson', seat: 'r3' as SeatId, revokeLink: false });
  story.do(LEADER, { type: 'startAssessment' });
  for (const subject of story.round.subjects) story.answer('e1' as SeatId, subject, 5);
  story.close();
  return story;
}

describe('what another board may begin with', () => {
  it('O9 is the set-up as it was changed, with the band of today', () => {
    const { state } = led();
    const setUp = setUpOf(state, LEADER);
    expect(setUp).toMatchObject({
      title: state.title,
      template: 'short',
      privacy: 'executives-named',
      departments: state.departments,
      checklist: state.checklist,
      samples: state.samples,
      criteria: state.criteria,
      timePlan: state.timePlan,
    });
    expect(setUp.checklist).toHaveLength(9);
    expect(setUp.weighing).toEqual({ ...DEFAULT_WEIGHING, execShare: 0.25, band: 0.2 });
  });

  it('O10 knows who came, by the name they gave, and who was awaited; not its maker, and nobody who was taken off', () => {
    const story = led();
    const { people } = setUpOf(story.state, LEADER);
    expect(people).toEqual([
      { name: '山田 取締役', jobTitle: '', reading: '', role: 'executive', department: null },
      { name: '不在 部長', jobTitle: '課長', reading: 'よみ', role: 'executive', department: null },
      { name: '田中 太郎', jobTitle: '', reading: '', role: 'representative', department: SALES },
      { name: '田中 太郎', jobTitle: '', reading: '', role: 'representative', department: SALES },
      { name: '監査 役', jobTitle: '', reading: '', role: 'observer', department: null },
    ]);
    expect(setUpOf(story.state, 'e1' as SeatId).people.map(({ name }) => name)).toContain('進行 役子');
  });

  it('O10 somebody who came twice is known once', () => {
    const story = led();
    story.do(LEADER, { type: 'mergePerson', seat: 'r2' as SeatId, into: 'r1' as SeatId });
    expect(setUpOf(story.state, LEADER).people.filter(({ name }) => name === '田中 太郎')).toHaveLength(1);
  });

  it('O11 holds nothing by which one comes in, and nothing that was answered', () => {
    const story = led();
    const told = JSON.stringify(setUpOf(story.state, LEADER));
    for (const secret of [...story.state.links.keys(), ...story.state.participants.keys(), 'hash-'])
      if (secret !== 'executive' && secret !== 'representative' && secret !== 'observer' && secret !== 'facilitator')
        expect(told).not.toContain(`"${secret}`);
    expect(Object.keys(setUpOf(story.state, LEADER)).toSorted()).toEqual(
      [
        'title',
        'template',
        'privacy',
        'departments',
        'checklist',
        'weighing',
        'samples',
        'criteria',
        'timePlan',
        'people',
      ].toSorted(),
    );
  });

  it('O10 as many are taken over as a board expects', () => {
    const story = new Story();
    for (let at = 0; at <= MOST_EXPECTED; at += 1) story.join(`p${String(at)}`, 'executive');
    expect(setUpOf(story.state, LEADER).people).toHaveLength(MOST_EXPECTED);
  });
});

describe('who is expected at another board', () => {
  it('O10 keeps a department that is there, and says another on coming', () => {
    const { state } = led();
    const { people } = setUpOf(state, LEADER);
    let ids = 0;
    const makeId = () => `new-${String((ids += 1))}` as ExpectedId;
    const kept = expectAll(people, state.departments, makeId);
    expect(kept.map(({ expected }) => expected.department)).toEqual([null, null, SALES, SALES, null]);
    expect(new Set(kept.map(({ expected }) => expected.id)).size).toBe(5);
    const without = state.departments.filter(({ id }) => id !== SALES);
    expect(expectAll(people, without, makeId).every(({ expected }) => expected.department === null)).toBe(true);
  });
});

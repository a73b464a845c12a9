import { expect, it } from 'vitest';
import type { DepartmentId, TaskId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { planCalendar } from './calendar.ts';

it('X5 a pilot keeps its UID, and stays confirmed while the wave after it is being planned', () => {
  const story = new Story({ items: 1 });
  const voter = story.join('voter', 'executive');
  const answer = () => {
    for (const subject of story.round.subjects) story.answer(voter, subject, 4);
    story.close();
  };
  const choose = (task: string) => {
    const of = task as TaskId;
    const plan = () => story.state.plan.version;
    story.do(LEADER, { type: 'chooseWave', plan: plan(), pilots: [{ task: of, reason: '' }] });
    const shape = { owner: '', sponsor: '', people: [], measure: '', baseline: '', target: '', data: '', checker: '' };
    const days = { start: '2026-12-01', end: '2026-12-10', licenceCost: null };
    const department = 'sales' as DepartmentId;
    story.do(LEADER, { type: 'shapePilot', plan: plan(), task: of, shape: { ...shape, ...days, department } });
  };
  const entries = () => {
    const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
    const text = planCalendar({ sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: 0 });
    const all = [...text.matchAll(/UID:(\S+)@[^]*?STATUS:(\w+)/g)].map(([, uid = '', status = '']) => ({
      uid,
      status,
    }));
    return all.filter(({ uid }) => !/\dd$/.test(uid));
  };
  story.do(LEADER, { type: 'startAssessment' });
  answer();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  answer();
  choose('t1');
  expect(entries()).toEqual([{ uid: 'board-t1', status: 'TENTATIVE' }]);
  story.do(voter, { type: 'consent', plan: story.state.plan.version, stance: 'agree', reason: '' });
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  expect(entries()).toEqual([{ uid: 'board-t1', status: 'CONFIRMED' }]);
  story.do(LEADER, { type: 'beginFollowUp' });
  story.do(LEADER, { type: 'planNextWave' });
  choose('t2');
  expect(entries()).toEqual([
    { uid: 'board-t1', status: 'CONFIRMED' },
    { uid: 'board-t2', status: 'TENTATIVE' },
  ]);
});

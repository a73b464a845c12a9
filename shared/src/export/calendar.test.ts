import { expect, it } from 'vitest';
import type { DepartmentId, TaskId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { agreeing } from '../testing/agreeing.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/say.ts';
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
    return all.filter(({ uid }) => !/\d[dm]$/.test(uid));
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

it.each(LANGUAGES)(
  'X50 it holds the days on which the board is assessed again, which move with the agreement: %s',
  (language) => {
    const { story } = agreeing();
    const entries = () => {
      const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
      const text = planCalendar({ sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: 0 }).replace(
        /\r\n /g,
        '',
      );
      return [...text.matchAll(/UID:(\S+)@[^]*?DATE:(\d+)[^]*?SUMMARY:(.*)\r[^]*?STATUS:(\w+)/g)]
        .map(([, uid = '', day = '', summary = '', status = '']) => ({ uid, day, summary, status }))
        .filter(({ uid }) => uid.includes('-again-'));
    };
    expect(entries()).toEqual([]);
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const agreed = entries();
    expect(agreed.map(({ uid, status }) => [uid, status])).toEqual(
      [1, 3, 6].map((months) => [`board-again-${String(months)}m`, 'CONFIRMED']),
    );
    // Agreed on 25 November 2025.
    expect(agreed.map(({ day }) => day)).toEqual(['20251225', '20260225', '20260525']);
    expect(agreed[1]?.summary).toContain(say(language, 'again.months-on', { months: 3 }));
    story.do(LEADER, { type: 'reopen', reason: '予算が変わった' });
    expect(entries()).toEqual(agreed.map((entry) => ({ ...entry, status: 'TENTATIVE' })));
  },
);

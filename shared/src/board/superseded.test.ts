import { expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { TaskId } from './ids.ts';

const DECIDED = { decider: '山田 太郎', decision: 'conditional', on: '2026-11-30', remark: '月2万円まで' } as const;

function decided(): Story {
  const story = new Story({ items: 1 });
  const seats = [story.join('e', 'executive'), story.join('r', 'representative', 'sales')];
  const all = () => {
    for (const seat of seats) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  all();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  all();
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
  story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
  story.do(LEADER, { type: 'recordDecision', minutes: 0, decision: DECIDED });
  return story;
}

it('A10 what was decided goes into the record with its agreement, and what is agreed next is decided anew', () => {
  const story = decided();
  story.do(LEADER, { type: 'reopen', reason: '予算が変わった' });
  expect(story.state.agreements[0]).toMatchObject({ decision: DECIDED, reopened: { reason: '予算が変わった' } });
  expect(story.state.minutes.decision).toEqual({ decider: '山田 太郎', decision: null, on: null, remark: '' });
});

it('A10 so it is when a wave is over', () => {
  const story = decided();
  story.do(LEADER, { type: 'beginFollowUp' });
  story.do(LEADER, { type: 'planNextWave' });
  expect(story.state.agreements[0]).toMatchObject({ decision: DECIDED, reopened: null });
  expect(story.state.minutes.decision.decision).toBe(null);
});

it('X9 the fiscal year begins in April until the plan says otherwise, and a frame without it leaves it', () => {
  const story = decided();
  story.do(LEADER, { type: 'reopen', reason: '見直し' });
  expect(story.state.plan.fiscalStart).toBe(4);
  const frame = { meaning: '', steps: [], hourlyCost: null };
  const put = (more: { fiscalStart?: number }) =>
    story.do(LEADER, { type: 'framePlan', plan: story.state.plan.version, frame: { ...frame, ...more } });
  put({ fiscalStart: 1 });
  put({});
  expect(story.state.plan.fiscalStart).toBe(1);
});

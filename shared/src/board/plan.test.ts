import { describe, expect, it } from 'vitest';
import { pilotResult } from './learnt/pilot-result.ts';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { DepartmentId, LogId, SeatId, TaskId } from './ids.ts';
import { documentsOf } from './state.ts';
import { sectionsFor, type Sections } from './view.ts';
import { worthOf } from './view/worth.ts';

const T1 = 't1' as TaskId;
const viewOf = (story: Story): Sections =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });

/** A board on which a wave of one pilot is being agreed. */
function agreeing(): { story: Story; exec: SeatId; rep: SeatId } {
  const story = new Story({ items: 2 });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', 'sales');
  const all = (value: number) => {
    for (const seat of [exec, rep]) for (const subject of story.round.subjects) story.answer(seat, subject, value);
  };
  story.do(LEADER, { type: 'startAssessment' });
  all(2);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  all(4);
  story.close();
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: T1, reason: '' }] });
  return { story, exec, rep };
}

function following(): ReturnType<typeof agreeing> {
  const all = agreeing();
  all.story.do(LEADER, { type: 'concludeAgreement', plan: all.story.state.plan.version }, { notes: { a: '一' } });
  all.story.do(LEADER, { type: 'beginFollowUp' });
  return all;
}

describe('what stands beside the pilots', () => {
  it('A6 a warning is answered with a reason, and the answer is part of what people consent to', () => {
    const { story, exec } = agreeing();
    story.do(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
    const answer = {
      type: 'answerWarning',
      plan: 1,
      warning: 'left-to-the-field',
      answer: 'accepted',
      reason: '',
    } as const;
    given(story).when(LEADER, answer).isRefused('reason-needed');
    given(story)
      .when(exec, { ...answer, reason: '理由' })
      .isRefused('not-allowed');
    story.do(LEADER, { ...answer, reason: '情報を限定する' });
    expect(viewOf(story).plan.consents[0]?.outdated).toBe(true);
    expect(viewOf(story).plan.warnings.find((each) => each.kind === 'left-to-the-field')?.answer).toMatchObject({
      answer: 'accepted',
      reason: '情報を限定する',
      by: LEADER,
    });
    story.do(LEADER, { ...answer, plan: 2, answer: null });
    expect(story.state.plan.warningAnswers).toEqual({});
  });

  it('A7 minutes and the final decision ask nobody to consent again, and nobody overwrites the other’s', () => {
    const { story, exec } = agreeing();
    story.do(exec, { type: 'consent', plan: 1, stance: 'reserve', reason: '繁忙期' });
    const content = {
      homework: [{ text: '規程の案', owner: '総務', due: '2026-12-01' }],
      concerns: [{ seat: exec, owner: '進行', due: null, remark: '一月から始める' }],
    };
    story.do(LEADER, { type: 'keepMinutes', minutes: 0, content });
    given(story).when(LEADER, { type: 'keepMinutes', minutes: 0, content }).isRefused('plan-changed');
    expect(viewOf(story).plan.consents[0]?.outdated).toBe(false);
    story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
    given(story).when(LEADER, { type: 'keepMinutes', minutes: 1, content }).isRefused('frozen');
    const decision = { decider: '社長', decision: 'approved', on: '2026-12-03', remark: '' } as const;
    story.do(LEADER, { type: 'recordDecision', minutes: 1, decision });
    expect(story.state.minutes.decision).toEqual(decision);
    given(story)
      .when(LEADER, { type: 'recordDecision', minutes: 2, decision: { ...decision, decider: '' } })
      .isRefused('name-empty');
  });

  it('A8 reopening is an act with a reason: a new version, new notes under the old, and the agreement kept', () => {
    const { story } = agreeing();
    given(story).when(LEADER, { type: 'reopen', reason: '早い' }).isRefused('wrong-phase');
    story.do(LEADER, { type: 'concludeAgreement', plan: 1 }, { notes: { a: '一' } });
    given(story).when(LEADER, { type: 'reopen', reason: '' }).isRefused('reason-needed');
    story.do(LEADER, { type: 'reopen', reason: '予算が変わった' });
    expect(story.state).toMatchObject({ phase: 'agree', agreement: null, plan: { version: 2 } });
    expect(documentsOf(story.state).notes).toBe('notes-2');
    story.do(LEADER, { type: 'concludeAgreement', plan: 2 }, { notes: { a: '二', b: '三' } });
    expect(story.state.agreement?.notes).toEqual({ a: '一\n二', b: '三' });
    expect(viewOf(story).plan.earlierAgreements.map(({ plan }) => plan)).toEqual([1]);
  });

  it('A9 hopes are worth hours × saving, and yen only where an hour has a price', () => {
    const task = { hours: 40, saving: 25 };
    expect(worthOf(task, { licenceCost: 6000 }, 3000)).toEqual({ hours: 10, yen: 30_000, net: 24_000 });
    expect(worthOf(task, { licenceCost: null }, 3000)).toEqual({ hours: 10, yen: 30_000, net: null });
    expect(worthOf(task, { licenceCost: 6000 }, null)).toEqual({ hours: 10, yen: null, net: null });
    expect(worthOf({ hours: 40, saving: null }, { licenceCost: null }, 3000)).toBeNull();
  });
});

describe('follow-up', () => {
  const entry = (id: string, hoursBefore: number, hoursWith: number) => ({
    id: id as LogId,
    task: T1,
    on: '2026-12-10',
    hoursBefore,
    hoursWith,
    quality: 4 as const,
    usesAWeek: 3,
    remark: '',
  });

  it('F1 logs are written by those who lead or vote, corrected by their writer, and summed', () => {
    const { story, rep, exec } = following();
    const watcher = story.join('watcher', 'observer');
    given(story)
      .when(watcher, { type: 'logPilot', entry: entry('l1', 3, 2) })
      .isRefused('not-allowed');
    story.do(rep, { type: 'logPilot', entry: entry('l1', 3, 2) });
    story.do(rep, { type: 'logPilot', entry: entry('l2', 5, 2) });
    given(story)
      .when(exec, { type: 'logPilot', entry: entry('l1', 1, 1) })
      .isRefused('not-allowed');
    story.do(rep, { type: 'logPilot', entry: entry('l1', 5, 3) });
    expect(pilotResult({ task: T1 }, story.state.followUp.logs)).toEqual({
      entries: 2,
      hoursBefore: 10,
      hoursWith: 5,
      saved: 0.5,
      quality: 4,
      usesAWeek: 3,
    });
    given(story)
      .when(rep, { type: 'logPilot', entry: { ...entry('l3', 1, 1), task: 't2' as TaskId } })
      .isRefused('unknown-subject');
  });

  it('F2 a success is taken over by another department with one click, once', () => {
    const { story, rep } = following();
    const card = { task: T1, department: 'sales' as DepartmentId };
    given(story).when(rep, { type: 'takeOver', card }).isRefused('unknown-subject');
    story.do(LEADER, { type: 'judgePilot', verdict: { task: T1, verdict: 'success', lesson: '型を作る' } });
    given(story)
      .when(rep, { type: 'takeOver', card: { ...card, department: 'hr' as DepartmentId } })
      .isRefused('not-allowed');
    story.do(rep, { type: 'takeOver', card });
    given(story).when(rep, { type: 'takeOver', card }).isRefused('already-done');
    expect(viewOf(story).followUp.takenOver).toMatchObject([{ department: 'sales', by: rep }]);
  });

  it('F3 counting weekly use again takes the place of the count before', () => {
    const { story, rep } = following();
    for (const weekly of [2, 3]) story.do(rep, { type: 'countUse', use: { task: T1, days: 30, people: 4, weekly } });
    expect(story.state.followUp.use).toMatchObject([{ days: 30, people: 4, weekly: 3 }]);
  });

  it('F4 the next wave leaves out what was tried, with the wave before kept', () => {
    const { story } = following();
    expect(viewOf(story).followUp.next.map(({ task }) => task)).toEqual(['t2']);
    story.do(LEADER, { type: 'planNextWave' });
    expect(story.state).toMatchObject({ phase: 'agree', plan: { wave: 2, pilots: [] } });
    expect(viewOf(story).plan.pastWaves.map(({ wave, pilots }) => [wave, pilots.length])).toEqual([[1, 1]]);
    expect(viewOf(story).followUp.pilots.map(({ wave }) => wave)).toEqual([1]);
  });
});

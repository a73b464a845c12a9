import { describe, expect, it } from 'vitest';
import type { DepartmentId, QuestionId, SeatId, TaskId } from './ids.ts';
import { everyCommand, VOTES, WATCHES } from '../testing/every-command.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Command } from './command.ts';
import { sectionsFor } from './view.ts';

const T1 = 't1' as TaskId;
const REP = 'rep' as SeatId;
const SALES = 'sales' as DepartmentId;
const question = (id: string, more: object = {}) => ({
  id: id as QuestionId,
  task: T1,
  text: '使い方が分からない',
  ...more,
});
const ask = (id: string, more?: object): Command => ({ type: 'askQuestion', question: question(id, more) });
const answer = (id: string, text: string): Command => ({
  type: 'answerQuestion',
  answer: { question: id as QuestionId, text },
});

/** A board whose first wave was followed up, and is again. */
function following(): Story {
  const story = new Story({ items: 3 });
  everyCommand(story);
  const plan = () => story.state.plan.version;
  story.do(LEADER, { type: 'chooseWave', plan: plan(), pilots: [{ task: 't2' as TaskId, reason: '全員で' }] });
  story.do(LEADER, { type: 'concludeAgreement', plan: plan() });
  story.do(LEADER, { type: 'beginFollowUp' });
  return story;
}
const refused = (story: Story, seat: SeatId, command: Command): string | null => {
  const decision = story.try(seat, command);
  return decision.ok ? null : decision.refusal.kind;
};
const questionsOf = (story: Story) => story.state.followUp.questions;

describe('F16 what users ask', () => {
  it('F16 is written down by everybody at the board, and put right by its writer or who leads', () => {
    const story = following();
    for (const seat of [VOTES, WATCHES, LEADER]) story.do(seat, ask(`by-${seat}`));
    expect(questionsOf(story).map(({ by, answer: said }) => [by, said])).toEqual([
      [VOTES, null],
      [WATCHES, null],
      [LEADER, null],
    ]);
    expect(refused(story, VOTES, ask(`by-${WATCHES}`))).toBe('not-allowed');
    story.do(WATCHES, ask(`by-${WATCHES}`, { text: '遅い' }));
    story.do(LEADER, ask(`by-${VOTES}`, { text: '正しくない' }));
    // Whoever heard it stays named beside it.
    expect(questionsOf(story).slice(0, 2)).toMatchObject([
      { by: VOTES, text: '正しくない' },
      { by: WATCHES, text: '遅い' },
    ]);
    expect(refused(story, REP, { type: 'dropQuestion', question: `by-${VOTES}` as QuestionId })).toBe('not-allowed');
    story.do(VOTES, { type: 'dropQuestion', question: `by-${VOTES}` as QuestionId });
    expect(questionsOf(story)).toHaveLength(2);
  });

  it('F16 is answered by who leads or has a say, once; taken back, it is open again', () => {
    const story = following();
    story.do(WATCHES, ask('q'));
    expect(refused(story, WATCHES, answer('q', '知りません'))).toBe('not-allowed');
    expect(refused(story, VOTES, answer('q', ''))).toBe('already-done');
    story.do(REP, answer('q', '手順書を配りました'));
    expect(questionsOf(story)).toMatchObject([{ by: WATCHES, answer: { by: REP, text: '手順書を配りました' } }]);
    expect(refused(story, VOTES, answer('q', 'ちがいます'))).toBe('not-allowed');
    // A question put right keeps its answer.
    story.do(WATCHES, ask('q', { text: '手順が分からない' }));
    expect(questionsOf(story)).toMatchObject([{ text: '手順が分からない', answer: { by: REP } }]);
    story.do(REP, answer('q', ''));
    expect(questionsOf(story)).toMatchObject([{ answer: null }]);
  });

  it('F16 belongs to a pilot that was agreed, or to a department that took its success over, while it is followed up', () => {
    const story = following();
    expect(refused(story, VOTES, ask('q', { task: 't9' as TaskId }))).toBe('unknown-subject');
    expect(refused(story, VOTES, ask('q', { department: 'hr' as DepartmentId }))).toBe('unknown-subject');
    story.do(VOTES, ask('q', { department: SALES }));
    story.do(LEADER, { type: 'planNextWave' });
    expect(refused(story, VOTES, ask('q2'))).toBe('wrong-phase');
    expect(refused(story, VOTES, answer('q', 'はい'))).toBe('wrong-phase');
  });
});

describe('F14 a success that was taken over', () => {
  it('F14 has its own log, counts and verdict, and leaves those of the pilot alone', () => {
    const story = following();
    const entry = { on: '2027-02-01', hoursBefore: 8, hoursWith: 2, quality: null, usesAWeek: null, remark: '' };
    const before = story.state.followUp;
    story.do(REP, { type: 'logPilot', entry: { ...entry, id: 'log-a' as never, task: T1, department: SALES } });
    story.do(REP, { type: 'countUse', use: { task: T1, department: SALES, days: 30, people: 9, weekly: 4 } });
    story.do(LEADER, { type: 'judgePilot', verdict: { task: T1, department: SALES, verdict: 'stopped', lesson: '' } });
    const { verdicts, use } = story.state.followUp;
    expect(verdicts.filter(({ department }) => department === undefined)).toEqual(before.verdicts);
    expect(use.filter(({ department }) => department === undefined)).toEqual(before.use);
    expect(verdicts.find(({ department }) => department === SALES)).toMatchObject({ verdict: 'stopped' });
    expect(use.find(({ department }) => department === SALES)).toMatchObject({ weekly: 4 });
    const { followUp } = sectionsFor(story.state, 'voter', {
      online: new Set(),
      waiting: [],
      results: story.results(),
    });
    expect(followUp.adopted).toMatchObject([
      { wave: 1, pilot: { task: T1, department: SALES }, result: { entries: 1, saved: 0.75 }, taken: { by: REP } },
    ]);
    // F15: the pilot itself wasn’t measured, so nothing was learnt.
    expect(followUp.pilots[0]?.result.entries).toBe(0);
    expect(followUp.learnt).toBeNull();
  });

  it('F14 is of no department that didn’t take it over', () => {
    const use = { task: T1, department: 'hr' as DepartmentId, days: 30, people: 9, weekly: 4 } as const;
    expect(refused(following(), VOTES, { type: 'countUse', use })).toBe('unknown-subject');
  });
});

describe('F18 what is open still', () => {
  it('F18 keeps the wave in which it was written down, through every rewriting', () => {
    const story = following();
    const { steps } = story.state.plan;
    const frame = { meaning: '', hourlyCost: null };
    story.do(LEADER, { type: 'reopen', reason: '見直し' });
    const drafts = [...steps, { text: '手順書を作る', owner: '', due: null }];
    story.do(LEADER, { type: 'framePlan', plan: story.state.plan.version, frame: { ...frame, steps: drafts } });
    expect(story.state.plan.steps.map(({ wave }) => wave)).toEqual([2]);
    expect(story.state.minutes.homework.map(({ wave, done }) => [wave, done !== null])).toEqual([[1, true]]);
  });
});

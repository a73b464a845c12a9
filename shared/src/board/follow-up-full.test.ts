import { describe, expect, it } from 'vitest';
import { agreedBoard } from '../testing/assessed-again.ts';
import { followedUp } from '../testing/largest-follow-up.ts';
import { LEADER, type Story } from '../testing/story.ts';
import { decide } from './decide.ts';
import type { Command } from './command.ts';
import { MOST_LOGS, MOST_QUESTIONS, MOST_TAKEN_OVER, MOST_WRITTEN, written } from './follow-up.ts';
import type { DepartmentId, LogId, QuestionId, TaskId } from './ids.ts';

/** Full to the last letter. */
function full(): Story {
  const story = agreedBoard('named');
  story.state = followedUp(story.state);
  return story;
}
const refusalOf = (story: Story, command: Command) => {
  const decision = decide(story.state, LEADER, command, {});
  return decision.ok ? null : decision.refusal;
};
const logOf = (story: Story, at = 0) => {
  const entry = story.state.followUp.logs[at];
  if (entry === undefined) throw new Error('Nothing was logged');
  const { by: _by, at: _at, ...rest } = entry;
  return rest;
};

describe('X51 X52 a follow-up that is full', () => {
  it('takes no entry, question or take-over more, and says of how many', () => {
    const story = full();
    const { department: _of, ...log } = logOf(story);
    const question = { id: 'one-more' as QuestionId, task: log.task, text: '問' };
    const card = { task: log.task, department: story.state.departments[0]?.id ?? ('' as DepartmentId) };
    for (const [command, max] of [
      [{ type: 'logPilot', entry: { ...log, id: 'one-more' as LogId, remark: '' } }, MOST_LOGS],
      [{ type: 'askQuestion', question }, MOST_QUESTIONS],
      [{ type: 'takeOver', card }, MOST_TAKEN_OVER],
    ] as const)
      expect(refusalOf(story, command)).toEqual({ kind: 'board-full', values: { max } });
  });

  it('takes no letter more in any of its texts, and says so, but whatever makes one shorter', () => {
    const story = full();
    expect(written(story.state.followUp)).toBe(MOST_WRITTEN);
    const kept = logOf(story, 999);
    const [verdict] = story.state.followUp.verdicts;
    const [question] = story.state.followUp.questions;
    if (verdict === undefined || question === undefined) throw new Error('Nothing was said');
    const { task } = verdict;
    const longer: readonly Command[] = [
      { type: 'logPilot', entry: { ...kept, remark: `${kept.remark}長` } },
      { type: 'judgePilot', verdict: { task, verdict: 'success', lesson: `${verdict.lesson}長` } },
      { type: 'askQuestion', question: { id: question.id, task: question.task, text: `${question.text}長` } },
      { type: 'answerQuestion', answer: { question: question.id, text: '長' } },
    ];
    for (const command of longer)
      expect(refusalOf(story, command)).toEqual({ kind: 'board-full', values: { max: MOST_WRITTEN } });

    const first = logOf(story);
    story.do(LEADER, { type: 'logPilot', entry: { ...first, remark: first.remark.slice(1) } });
    // One letter is free, and is taken by whoever comes first.
    const [now, ...rest] = longer;
    if (now === undefined) throw new Error('Nothing is longer');
    story.do(LEADER, now);
    for (const command of rest) expect(refusalOf(story, command)?.kind).toBe('board-full');
  });

  it('of an earlier version may hold more, which can be put right', () => {
    const story = full();
    const [entry] = story.state.followUp.logs;
    if (entry === undefined) throw new Error('Nothing was logged');
    const more = Array.from({ length: 1000 }, (_, n) => ({ ...entry, id: `earlier-${String(n)}` as LogId }));
    const { followUp } = story.state;
    story.state = { ...story.state, followUp: { ...followUp, logs: [...followUp.logs, ...more] } };
    expect(written(story.state.followUp)).toBeGreaterThan(MOST_WRITTEN);
    const log = { ...logOf(story, MOST_LOGS), task: 'task-0'.padEnd(22, '.') as TaskId };
    story.do(LEADER, { type: 'logPilot', entry: { ...log, remark: log.remark.slice(0, -1) } });
    expect(refusalOf(story, { type: 'logPilot', entry: log })?.kind).toBe('board-full');
  });
});

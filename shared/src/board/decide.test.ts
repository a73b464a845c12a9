import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { Command } from './command.ts';
import type { Decision } from './decision.ts';
import type { RoundId, SeatId, SubjectId, TaskId } from './ids.ts';
import { unshaped } from './pilot.ts';

const kind = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.kind);

/** A board in the assess phase with one executive, one representative and one observer. */
function assessing(): { story: Story; exec: SeatId; rep: SeatId; watcher: SeatId } {
  const story = new Story({ items: 3 });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', 'sales');
  const watcher = story.join('watcher', 'observer');
  story.do(LEADER, { type: 'startAssessment' });
  return { story, exec, rep, watcher };
}

function agreeing(): ReturnType<typeof assessing> {
  const all = assessing();
  const { story, exec, rep } = all;
  const [first] = story.round.subjects;
  story.answer(exec, first ?? '', 4);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録の下書き', '日報の要約']);
  for (const seat of [exec, rep]) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
  story.close();
  return all;
}

describe('who may do what, and when', () => {
  it('B1 only a facilitator moves the board on', () => {
    const { story, exec, rep, watcher } = assessing();
    const close: Command = { type: 'closeRound', round: story.round.id, reveal: 'everyone' };
    for (const seat of [exec, rep, watcher]) expect(kind(story.try(seat, close))).toBe('not-allowed');
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    expect(kind(story.try(LEADER, close))).toBe('accepted');
  });

  it('B2 somebody without a seat can do nothing', () => {
    const { story } = assessing();
    expect(kind(story.try('ghost' as SeatId, { type: 'startAssessment' }))).toBe('not-your-seat');
  });

  it('B3 a second facilitator pressing at the same moment is told that it is done', () => {
    const { story, exec } = assessing();
    const second = story.join('second', 'facilitator');
    expect(kind(story.try(second, { type: 'startAssessment' }))).toBe('already-done');
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    const { id: round } = story.round;
    story.close();
    expect(kind(story.try(second, { type: 'closeRound', round, reveal: 'everyone' }))).toBe('already-done');
  });

  it('B4 what decides how votes are weighed and shown is fixed once voting has begun', () => {
    const { story } = assessing();
    expect(kind(story.try(LEADER, { type: 'changeSetup', privacy: 'anonymous' }))).toBe('wrong-phase');
  });

  it('B5 a phase can’t be skipped', () => {
    const story = new Story();
    expect(kind(story.try(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' }))).toBe('wrong-phase');
    expect(kind(story.try(LEADER, { type: 'openScoring' }))).toBe('wrong-phase');
    expect(kind(story.try(LEADER, { type: 'concludeAgreement', plan: 0 }))).toBe('wrong-phase');
  });

  it('B6 a revoked link lets nobody in, and those who came by it stay', () => {
    const { story, exec } = assessing();
    story.do(LEADER, { type: 'revokeLink', link: story.state.links.keySeq().first() ?? ('' as never) });
    expect(() => story.join('late', 'executive')).toThrow('link-revoked');
    expect(kind(story.answer(exec, story.round.subjects[0] ?? '', 2))).toBe('accepted');
  });

  it('B7 a representative needs a department of this board', () => {
    const story = new Story();
    expect(() => story.join('rep', 'representative', 'moon')).toThrow('department-unknown');
    expect(() => story.join('rep', 'representative')).toThrow('department-unknown');
  });

  it('B8 a department that somebody speaks for can’t be taken away', () => {
    const story = new Story();
    story.join('rep', 'representative', 'sales');
    const departments = story.state.departments
      .filter(({ id }) => id !== ('sales' as never))
      .map((each) => ({ ...each }));
    expect(kind(story.try(LEADER, { type: 'changeSetup', departments }))).toBe('department-unknown');
  });

  it('B9 scoring needs a candidate', () => {
    const { story, exec } = assessing();
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    expect(kind(story.try(LEADER, { type: 'openScoring' }, { slate: { tasks: [], leftOut: [] } }))).toBe(
      'nothing-to-score',
    );
  });
});

describe('votes', () => {
  it('V1 only executives and representatives vote', () => {
    const { story, watcher } = assessing();
    const [subject = ''] = story.round.subjects;
    expect(kind(story.answer(watcher, subject, 3))).toBe('not-allowed');
    expect(kind(story.answer(LEADER, subject, 3))).toBe('not-allowed');
  });

  it.each([0, 6, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'V2 an answer is 1 … 5 or don’t know, not %s',
    (value) => {
      const { story, exec } = assessing();
      expect(kind(story.answer(exec, story.round.subjects[0] ?? '', value))).toBe('out-of-range');
      expect(story.round.ballots.size).toBe(0);
    },
  );

  it('V3 don’t know is an answer', () => {
    const { story, exec } = assessing();
    for (const subject of story.round.subjects) story.answer(exec, subject, null);
    expect(story.round.finished.has(exec)).toBe(true);
  });

  it('V4 a vote names the revision it replaces: a stale device can’t undo a newer answer', () => {
    const { story, exec } = assessing();
    const [subject] = story.round.subjects as [SubjectId];
    const vote = (value: number, replaces: number) =>
      story.try(exec, { type: 'answer', round: story.round.id, subject, value, replaces });
    expect(kind(vote(2, 0))).toBe('accepted');
    expect(kind(vote(5, 1))).toBe('accepted');
    expect(vote(3, 1)).toMatchObject({ ok: false, refusal: { kind: 'superseded', values: { revision: 2 } } });
    expect(story.round.ballots.get(exec)?.[subject]?.value).toBe(5);
  });

  it('V5 a closed round never changes: a late vote is refused and told when it closed', () => {
    const { story, exec, rep } = assessing();
    const { id: round, subjects } = story.round;
    story.answer(exec, subjects[0] ?? '', 4);
    story.close();
    const closedAt = story.state.rounds.get(round)?.closedAt ?? 0;
    expect(story.answer(rep, subjects[0] ?? '', 1, round)).toMatchObject({
      ok: false,
      refusal: { kind: 'round-closed', values: { at: closedAt } },
    });
    expect(story.state.rounds.get(round)?.ballots.has(rep)).toBe(false);
  });

  it('V6 a vote for a round that isn’t there, or a subject not in it, is refused', () => {
    const { story, exec } = assessing();
    expect(kind(story.answer(exec, 'nothing', 3))).toBe('unknown-subject');
    expect(kind(story.answer(exec, story.round.subjects[0] ?? '', 3, 'c9' as RoundId))).toBe('round-unknown');
  });
});

describe('the plan', () => {
  const flags = new Map<TaskId, readonly ['risky']>([['t2' as TaskId, ['risky']]]);

  it('A1 a flagged task is taken only with a reason', () => {
    const { story } = agreeing();
    const take = (reason: string) =>
      story.try(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't2' as TaskId, reason }] }, { flags });
    expect(kind(take(''))).toBe('reason-needed');
    expect(kind(take('社長が責任を持つため'))).toBe('accepted');
  });

  it('A2 the plan is changed and agreed to only by somebody who saw its present version', () => {
    const { story, exec } = agreeing();
    story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
    expect(kind(story.try(exec, { type: 'consent', plan: 0, stance: 'agree', reason: '' }))).toBe('plan-changed');
    expect(kind(story.try(LEADER, { type: 'chooseWave', plan: 0, pilots: [] }))).toBe('plan-changed');
    expect(kind(story.try(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' }))).toBe('accepted');
  });

  it('A3 a reservation and an objection need a reason', () => {
    const { story, rep } = agreeing();
    for (const stance of ['reserve', 'object'] as const) {
      expect(kind(story.try(rep, { type: 'consent', plan: 0, stance, reason: '' }))).toBe('reason-needed');
      expect(kind(story.try(rep, { type: 'consent', plan: 0, stance, reason: '人手が足りない' }))).toBe('accepted');
    }
  });

  it('A4 shaping a pilot keeps the others and asks for consent anew', () => {
    const { story, exec } = agreeing();
    const pilots = ['t1', 't2'].map((task) => ({ task: task as TaskId, reason: '' }));
    story.do(LEADER, { type: 'chooseWave', plan: 0, pilots });
    story.do(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
    story.do(LEADER, {
      type: 'shapePilot',
      plan: 1,
      task: 't2' as TaskId,
      shape: { ...unshaped(null), owner: '佐藤' },
    });
    expect(story.state.plan.pilots.map(({ owner }) => owner)).toEqual(['', '佐藤']);
    story.do(LEADER, { type: 'concludeAgreement', plan: 2 });
    expect(story.state.agreement?.silent).toEqual(['exec', 'rep']);
  });

  it('A5 an agreed plan is frozen for everybody', () => {
    const { story, exec } = agreeing();
    story.do(LEADER, { type: 'concludeAgreement', plan: 0 }, { notes: { 'item-1': 'メモ' } });
    expect(story.state.phase).toBe('agreed');
    expect(kind(story.try(LEADER, { type: 'chooseWave', plan: 0, pilots: [] }))).toBe('frozen');
    expect(kind(story.try(exec, { type: 'consent', plan: 0, stance: 'agree', reason: '' }))).toBe('frozen');
    expect(kind(story.try(LEADER, { type: 'concludeAgreement', plan: 0 }))).toBe('already-done');
    expect(story.state.agreement?.notes).toEqual({ 'item-1': 'メモ' });
  });
});

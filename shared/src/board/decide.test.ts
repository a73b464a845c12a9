import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Command } from './command.ts';
import type { RoundId, SeatId, SubjectId, TaskId } from './ids.ts';
import { unshaped } from './pilot.ts';

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
    for (const seat of [exec, rep, watcher]) given(story).when(seat, close).isRefused('not-allowed');
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    story.do(LEADER, close);
  });

  it('B2 somebody without a seat can do nothing', () => {
    const { story } = assessing();
    given(story)
      .when('ghost' as SeatId, { type: 'startAssessment' })
      .isRefused('not-your-seat');
  });

  it('B3 a second facilitator pressing at the same moment is told that it is done', () => {
    const { story, exec } = assessing();
    const second = story.join('second', 'facilitator');
    given(story).when(second, { type: 'startAssessment' }).isRefused('already-done');
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    const { id: round } = story.round;
    story.close();
    given(story).when(second, { type: 'closeRound', round, reveal: 'everyone' }).isRefused('already-done');
  });

  it('B4 what decides how votes are weighed and shown is fixed once voting has begun', () => {
    const { story } = assessing();
    given(story).when(LEADER, { type: 'changeSetup', privacy: 'anonymous' }).isRefused('wrong-phase');
  });

  it('B5 a phase can’t be skipped', () => {
    const story = new Story();
    given(story).when(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' }).isRefused('wrong-phase');
    given(story).when(LEADER, { type: 'openScoring' }).isRefused('wrong-phase');
    given(story).when(LEADER, { type: 'concludeAgreement', plan: 0 }).isRefused('wrong-phase');
  });

  it('B6 a revoked link lets nobody in, and those who came by it stay', () => {
    const { story, exec } = assessing();
    story.do(LEADER, { type: 'revokeLink', link: story.state.links.keySeq().first() ?? ('' as never) });
    expect(() => story.join('late', 'executive')).toThrow('link-revoked');
    given(story)
      .whenAnswering(exec, story.round.subjects[0] ?? '', 2)
      .follows({ type: 'answered', value: 2 });
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
    given(story).when(LEADER, { type: 'changeSetup', departments }).isRefused('department-unknown');
  });

  it('B9 scoring needs a candidate', () => {
    const { story, exec } = assessing();
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    given(story)
      .when(LEADER, { type: 'openScoring' }, { slate: { tasks: [], leftOut: [] } })
      .isRefused('nothing-to-score');
  });
});

describe('votes', () => {
  it('V1 only executives and representatives vote', () => {
    const { story, watcher } = assessing();
    const [subject = ''] = story.round.subjects;
    given(story).whenAnswering(watcher, subject, 3).isRefused('not-allowed');
    given(story).whenAnswering(LEADER, subject, 3).isRefused('not-allowed');
  });

  it.each([0, 6, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'V2 an answer is 1 … 5 or don’t know, not %s',
    (value) => {
      const { story, exec } = assessing();
      given(story)
        .whenAnswering(exec, story.round.subjects[0] ?? '', value)
        .isRefused('out-of-range');
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
    const vote = (value: number, replaces: number): Command => ({
      type: 'answer',
      round: story.round.id,
      subject,
      value,
      replaces,
    });
    given(story).when(exec, vote(2, 0)).follows({ type: 'answered', subject, value: 2, revision: 1, epoch: 0 });
    story.do(exec, vote(2, 0));
    given(story).when(exec, vote(5, 1)).follows({ type: 'answered', subject, value: 5, revision: 2 });
    story.do(exec, vote(5, 1));
    given(story).when(exec, vote(3, 1)).isRefused('superseded', { revision: 2 });
    expect(story.round.ballots.get(exec)?.[subject]?.value).toBe(5);
  });

  it('V5 a closed round never changes: a late vote is refused and told when it closed', () => {
    const { story, exec, rep } = assessing();
    const { id: round, subjects } = story.round;
    story.answer(exec, subjects[0] ?? '', 4);
    story.close();
    const closedAt = story.state.rounds.get(round)?.closedAt ?? 0;
    given(story)
      .whenAnswering(rep, subjects[0] ?? '', 1, round)
      .isRefused('round-closed', { at: closedAt });
    expect(story.state.rounds.get(round)?.ballots.has(rep)).toBe(false);
  });

  it('V6 a vote for a round that isn’t there, or a subject not in it, is refused', () => {
    const { story, exec } = assessing();
    given(story).whenAnswering(exec, 'nothing', 3).isRefused('unknown-subject');
    given(story)
      .whenAnswering(exec, story.round.subjects[0] ?? '', 3, 'c9' as RoundId)
      .isRefused('round-unknown');
  });
});

describe('the plan', () => {
  const flags = new Map<TaskId, readonly ['risky']>([['t2' as TaskId, ['risky']]]);

  it('A1 a flagged task is taken only with a reason', () => {
    const { story } = agreeing();
    const take = (reason: string): Command => ({
      type: 'chooseWave',
      plan: 0,
      pilots: [{ task: 't2' as TaskId, reason }],
    });
    given(story).when(LEADER, take(''), { flags }).isRefused('reason-needed');
    given(story)
      .when(LEADER, take('社長が責任を持つため'), { flags })
      .follows({ type: 'waveChosen', pilots: [{ task: 't2', reason: '社長が責任を持つため' }] });
  });

  it('A2 the plan is changed and agreed to only by somebody who saw its present version', () => {
    const { story, exec } = agreeing();
    story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
    given(story).when(exec, { type: 'consent', plan: 0, stance: 'agree', reason: '' }).isRefused('plan-changed');
    given(story).when(LEADER, { type: 'chooseWave', plan: 0, pilots: [] }).isRefused('plan-changed');
    story.do(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
  });

  it('A3 a reservation and an objection need a reason', () => {
    const { story, rep } = agreeing();
    for (const stance of ['reserve', 'object'] as const) {
      given(story).when(rep, { type: 'consent', plan: 0, stance, reason: '' }).isRefused('reason-needed');
      story.do(rep, { type: 'consent', plan: 0, stance, reason: '人手が足りない' });
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
    given(story).when(LEADER, { type: 'chooseWave', plan: 0, pilots: [] }).isRefused('frozen');
    given(story).when(exec, { type: 'consent', plan: 0, stance: 'agree', reason: '' }).isRefused('frozen');
    given(story).when(LEADER, { type: 'concludeAgreement', plan: 0 }).isRefused('already-done');
    expect(story.state.agreement?.notes).toEqual({ 'item-1': 'メモ' });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { replay } from './evolve.ts';
import type { RemarkId, SeatId } from './ids.ts';

const remark = (id: string, adviser = '', text = '費用の上限を先に決めるとよい') =>
  ({ type: 'remark', remark: { id: id as RemarkId, text, adviser } }) as const;
const drop = (id: string) => ({ type: 'dropRemark', remark: id as RemarkId }) as const;

let story: Story;
let voter: SeatId;
let adviser: SeatId;
beforeEach(() => {
  story = new Story({ items: 1 });
  voter = story.join('voter', 'executive');
  adviser = story.join('adviser', 'observer');
  const answered = () => {
    for (const subject of story.round.subjects) story.answer(voter, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answered();
  given(story).when(adviser, remark('early')).isRefused('wrong-phase');
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  answered();
});

describe('an adviser’s remark', () => {
  it('A23 comes from who watches, or by name from whoever leads; those who vote have their consent for it', () => {
    given(story).when(voter, remark('a')).isRefused('not-allowed');
    story.do(adviser, remark('a'));
    given(story).when(adviser, remark('b', '別の顧問')).isRefused('not-allowed');
    given(story).when(LEADER, remark('b')).isRefused('name-empty');
    story.do(LEADER, remark('b', '顧問 修'));
    expect(story.state.remarks).toMatchObject([
      { id: 'a', by: adviser, adviser: '', plan: 0 },
      { id: 'b', by: LEADER, adviser: '顧問 修', plan: 0 },
    ]);
  });

  it('A23 counts for no consent and changes no plan, before the agreement and after it', () => {
    story.do(voter, { type: 'consent', plan: 0, stance: 'agree', reason: '' });
    story.do(adviser, remark('a'));
    expect(story.state).toMatchObject({ plan: { version: 0 }, minutes: { version: 0 } });
    expect([...story.state.consents.keys()]).toEqual([voter]);
    story.do(LEADER, { type: 'concludeAgreement', plan: 0 });
    story.do(adviser, remark('b'));
    story.do(LEADER, { type: 'reopen', reason: '見直す' });
    expect(story.state.remarks).toHaveLength(2);
    expect(replay(story.log)).toEqual(story.state);
  });

  it('A23 is put right by its writer alone, and deleted by them or a facilitator', () => {
    story.do(adviser, remark('a'));
    story.do(LEADER, remark('b', '顧問 修'));
    given(story).when(LEADER, remark('a', '顧問 修')).isRefused('not-allowed');
    given(story).when(adviser, remark('b')).isRefused('not-allowed');
    story.do(adviser, remark('a', '', '言い直します'));
    expect(story.state.remarks.map(({ text }) => text)[0]).toBe('言い直します');
    given(story).when(adviser, drop('b')).isRefused('not-allowed');
    story.do(LEADER, drop('a'));
    given(story).when(adviser, drop('a')).isRefused('already-done');
    expect(story.state.remarks.map(({ id }) => id)).toEqual(['b']);
  });

  it('A23 fifty at most', () => {
    for (let n = 0; n < 50; n += 1) story.do(adviser, remark(`r${String(n)}`));
    given(story).when(adviser, remark('more')).isRefused('board-full');
    story.do(adviser, remark('r0', '', '直します'));
  });
});

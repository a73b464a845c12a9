import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { describe, expect, it } from 'vitest';
import { sealGroups } from './seal-groups.ts';

function consented() {
  const story = new Story();
  const seats = [
    story.join('boss', 'executive', null, '山本 健一'),
    story.join('sales', 'representative', 'sales', '小林 さくら'),
    story.join('other', 'representative', 'sales', '加藤 大輔'),
    story.join('watcher', 'observer', null, '顧問'),
  ];
  const [boss = LEADER] = seats;
  const answer = () => {
    for (const subject of story.round.subjects) story.answer(boss, subject, 3);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answer();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  answer();
  const pilots = story.state.slate?.tasks.map(({ id }) => ({ task: id, reason: '' })) ?? [];
  story.do(LEADER, { type: 'chooseWave', plan: story.state.plan.version, pilots });
  const groups = () =>
    sealGroups(sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }));
  return { story, seats, groups };
}

describe('M151 everybody who is asked has a place on the plan', () => {
  it('executives first, then by department; whoever watches or only leads has none', () => {
    const { groups } = consented();
    expect(groups().map(({ key, seats }) => [key, ...seats.map(({ person }) => person.name)])).toEqual([
      ['executive', '山本 健一'],
      ['sales', '加藤 大輔', '小林 さくら'],
    ]);
    expect(groups().flatMap(({ seats }) => seats.map(({ stance }) => stance))).toEqual([null, null, null]);
  });

  it('with what they say to it, and whether it was said of the plan as it is', () => {
    const { story, seats, groups } = consented();
    const [boss, sales] = seats;
    if (boss === undefined || sales === undefined) throw new Error('Nobody came');
    const plan = story.state.plan.version;
    story.do(boss, { type: 'consent', stance: 'agree', reason: '', plan });
    story.do(LEADER, { type: 'framePlan', plan, frame: { meaning: '営業から', hourlyCost: null, steps: [] } });
    story.do(sales, { type: 'consent', stance: 'object', reason: '早すぎる', plan: story.state.plan.version });
    const said = groups().flatMap((group) =>
      group.seats.map(({ stance, reason, outdated }) => [stance, reason, outdated]),
    );
    expect(said).toEqual([
      ['agree', '', true],
      [null, '', false],
      ['object', '早すぎる', false],
    ]);
  });
});

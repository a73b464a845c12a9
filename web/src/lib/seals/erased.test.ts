import { evolve } from '@nemawashi/shared/board/evolve';
import type { SeatId, TaskId } from '@nemawashi/shared/board/ids';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { expect, it } from 'vitest';
import { sealGroups } from './seal-groups.ts';

it('Z70 whoever was erased keeps a seal on what is agreed, without a name; who was only removed doesn’t', () => {
  const story = new Story({ items: 1 });
  const [gone, removed, stays] = ['gone', 'removed', 'stays'].map((name) => story.join(name, 'executive')) as [
    SeatId,
    SeatId,
    SeatId,
  ];
  const all = () => {
    for (const seat of [gone, removed, stays])
      for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  all();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  all();
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
  for (const seat of [gone, removed, stays]) story.do(seat, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
  const seals = () => {
    const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
    return sealGroups(sections).flatMap(({ seats }) => seats.map(({ person, stance }) => [person.name, stance]));
  };
  const erase = () => {
    const { seq, at } = story.state;
    const said = { at, seat: null, command: null };
    story.state = evolve(story.state, { ...said, seq: seq + 1, event: { type: 'removed', seat: gone } });
    story.state = evolve(story.state, {
      ...said,
      seq: seq + 2,
      event: { type: 'personErased', seats: [gone], expected: [], rewritten: [] },
    });
  };
  story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
  story.do(LEADER, { type: 'removePerson', seat: removed, revokeLink: false });
  erase();
  expect(seals()).toEqual([
    ['', 'agree'],
    ['stays', 'agree'],
  ]);
});

import { itemSubject } from '@nemawashi/shared/board/round';
import { documentsOf } from '@nemawashi/shared/board/state';
import { expect, it } from 'vitest';
import { answered, assess, closeRound, gather, propose, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, there } from './house/hands.ts';
import { ja, says, show } from './house/mount.ts';
import { rest } from './house/rest.ts';

it('M108 of a document that is frozen no page asks who wrote in it or what it said before', async () => {
  const gathering = gatherHere({ items: 3 });
  const { house, leader } = gathering;
  const voters = await gather(gathering);
  const [one = leader, other = leader] = voters;
  await assess(gathering, voters, (who, index) => value(who + index));

  // From topic to topic it isn't asked again.
  const leading = await show(leader);
  goTo('topics');
  await there(leading.getByRole('heading', { name: ja('talk.title') }));
  await expect.poll(() => house.requested).toContain('earlier');
  for (const { id } of leader.sections.setup.checklist) await leader.do({ type: 'lookAt', subject: itemSubject(id) });
  await rest();
  expect(house.requested.filter((what) => what === 'earlier')).toHaveLength(1);

  await propose(gathering);
  await gathering.write(one, ['議事録の下書き']);
  const mine = await show(leader);
  const theirs = await show(other, { beside: true });
  for (const shown of [mine, theirs]) await says(shown, one.own.person.name);
  expect(house.requested).toContain('writers');

  // Written at the last moment, by somebody whom no page knows yet; then the lines end, and a moment later the board says why.
  const before = house.requested.length;
  await gathering.write(other, ['日報の要約']);
  house.documents.held(documentsOf(house.story.state).ideas).freeze();
  await says(mine, ja('ideas.count', { count: 2 }));
  await rest();
  await leader.do({ type: 'openScoring' });
  await answered(leader, voters, () => 3);
  await closeRound(leader);
  await there(mine.getByRole('heading', { name: ja('wave.title'), exact: false }));
  await rest();
  expect(house.requested.slice(before).filter((what) => what === 'writers' || what === 'earlier')).toEqual([]);
});

import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { expect, it } from 'vitest';
import { toStored } from '../boards/log.ts';
import type { OpenBoard } from '../boards/open-board.ts';
import type { StoredEvent } from '../store/store.ts';
import { ToldLog } from './told-log.ts';

it('X37 is read on from where it was last read, without answers', async () => {
  const story = new Story({ items: 1 });
  const asked: (readonly [number, number])[] = [];
  const told = new ToldLog({
    told(board, after, through) {
      asked.push([after, through]);
      const log = toStored(board, story.log).filter(({ seq }) => seq > after && seq <= through);
      return Promise.resolve(log.filter(({ body }) => !body.startsWith('{"type":"answered"')));
    },
  });
  const board = { room: { state: story.state } as OpenBoard['room'] };
  const read = async () =>
    (await told.upTo(board, story.state.seq)).flatMap((text) => JSON.parse(text) as StoredEvent[]);
  const voter = story.join('voter', 'executive');
  expect((await read()).map(({ seq }) => seq)).toEqual(story.log.map(({ seq }) => seq));
  const before = story.state.seq;
  story.do(LEADER, { type: 'startAssessment' });
  story.answer(voter, story.round.subjects[0] ?? ('' as never), 3);
  const answer = story.state.seq;
  story.close();
  expect((await read()).map(({ seq }) => seq)).toEqual(story.log.map(({ seq }) => seq).filter((seq) => seq !== answer));
  expect(await read()).toHaveLength(story.log.length - 1);
  expect(asked).toEqual([
    [0, before],
    [before, story.state.seq],
  ]);
});

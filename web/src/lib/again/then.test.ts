import { expect, it } from 'vitest';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { agreedBoard, answerAnew } from '@nemawashi/shared/testing/assessed-again';
import { byChange, slopesOf, stripsOf } from './then.ts';

function twice(privacy: 'named' | 'anonymous') {
  const story = agreedBoard(privacy, { executives: privacy === 'named' ? 3 : 2 }, (_seat, index) =>
    index < 3 ? 1 : 5,
  );
  answerAnew(story, (_seat, index) => (index === 0 ? 5 : index < 3 ? 1 : 5));
  return sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
}

it('U7 an item stands below itself in every strip, and groups are apart where both times they were', () => {
  const sections = twice('named');
  const [now] = sections.again.assessments;
  if (now === undefined) throw new Error('Not assessed again');
  const rows = stripsOf(sections, now, ({ ja }) => ja ?? '');
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[0]?.cells.map(({ id }) => id)).toEqual(rows[1]?.cells.map(({ id }) => id));
  const { moved, unchanged, unknown } = byChange(now);
  expect([moved.length, unchanged.length, unknown.length]).toEqual([1, 5, 0]);
  const [change] = moved;
  expect(change && slopesOf(change)).toEqual([
    { group: 'executive', before: 1, after: 5 },
    { group: 'representative', before: 1, after: 5 },
  ]);
});

it('U7 where groups are one pool, all stand together', () => {
  const [now] = twice('anonymous').again.assessments;
  const [change] = now === undefined ? [] : byChange(now).moved;
  expect(change && slopesOf(change)).toEqual([{ group: 'everyone', before: 1, after: 5 }]);
});

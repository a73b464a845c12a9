import type { SubjectId } from '@nemawashi/shared/board/ids';
import { expect, it } from 'vitest';
import { previewedTopics } from './half-reveal.ts';

const subject = (id: string, consensus: number | null) => ({
  subject: id as SubjectId,
  representatives: { numbers: [0, 0, 1, 1, 1] as const, unknown: 0 },
  mean: consensus === null ? null : 4,
  consensus,
});

it('M101 items stand in the order in which they were asked, whatever was answered', () => {
  const subjects = [subject('c', 0.2), subject('a', null), subject('b', 0.9)];
  expect(previewedTopics({ subjects }).map(({ id, consensus }) => [id, consensus])).toEqual([
    ['c', 0.2],
    ['a', null],
    ['b', 0.9],
  ]);
});

it('M101 what a task was scored on stands together, and the task is as agreed as its least agreed score', () => {
  const subjects = ['two/value', 'two/ease', 'one/value', 'one/ease'].map((id, at) =>
    subject(id, [0.7, 0.4, null, 0.8][at] ?? null),
  );
  const topics = previewedTopics({ subjects });
  expect(topics.map(({ id, consensus }) => [id, consensus])).toEqual([
    ['two', 0.4],
    ['one', 0.8],
  ]);
  expect(topics.flatMap((topic) => topic.subjects)).toEqual(subjects);
});

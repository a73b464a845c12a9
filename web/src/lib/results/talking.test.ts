import type { TopicView } from '@nemawashi/shared/board/view/course-section';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Topic } from './agenda.ts';
import { beside, isFinished, nextTopic } from './talking.ts';

const topic = (id: string, list: Topic['list']): Topic => ({ item: { id }, list }) as unknown as Topic;
const view = (subject: string, finished: boolean, askedAgain = false): TopicView =>
  ({ subject, finished: finished ? { by: 'seat', at: 1 } : null, askedAgain }) as unknown as TopicView;
const TOPICS = [topic('a', 'discuss'), topic('b', 'discuss'), topic('c', 'prepare'), topic('d', 'settled')];

it('M66 what was answered again since is not finished', () => {
  const topics = [view('a', true), view('b', true, true), view('c', false)];
  expect(['a', 'b', 'c', 'd'].map((id) => isFinished({ topics }, id))).toEqual([true, false, false, false]);
});

it('M66 the way leads on, at the end to what was passed over, and never to what needs no discussion', () => {
  const topics = [view('b', true)];
  expect(nextTopic(TOPICS, { topics }, null)).toBe('a');
  expect(nextTopic(TOPICS, { topics }, 'a')).toBe('c');
  expect(nextTopic(TOPICS, { topics }, 'c')).toBe('a');
  expect(nextTopic(TOPICS, { topics: [view('a', true), ...topics] }, 'c')).toBe(null);
  expect(beside(TOPICS, 'a', -1)).toBe(null);
  expect(beside(TOPICS, 'c', 1)).toBe('d');
});

it('M66 whoever finishes one topic after the other comes to each that is led through, once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Topic['list']>('discuss', 'prepare', 'settled', 'unanswered'), { maxLength: 12 }),
      fc.nat(11),
      (lists, from) => {
        const topics = lists.map((list, at) => topic(String(at), list));
        const led = topics.filter(({ list }) => list === 'discuss' || list === 'prepare').map(({ item }) => item.id);
        const seen: string[] = [];
        let at: string | null = led[from % Math.max(1, led.length)] ?? null;
        while (at !== null && seen.length <= lists.length) {
          seen.push(at);
          at = nextTopic(topics, { topics: seen.map((id) => view(id, true)) }, at);
        }
        expect([...seen].sort()).toEqual([...led].map(String).sort());
      },
    ),
  );
});

import type { CourseSection, TopicView } from '@nemawashi/shared/board/view/course-section';
import type { Topic } from './agenda.ts';

// How the room goes through its topics.

export const topicView = ({ topics }: Pick<CourseSection, 'topics'>, item: string): TopicView | null =>
  topics.find(({ subject }) => (subject as string) === item) ?? null;

/** Talked through, and not answered again since. */
export function isFinished(course: Pick<CourseSection, 'topics'>, item: string): boolean {
  const view = topicView(course, item);
  return view?.askedAgain === false && view.finished !== null;
}

/** What the room is led through: what it discusses and what it only decides; never what may be left alone. */
const led = (topics: readonly Topic[]): Topic[] =>
  topics.filter(({ list }) => list === 'discuss' || list === 'prepare');

/** What is next after `item`, or, at the end, what was passed over; null: all is talked through. */
export function nextTopic(
  topics: readonly Topic[],
  course: Pick<CourseSection, 'topics'>,
  item: string | null,
): string | null {
  const ids = led(topics).map((topic): string => topic.item.id);
  const at = item === null ? -1 : ids.indexOf(item);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))].find((id) => !isFinished(course, id)) ?? null;
}

/** The one beside it in the list; null: there is none. `step`: -1 before it, 1 after it. */
export function beside(topics: readonly Topic[], item: string | null, step: -1 | 1): string | null {
  const at = topics.findIndex((topic) => topic.item.id === item);
  return at < 0 ? null : (topics[at + step]?.item.id ?? null);
}

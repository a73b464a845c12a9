import type { Timestamp } from '../board/ids.ts';
import { talkedFor } from '../board/topic.ts';
import type { TopicView } from '../board/view/course-section.ts';
import type { Sections } from '../board/view.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

const MINUTE = 60_000;
/** What was on the screen for less, and isn't finished, was only passed by. */
const PASSED_BY_MS = MINUTE / 2;

export interface Talked extends TopicView {
  /** Up to now. */
  readonly ms: number;
}

/** What was talked through, or about for a while: in the order in which the room came to it. */
export const talkedOf = ({ course }: Pick<Sections, 'course'>, now: Timestamp): readonly Talked[] =>
  course.topics
    .map((topic) => ({ ...topic, ms: talkedFor(topic, now) }))
    .filter(({ ms, finished }) => finished !== null || ms >= PASSED_BY_MS);

/** Whole minutes; null: less than one. */
export const wholeMinutes = (ms: number): number | null => (ms < MINUTE ? null : Math.round(ms / MINUTE));

/** Nothing where nobody knows: it was never on everybody's screen. */
export function talkedWords(language: Language, ms: number): string {
  if (ms === 0) return '';
  const minutes = wholeMinutes(ms);
  return minutes === null
    ? say(language, 'plan.talked.short')
    : say(language, 'plan.talked.minutes', { count: minutes });
}

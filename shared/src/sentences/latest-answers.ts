import type { AssessmentSection } from '../board/view/assessment-section.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** Of which answers people's own views are made, where there were several rounds and people are named; else null. */
export const latestAnswersSentence = (
  language: Language,
  privacy: PrivacyMode,
  { number, history }: Pick<AssessmentSection, 'number' | 'history'>,
): string | null =>
  privacy === 'anonymous' || history.length === 0 ? null : say(language, 'pattern.latest-answers', { last: number });

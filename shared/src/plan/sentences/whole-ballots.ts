import type { AssessmentSection } from '../../board/view/assessment-section.ts';
import type { PrivacyMode } from '../../board/settings.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';

/** The last round in which everything was asked and counts, by its number: where nobody is named, whole ballots are its. */
export const wholeRound = ({ items, history }: Pick<AssessmentSection, 'items' | 'history'>): number =>
  history.findLast(({ shifts }) => shifts.length === items.length && shifts.every(({ counts }) => counts))?.number ?? 1;

/**
 * Whose ballots turnout and support are made of, where a later round asked again for a part or counts for a part only.
 * Null where one round says it all.
 */
export function wholeBallotsSentence(
  language: Language,
  privacy: PrivacyMode,
  assessment: Pick<AssessmentSection, 'number' | 'items' | 'history'>,
): string | null {
  const whole = wholeRound(assessment);
  const { number } = assessment;
  if (whole === number) return null;
  return privacy === 'named'
    ? say(language, 'pattern.ballots.last-answers', { last: number })
    : say(language, 'pattern.ballots.of-round', { round: whole });
}

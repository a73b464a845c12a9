import type { FollowedPilot } from '../board/view/follow-up-section.ts';
import type { Sections } from '../board/view.ts';
import { savedHours, type SavedHours } from '../board/learnt/saved-hours.ts';
import { amount } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

type Followed = Pick<FollowedPilot, 'pilot' | 'result'>;
export const savedBy = ({ board }: Pick<Sections, 'board'>, { pilot, result }: Followed): SavedHours | null =>
  savedHours(board.slate?.find(({ id }) => id === pilot.task)?.hours ?? null, result);

/** Hours first, the share after: what a pilot saved, short enough for a table. Empty: nothing was measured. */
export function savedWords(language: Language, sections: Pick<Sections, 'board'>, followed: Followed): string {
  const saved = savedBy(sections, followed);
  if (saved !== null)
    return say(language, `follow-up.saved.${saved.of}`, { hours: amount(language, saved.hours), share: saved.share });
  return followed.result.saved === null ? '' : say(language, 'follow-up.saved.none');
}

/** A success as one tells it: this task, so many hours less. Null: it lies elsewhere than in hours. */
export function successSentence(
  language: Language,
  sections: Pick<Sections, 'board'>,
  followed: Followed,
  task: string,
): string | null {
  const saved = savedBy(sections, followed);
  if (saved === null) return null;
  const { hours, of, share } = saved;
  return say(language, `follow-up.card.${of}`, { task, hours: amount(language, hours), share });
}

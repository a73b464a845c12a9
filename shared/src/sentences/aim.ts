import type { Pilot } from '../board/pilot.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** What a pilot is after: the measure from its baseline to its target, or the target alone. Empty while it has none. */
export function aimSentence(
  language: Language,
  { measure, baseline, target }: Pick<Pilot, 'measure' | 'baseline' | 'target'>,
): string {
  if (target === '') return '';
  if (measure === '' || baseline === '')
    return say(language, 'plan.field', { name: say(language, 'plan.pilot.target'), value: target });
  return say(language, 'plan.pilot.aim', { measure, baseline, target });
}

import type { Pattern } from '../reckoning/lean.ts';
import type { PatternResult } from '../board/view/assessment-section.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/**
 * Whether executives and departments see the same, in one line (SPEC M21): what each group's own answers lean to. Where
 * groups aren't told apart it speaks of all together, and of no group.
 */
export function headline(language: Language, { places, leading }: Pick<PatternResult, 'places' | 'leading'>): string {
  const leaning = (pattern: Pattern) => say(language, `charts.leaning.${pattern}`);
  const [executives, representatives] = [places?.executives.leading ?? null, places?.representatives.leading ?? null];
  if (executives !== null && representatives !== null)
    return executives === representatives
      ? say(language, 'charts.headline.same', { pattern: leaning(executives) })
      : say(language, 'charts.headline.apart', {
          executives: leaning(executives),
          representatives: leaning(representatives),
        });
  return leading === null
    ? say(language, 'charts.headline.none')
    : say(language, 'charts.headline.all', { pattern: leaning(leading) });
}

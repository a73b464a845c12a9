import { strengthWords } from '../figures/strength-words.ts';
import { sayPhrase } from '../figures/phrase.ts';
import type { Place } from '../reckoning/places.ts';
import { type Pattern, PATTERNS } from '../reckoning/lean.ts';
import type { Language } from '../words/languages.ts';
import { list } from '../words/format.ts';
import { say } from '../words/say.ts';
import type { PatternResult } from '../board/view/assessment-section.ts';
import { headline } from './headline.ts';
import { toldName } from './sides.ts';

export interface NamedPlace {
  readonly name: string;
  readonly leading: Pattern;
}

/** All that the square shows, for who doesn't see it: where room, groups and people stand. */
export function squareSentences(
  language: Language,
  pattern: Pick<PatternResult, 'places' | 'leading' | 'top' | 'field'>,
  people: readonly NamedPlace[],
): string[] {
  const place = (group: 'executive' | 'representative' | 'everyone', of: Pick<Place, 'top' | 'field'> | undefined) =>
    of === undefined || of.top === null || of.field === null
      ? []
      : [
          say(language, 'charts.square.group', {
            group: toldName(language, group),
            top: sayPhrase(language, strengthWords(of.top)),
            field: sayPhrase(language, strengthWords(of.field)),
          }),
        ];
  const inRegions = PATTERNS.flatMap((region) => {
    const names = people.filter(({ leading }) => leading === region).map(({ name }) => name);
    return names.length === 0
      ? []
      : [
          say(language, 'charts.square.people', {
            pattern: say(language, `pattern.${region}.name`),
            names: list(language, names),
          }),
        ];
  });
  return [
    headline(language, pattern),
    ...place('everyone', pattern),
    ...place('executive', pattern.places?.executives),
    ...place('representative', pattern.places?.representatives),
    ...inRegions,
  ];
}

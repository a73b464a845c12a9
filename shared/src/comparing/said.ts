import { leanWord } from '../figures/lean-words.ts';
import { sayPhrase } from '../figures/phrase.ts';
import { points } from '../figures/points.ts';
import { strengthWords } from '../figures/strength-words.ts';
import { DEFAULT_WEIGHING } from '../reckoning/settings.ts';
import type { DeskSay } from '../words/advisers/load.ts';
import { percent } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say as sayOf } from '../words/say.ts';
import type { Compared, PartOf } from './compared.ts';
import { COMPARED, type ComparedName } from './figures.ts';

/** In whose words: the reader's language, and the desk's own words in it. */
export interface Voice {
  readonly language: Language;
  readonly say: DeskSay;
}

/** What a figure is called. */
export function nameOf({ language, say }: Voice, name: ComparedName): string {
  switch (name) {
    case 'culture':
    case 'talent':
    case 'executive':
    case 'purpose':
    case 'safety':
      return sayOf(language, `axes.${name}.name`);
    case 'field':
      return sayOf(language, 'pattern.field.name');
    default:
      return say(`column.${name}`);
  }
}

/** A value of this kind in words; no decimals but those of an hour. `band`: where a pattern turns. */
export function valueSaid({ language, say }: Voice, name: ComparedName, value: number, band: number): string {
  switch (COMPARED[name].kind) {
    case 'level':
      return sayPhrase(language, strengthWords(value));
    case 'lean':
      return say(`lean.${leanWord(value, band)}`);
    case 'share':
      return percent(language, value);
    case 'count':
      return say('part.pilots', { count: value });
    case 'hours':
      return say('part.hours', { hours: value });
  }
}

/** Of a benchmark, which is of boards with many bands: as short as a range of it has to be. */
export const rangeSaid = (voice: Voice, name: ComparedName, value: number): string =>
  COMPARED[name].kind === 'level'
    ? sayOf(voice.language, 'figures.points', { points: points(value) })
    : valueSaid(voice, name, value, DEFAULT_WEIGHING.band);

/** A board's figure, as people and items where it counts them; null: not known. */
export function figureSaid(voice: Voice, name: ComparedName, compared: Compared): string | null {
  const { say } = voice;
  const items = (part: PartOf | null): string | null => part && say('part.of', { count: part.count, of: part.of });
  const { weekly } = compared.pilots;
  if (name === 'apart' || name === 'agreed' || name === 'disputed') return items(compared[name]);
  if (name === 'weekly') return weekly && say('part.people', { count: weekly.users, of: weekly.people });
  const value = COMPARED[name].of(compared);
  return value === null ? null : valueSaid(voice, name, value, compared.board.counted.input.settings.band);
}

import * as v from 'valibot';
import { type Language, LANGUAGES } from '../words/languages.ts';
import { textIn, type Texts } from '../words/texts.ts';

type Line = v.GenericSchema<string, string>;
type Entries = Record<Language, v.OptionalSchema<Line, undefined>>;

/** A map of languages; a language nobody here reads is refused rather than dropped. */
const map = (entry: Line) =>
  v.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, v.optional(entry)])) as Entries);

/** A text in at least one language, each as `entry`. */
export const texts = (entry: Line) =>
  v.pipe(
    map(entry),
    v.check((given: Texts) => textIn(given, LANGUAGES[0]) !== ''),
  );

/** As `texts`, but may be in none. */
export const optionalTexts = (entry: Line) => map(entry);
